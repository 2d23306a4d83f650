import MiniSearch from 'minisearch';
import type { Entry, Kind } from './entry.ts';
import { termOf } from './words.ts';

export interface Found {
  readonly entry: Entry;
  readonly terms: ReadonlySet<string>; // of the entry, as `termOf` has them: what to mark
}

const MOST = 20; // results; who wants more needs another word
const SHORTEST_WITH_TYPOS = 4;
const TYPOS = 0.25; // of the letters
const MOST_TYPOS = 2;
const NAMED_SO = 4; // times as much
const WORTH: Readonly<Record<Kind, number>> = { Loss: 2, Term: 2, Lesson: 1.6, Section: 1 };

/** Finds entries by words, by the beginnings of words, and by words with a slip in them. */
export class Search {
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch;

  /** Counts the words here: it takes a moment, and the counts would weigh nearly as much again as the texts. */
  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#index = new MiniSearch({
      fields: ['title', 'names', 'text'],
      processTerm: termOf,
      extractField: (entry, field) => (field === 'names' ? taken(entry.names) : entry[field]),
    });
    this.#index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  }

  /** What holds all of the words, best first; if nothing does, what holds some of them. */
  find(query: string): Found[] {
    const withAll = this.#search(query, 'AND');
    return withAll.length > 0 ? withAll : this.#search(query, 'OR');
  }

  #search(query: string, combineWith: 'AND' | 'OR'): Found[] {
    const results = this.#index.search(query, {
      combineWith,
      prefix: true,
      fuzzy: (term) => term.length >= SHORTEST_WITH_TYPOS && TYPOS,
      maxFuzzy: MOST_TYPOS,
      boost: { title: 4, names: 3 },
      boostDocument: (id) => this.#worth(id, query),
    });
    return results.slice(0, MOST).flatMap(({ id, terms }) => {
      const entry = this.#entries[id];
      return entry ? [{ entry, terms: new Set(terms) }] : [];
    });
  }

  #worth(id: number, query: string): number {
    const { kind, title } = this.#entries[id] as Entry;
    return WORTH[kind] * (termOf(title) === termOf(query) ? NAMED_SO : 1);
  }
}

/** `torch.nn.HuberLoss` is found by its parts too. */
function taken(names: string): string {
  return `${names} ${names.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2 ')}`;
}
