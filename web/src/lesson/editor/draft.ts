import { type Draft, isDraft, type LessonProgress } from '../../state/progress.ts';

const MOST_ASIDE = 5;

/** What another tab did to the same code: it went on from what stands here, made something else of it, or agreed. */
export type Change = { readonly kind: 'followed'; readonly text: string } | { readonly kind: 'parted' | 'agreed' };

/**
 * What a reader has made of a text that we gave them, kept on the device with a mark of the text it began from. Nothing
 * that was typed is overwritten: what is replaced is set aside, and where two tabs part, both versions are kept.
 */
export class DraftKeeper {
  readonly #lesson: LessonProgress;
  readonly #id: string;
  readonly #original: string;
  #text: string; // as it stands in this tab
  #known: string; // as the device had it when this tab last looked
  #from: string; // a mark of what this tab went on from
  #edited = false; // in this tab, since it went on from there
  #parted = false; // the device has another tab's version, and this one beside it
  #basedOn: string;

  constructor(lesson: LessonProgress, id: string, original: string) {
    this.#lesson = lesson;
    this.#id = id;
    this.#original = original;
    const { text, basedOn } = this.#device;
    this.#text = text;
    this.#known = text;
    this.#from = markOf(text);
    this.#basedOn = basedOn;
  }

  get text(): string {
    return this.#text;
  }

  /** Our text has changed since this draft was begun. */
  get isOutdated(): boolean {
    return this.#text !== this.#original && this.#basedOn !== markOf(this.#original);
  }

  /** The other version, where two tabs have made different ones. */
  get rival(): string | null {
    const { text, rival } = this.#device;
    return (this.#parted ? text : rival) ?? null;
  }

  get hasAside(): boolean {
    return (this.#device.aside ?? []).length > 0;
  }

  /** Keeps what was typed; tells whether the device took it. */
  save(text: string): boolean {
    this.#parted ||= this.#device.text !== this.#known;
    this.#text = text;
    this.#edited = true;
    return this.#write({});
  }

  /** Puts `text` in the place of what stands here, which is set aside. */
  replace(text: string): boolean {
    const aside = this.#withAside(this.#text);
    this.#parted ||= this.#device.text !== this.#known;
    this.#text = text;
    this.#edited = true;
    if (text === this.#original) this.#basedOn = markOf(this.#original);
    return this.#write({ aside });
  }

  /** The latest that was set aside comes back, in exchange for what stands here. */
  bringBack(): boolean {
    const aside = [...(this.#device.aside ?? [])];
    const back = aside.pop() ?? this.#text;
    if (this.#text !== this.#original) aside.push(this.#text);
    this.#text = back;
    this.#edited = true;
    return this.#write({ aside });
  }

  forgetAside(): boolean {
    return this.#write({ aside: [] });
  }

  /** The reader has seen our new text, and stays with theirs. */
  keepOutdated(): boolean {
    this.#basedOn = markOf(this.#original);
    return this.#write({});
  }

  /** Of two tabs' versions one stays, and the other is set aside. */
  settle(keep: 'mine' | 'theirs'): boolean {
    const theirs = this.rival ?? this.#text;
    const aside = this.#withAside(keep === 'mine' ? theirs : this.#text);
    if (keep === 'theirs') this.#text = theirs;
    this.#parted = false;
    this.#edited = true;
    this.#known = this.#device.text;
    return this.#write({ aside, settled: true });
  }

  /** Calls back when another tab has changed the same code, for as long as this one is shown. */
  watch(changed: (change: Change) => void, isShown: () => boolean): void {
    const stop = this.#lesson.subscribe((key) => {
      if (!isShown()) return stop();
      const mayBeOurs = key.endsWith(`/drafts/${this.#id}`) || key.endsWith('/'); // one draft, or all was cleared
      const change = mayBeOurs ? this.#heard() : null;
      if (change) changed(change);
    });
  }

  #heard(): Change | null {
    const { text, from } = this.#device;
    if (text === this.#text) return this.#agree();
    if (text === this.#known) return null;
    if (this.#edited && from !== markOf(this.#text)) {
      this.#parted = true;
      this.#write({});
      return { kind: 'parted' };
    }
    this.#text = text;
    this.#known = text;
    this.#from = markOf(text);
    this.#edited = false;
    return { kind: 'followed', text };
  }

  #agree(): Change | null {
    const hadParted = this.#parted;
    this.#known = this.#text;
    this.#parted = false;
    return hadParted ? { kind: 'agreed' } : null;
  }

  #withAside(text: string): readonly string[] {
    const kept = (this.#device.aside ?? []).filter((one) => one !== text);
    return text === this.#original ? kept : [...kept, text].slice(-MOST_ASIDE);
  }

  get #device(): Draft {
    const fresh: Draft = { text: this.#original, basedOn: markOf(this.#original) };
    return this.#lesson.get('drafts', this.#id, isDraft, fresh);
  }

  #write(change: { readonly aside?: readonly string[]; readonly settled?: boolean }): boolean {
    const device = this.#device;
    const { aside = device.aside ?? [], settled = false } = change;
    const rival = settled ? undefined : this.#parted ? this.#text : device.rival;
    const main = this.#parted
      ? { text: device.text, basedOn: device.basedOn, ...(device.from !== undefined && { from: device.from }) }
      : { text: this.#text, basedOn: this.#basedOn, from: this.#from };
    this.#known = main.text;
    if (main.text === this.#original && rival === undefined && aside.length === 0) {
      this.#lesson.remove('drafts', this.#id);
      return true;
    }
    return this.#lesson.set('drafts', this.#id, { ...main, ...(rival !== undefined && { rival }), aside });
  }
}

/** A short mark of a text (FNV-1a): enough to see that it is another one. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
