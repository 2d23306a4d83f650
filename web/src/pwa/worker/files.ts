import type { Failure } from '../talk.ts';

/** Every file of a version of the site, by its path under the scope, with a mark of its bytes. */
export type List = Readonly<Record<string, string>>;

/** The site could not be kept whole. */
export class NotKept extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause: unknown) {
    super(`${failure.path || 'The home page'} could not be kept`, { cause });
    this.failure = failure;
  }
}

const AT_ONCE = 4; // the reader's own requests come first

/**
 * The files of the site on the device, each under its path and its mark: two versions lie beside one another, and share
 * what is the same in both. A file is taken only if its bytes have the mark of the list, so no version is ever a mixture.
 */
export class Files {
  readonly #list: List;
  readonly #scope: URL;

  constructor(list: List, scope: URL) {
    this.#list = list;
    this.#scope = scope;
  }

  has(path: string): boolean {
    return Object.hasOwn(this.#list, path);
  }

  async find(path: string): Promise<Response | undefined> {
    return (await this.#open()).match(this.#keyOf(path, this.#list[path] ?? ''), { ignoreVary: true });
  }

  /** In whatever version: for what is asked for by a name that no two versions share. */
  async findAny(url: URL): Promise<Response | undefined> {
    return (await this.#open()).match(url.href, { ignoreSearch: true, ignoreVary: true });
  }

  async missing(): Promise<string[]> {
    const kept = new Set((await (await this.#open()).keys()).map(({ url }) => url));
    return Object.entries(this.#list)
      .filter(([path, mark]) => !kept.has(this.#keyOf(path, mark)))
      .map(([path]) => path);
  }

  /** Fetches what is missing; what an attempt before this one brought is not fetched again. */
  async fill(): Promise<void> {
    const cache = await this.#open();
    const waiting = await this.missing();
    const added: string[] = [];
    const work = async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const key = this.#keyOf(path, this.#list[path] ?? '');
        try {
          await cache.put(key, await this.#fetch(path));
          added.push(key);
        } catch (error) {
          waiting.length = 0;
          throw new NotKept({ why: reasonOf(error), path }, error);
        }
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
    const failed = ends.find((end) => end.status === 'rejected');
    if (!failed) return;
    const { failure } = failed.reason as NotKept;
    if (failure.why === 'room') await Promise.all(added.map((key) => cache.delete(key))); // leave the room to the reader
    throw failed.reason;
  }

  /**
   * Lets go of everything but this version and the one before it, which a page that could not be reloaded may still
   * ask for its parts.
   */
  async tidy(): Promise<void> {
    const cache = await this.#open();
    const record = new URL('?list', this.#scope).href;
    const before: List = await cache.match(record).then((kept) => kept?.json() ?? {});
    const lists = [...Object.entries(this.#list), ...Object.entries(before)];
    const wanted = new Set([record, ...lists.map(([path, mark]) => this.#keyOf(path, mark))]);
    const strangers = (await cache.keys()).filter(({ url }) => !wanted.has(url));
    await Promise.all(strangers.map((request) => cache.delete(request)));
    await cache.put(record, new Response(JSON.stringify(this.#list)));
  }

  /** Twice: a copy that the browser or a relay still has may be of another version. */
  async #fetch(path: string): Promise<Response> {
    const once = () => this.#fetchOnce(path, 'default');
    return once().catch(() => this.#fetchOnce(path, 'reload'));
  }

  async #fetchOnce(path: string, cache: RequestCache): Promise<Response> {
    const response = await fetch(new URL(path, this.#scope), { cache, credentials: 'same-origin', priority: 'low' });
    if (!response.ok) throw new TypeError(`${response.status} for ${path}`);
    const bytes = await response.arrayBuffer();
    if ((await markOf(bytes)) !== this.#list[path]) throw new TypeError(`${path} is of another version`);
    const headers = new Headers(response.headers);
    for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name); // of what was sent
    return new Response(bytes, { headers });
  }

  #keyOf(path: string, mark: string): string {
    return new URL(`${path}?${mark}`, this.#scope).href;
  }

  /** An origin may hold several sites. */
  #open(): Promise<Cache> {
    return caches.open(`downhill ${this.#scope.pathname}`);
  }
}

/** As web/build/offline/list.ts makes it. */
async function markOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function reasonOf(error: unknown): Failure['why'] {
  if (error instanceof TypeError) return 'fetch'; // what `fetch` throws too
  return error instanceof Error && /quota/i.test(error.name) ? 'room' : 'other';
}
