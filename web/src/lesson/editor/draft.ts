import { type Draft, isDraft, type LessonProgress } from '../../state/progress.ts';

/** What a reader has made of a text that we gave them; kept on the device with a mark of the text it began from. */
export class DraftKeeper {
  readonly #lesson: LessonProgress;
  readonly #id: string;
  readonly #original: string;

  constructor(lesson: LessonProgress, id: string, original: string) {
    this.#lesson = lesson;
    this.#id = id;
    this.#original = original;
  }

  /** The kept draft; `outdated` when our text has changed since it was begun. */
  restore(): { readonly text: string; readonly outdated: boolean } | null {
    const draft = this.#lesson.get('drafts', this.#id, isDraft, null);
    return draft && { text: draft.text, outdated: draft.basedOn !== markOf(this.#original) };
  }

  save(text: string): void {
    const draft: Draft = { text, basedOn: markOf(this.#original) };
    if (text === this.#original) this.#lesson.remove('drafts', this.#id);
    else this.#lesson.set('drafts', this.#id, draft);
  }
}

/** A short mark of a text (FNV-1a): enough to see that it is another one. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
