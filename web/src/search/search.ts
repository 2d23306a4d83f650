import MiniSearch from 'minisearch';
import type { Entry, Kind } from './entry.ts';
import { termOf, withoutSmallWords } from './words.ts';

export interface Found {
  readonly entry: Entry;
  readonly terms: ReadonlySet<string>; // of the entry, as `termOf` has them: what to mark
}

const MOST = 20; // results; who wants more needs another word
const SHORTEST_WITH_TYPOS = 4;
const TYPOS = 0.25; // of the letters
const MOST_TYPOS = 2;
const WORTH: Readonly<Record<Kind, number>> = {
  Loss: 3, // its page tells more of it than the glossary
  Page: 2,
  Term: 2,
  Lesson: 1.6,
  Section: 1,
  Question: 1,
  Choice: 1,
  Challenge: 0.9,
};

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

  /** What holds all of the words that say something, best first; if nothing does, what holds some of them. */
  find(typed: string): Found[] {
    const withAll = this.#search(typed, 'AND');
    return withAll.length > 0 ? withAll : this.#search(typed, 'OR');
  }

  /** What is called so, and then what speaks of it. */
  #search(typed: string, combineWith: 'AND' | 'OR'): Found[] {
    const results = this.#index.search(withoutSmallWords(typed), {
      combineWith,
      prefix: true,
      fuzzy: (term) => term.length >= SHORTEST_WITH_TYPOS && TYPOS,
      maxFuzzy: MOST_TYPOS,
      boost: { title: 4, names: 3 },
      boostDocument: (id) => WORTH[this.#entry(id).kind],
    });
    const found = results.map(({ id, terms }) => ({ entry: this.#entry(id), terms: new Set(terms) }));
    const named = found.filter(({ entry }) => isNamed(entry, typed));
    named.sort((one, other) => WORTH[other.entry.kind] - WORTH[one.entry.kind]);
    return [...new Set([...named, ...found])].slice(0, MOST);
  }

  #entry(id: number): Entry {
    return this.#entries[id] as Entry;
  }
}

function isNamed({ title, names }: Entry, typed: string): boolean {
  const asked = telling(typed);
  return [title, ...names.split(', ')].some((name) => telling(name) === asked);
}

const telling = (text: string): string => withoutSmallWords(termOf(text));

/** `torch.nn.HuberLoss` is found by its parts too. */
function taken(names: string): string {
  return `${names} ${names.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2 ')}`;
}
