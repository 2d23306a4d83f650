import { t } from '../words/words.ts';

/** Tells whether a value read back from storage still has the shape its reader needs. */
export type Guard<T> = (value: unknown) => value is T;

export type Listener = (key: string) => void;

/** The event a page may listen to on `window`: something that the reader should be told, in `detail.text`. */
export const MESSAGE = 'downhill-message';

const VERSION = 1;
const PREFIX = 'downhill:';
const ASIDE = 'downhill-set-aside:';
const PROBE = 'downhill-probe';

/**
 * Named values kept on this device. Nothing here throws: what cannot be saved is kept for as long as the page is open,
 * and what cannot be read is set aside under another name rather than lost.
 */
export class Store {
  readonly #memory = new Map<string, string>(); // what storage would not take
  readonly #listeners = new Set<{ prefix: string; listener: Listener }>();
  readonly #storage: () => Storage;
  #told = false;

  /** `storage` is asked for at each use, because merely touching `localStorage` throws where it is blocked. */
  constructor(storage: () => Storage = () => localStorage) {
    this.#storage = storage;
    globalThis.addEventListener?.('storage', (event) => this.#heardFromAnotherTab(event as StorageEvent));
  }

  get<T, F>(key: string, isValid: Guard<T>, fallback: F): T | F {
    const text = this.#read(key);
    if (text === null) return fallback;
    const value = unpack(text);
    if (isValid(value)) return value;
    this.#setAside(key, text);
    return fallback;
  }

  /** Tells whether the device took it; if not, it lasts as long as the page. */
  set(key: string, value: unknown): boolean {
    const taken = this.#write(key, JSON.stringify({ version: VERSION, value }));
    this.#tell(key);
    return taken;
  }

  remove(key: string): void {
    this.#memory.delete(key);
    try {
      this.#storage().removeItem(PREFIX + key);
    } catch (error) {
      this.#tellThatNothingIsSaved(error);
    }
    this.#tell(key);
  }

  /** The names of all values whose key starts with `prefix`. */
  keys(prefix = ''): string[] {
    const found = new Set(this.#memory.keys());
    try {
      for (const name of Object.keys(this.#storage())) {
        if (name.startsWith(PREFIX)) found.add(name.slice(PREFIX.length));
      }
    } catch {
      // Blocked storage holds nothing; what is in memory is all there is.
    }
    return [...found].filter((key) => key.startsWith(prefix)).sort();
  }

  /** Calls `listener` with the key after every change under `prefix`, in this tab or another; returns how to stop it. */
  subscribe(prefix: string, listener: Listener): () => void {
    const entry = { prefix, listener };
    this.#listeners.add(entry);
    return () => this.#listeners.delete(entry);
  }

  /** The names of what the device would not take: it lasts as long as the page. */
  get unkept(): readonly string[] {
    return [...this.#memory.keys()];
  }

  /** Why this device keeps nothing, in words that go on from "in this browser:"; null while it keeps something. */
  get obstacle(): string | null {
    try {
      this.#storage().setItem(PROBE, '1');
      this.#storage().removeItem(PROBE);
      return null;
    } catch (error) {
      return obstacleOf(error);
    }
  }

  #read(key: string): string | null {
    const kept = this.#memory.get(key);
    if (kept !== undefined) return kept;
    try {
      return this.#storage().getItem(PREFIX + key);
    } catch {
      return null;
    }
  }

  #write(key: string, text: string): boolean {
    try {
      this.#storage().setItem(PREFIX + key, text);
      this.#memory.delete(key);
      return true;
    } catch (error) {
      this.#memory.set(key, text);
      this.#tellThatNothingIsSaved(error);
      return false;
    }
  }

  #setAside(key: string, text: string): void {
    try {
      this.#storage().setItem(ASIDE + key, text);
      this.#storage().removeItem(PREFIX + key);
    } catch {
      // It stays where it is: unreadable still, but not lost.
    }
  }

  #tell(key: string): void {
    for (const { prefix, listener } of [...this.#listeners]) {
      if (key.startsWith(prefix)) listener(key);
    }
  }

  #heardFromAnotherTab(event: StorageEvent): void {
    if (event.key === null) {
      for (const { prefix, listener } of [...this.#listeners]) listener(prefix); // all of it was cleared
    } else if (event.key.startsWith(PREFIX)) {
      const key = event.key.slice(PREFIX.length);
      this.#memory.delete(key);
      this.#tell(key);
    }
  }

  #tellThatNothingIsSaved(error: unknown): void {
    if (this.#told) return;
    this.#told = true;
    const text = t('Your progress cannot be saved in this browser: {why} It is kept until you close this page.', {
      why: obstacleOf(error),
    });
    globalThis.dispatchEvent?.(new CustomEvent(MESSAGE, { detail: { text } }));
  }
}

function unpack(text: string): unknown {
  try {
    const entry: unknown = JSON.parse(text);
    return isRecord(entry) && entry.version === VERSION ? entry.value : undefined;
  } catch {
    return undefined;
  }
}

function obstacleOf(error: unknown): string {
  return error instanceof Error && /quota/i.test(error.name)
    ? t('its storage for this site is full.')
    : t('it blocks storage for this site.');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
