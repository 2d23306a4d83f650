import { type Guard, isRecord, type Listener, Store } from './store.ts';

export { MESSAGE } from './store.ts';

/** Everything the reader has done, kept on this device. */
export const progress = new Store();

/** The things a lesson is made of that can be done: `quiz/<question>`, `exercises/<id>`, and so on. */
export type Part = 'quiz' | 'exercises' | 'predict' | 'challenges' | 'tours';

/** Under which names a lesson keeps what is more than done or not; file/kinds.ts has each, or it would not be exported. */
export type Kept = Part | 'drafts' | 'mistakes';

/**
 * The progress of one lesson, by its slug. A thing that can be done carries `data-progress="<part>/<id>"` in the page;
 * it is done when `isDone` says so of that very name.
 */
export class LessonProgress {
  readonly #root: string;

  constructor(slug: string) {
    this.#root = `lessons/${slug}/`;
  }

  isDone(part: Part, id: string): boolean {
    return progress.get(this.#doneKey(part, id), isTrue, false);
  }

  markDone(part: Part, id: string): void {
    if (!this.isDone(part, id)) progress.set(this.#doneKey(part, id), true);
  }

  /** All that is done, as `<part>/<id>`. */
  done(): string[] {
    const root = `${this.#root}done/`;
    return progress
      .keys(root)
      .filter((key) => progress.get(key, isTrue, false))
      .map((key) => key.slice(root.length));
  }

  /** The sections that were read to their end, by their ids. */
  get sectionsRead(): readonly string[] {
    return progress.get(`${this.#root}read`, isListOfText, []);
  }

  markRead(section: string): void {
    const read = this.sectionsRead;
    if (!read.includes(section)) progress.set(`${this.#root}read`, [...read, section]);
  }

  /** What a part needs to look the same after a reload: an answer, a guess, a draft. */
  get<T, F>(part: Kept, id: string, isValid: Guard<T>, fallback: F): T | F {
    return progress.get(`${this.#root}${part}/${id}`, isValid, fallback);
  }

  /** Tells whether the device took it. */
  set(part: Kept, id: string, value: unknown): boolean {
    return progress.set(`${this.#root}${part}/${id}`, value);
  }

  remove(part: Kept, id: string): void {
    progress.remove(`${this.#root}${part}/${id}`);
  }

  subscribe(listener: Listener): () => void {
    return progress.subscribe(this.#root, listener);
  }

  #doneKey(part: Part, id: string): string {
    return `${this.#root}done/${part}/${id}`;
  }
}

export function lessonProgress(slug: string): LessonProgress {
  return new LessonProgress(slug);
}

/** Code that a reader has begun, with a mark of what it was begun from, so that a newer text is not hidden by it. */
export interface Draft {
  readonly text: string;
  readonly basedOn: string;
  readonly from?: string; // a mark of the text that the tab which wrote this went on from
  readonly rival?: string; // what another tab made of the same code meanwhile
  readonly aside?: readonly string[]; // what was replaced and may be wanted back, the latest last
}

export function isDraft(value: unknown): value is Draft {
  if (!isRecord(value)) return false;
  const { text, basedOn, from = '', rival = '', aside = [] } = value;
  return [text, basedOn, from, rival].every(isText) && Array.isArray(aside) && aside.every(isText);
}

function isListOfText(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTrue(value: unknown): value is true {
  return value === true;
}
