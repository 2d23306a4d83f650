import { inDigits, t } from '../words/words.ts';

/**
 * One entry of a widget's state: how it is written as text, and what text it accepts.
 * `parse` gives null for anything outside its range; `expects` says in words what it would have taken.
 */
export interface Field<T> {
  readonly fallback: T;
  readonly expects: string;
  readonly options?: readonly string[]; // the words that it is chosen from
  parse(text: string): T | null;
  print(value: T): string;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type StateOf<F extends Fields> = { readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never };

export interface Refusal {
  readonly name: string;
  readonly text: string;
  readonly expects: string;
}

export interface Decoded<S> {
  readonly state: S;
  readonly refused: readonly Refusal[];
}

/**
 * Writes a widget's state as text and reads it back: for the page's address, and for attributes of an embed.
 * The names of `fields` are the attributes' names, so they are lower case with hyphens.
 */
export class Codec<F extends Fields> {
  readonly fields: F;

  constructor(fields: F) {
    this.fields = fields;
  }

  get fallback(): StateOf<F> {
    return Object.fromEntries(Object.entries(this.fields).map(([name, field]) => [name, field.fallback])) as StateOf<F>;
  }

  /** Reads every field through `read`; what is missing or refused has its fallback. */
  decode(read: (name: string) => string | null): Decoded<StateOf<F>> {
    const refused: Refusal[] = [];
    const state = Object.entries(this.fields).map(([name, field]) => {
      const text = read(name);
      if (text === null) return [name, field.fallback];
      const value = field.parse(text);
      if (value === null) refused.push({ name, text, expects: field.expects });
      return [name, value ?? field.fallback];
    });
    return { state: Object.fromEntries(state) as StateOf<F>, refused };
  }

  /** Text by name, of what differs from the fallback alone: a short address says what the reader changed. */
  encode(state: StateOf<F>): Record<string, string> {
    const texts = Object.entries(this.fields).map(([name, field]) => [name, field.print(state[name])] as const);
    return Object.fromEntries(texts.filter(([name, text]) => text !== this.#fallbackText(name)));
  }

  /** From a query such as `?houses.first=500`; `scope` is the widget's id, because a page may hold several widgets. */
  fromQuery(query: string, scope: string): Decoded<StateOf<F>> {
    const parameters = new URLSearchParams(query);
    return this.decode((name) => parameters.get(`${scope}.${name}`));
  }

  toQuery(state: StateOf<F>, scope: string): string {
    const named = Object.entries(this.encode(state)).map(([name, text]) => [`${scope}.${name}`, text]);
    return new URLSearchParams(named).toString();
  }

  fromAttributes(element: Element): Decoded<StateOf<F>> {
    return this.decode((name) => element.getAttribute(name));
  }

  #fallbackText(name: string): string {
    const field = this.fields[name];
    return field ? field.print(field.fallback) : '';
  }
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export function number(range: Range, fallback: number): Field<number> {
  return {
    fallback,
    get expects() {
      return t('a number from {low} to {high}', { low: range.low, high: range.high });
    },
    parse: (text) => numberWithin(text, range),
    print: String,
  };
}

/** Numbers separated by spaces or commas. */
export function numbers(range: Range, count: Range, fallback: readonly number[]): Field<readonly number[]> {
  return {
    fallback,
    get expects() {
      return t('{many} numbers from {low} to {high}', {
        many: howMany(count),
        low: range.low,
        high: range.high,
      });
    },
    parse(text) {
      if (text.length > count.high * LONGEST_NUMBER) return null; // before any work is done on it
      const words = text.split(/[\s,]+/).filter((word) => word !== '');
      const values = words.map((word) => numberWithin(word, range)).filter((value) => value !== null);
      const complete = values.length === words.length && values.length >= count.low && values.length <= count.high;
      return complete ? values : null;
    },
    print: (values) => values.map(String).join(' '),
  };
}

export function choice<T extends string>(options: readonly T[], fallback: T): Field<T> {
  return {
    fallback,
    options,
    get expects() {
      return t('one of {names}', { names: options.join(', ') });
    },
    parse: (text) => options.find((option) => option === text) ?? null,
    print: (value) => value,
  };
}

/** One or more of a few words, in any order: `mse mae`. */
export function choices<T extends string>(options: readonly T[], fallback: readonly T[]): Field<readonly T[]> {
  return {
    fallback,
    options,
    get expects() {
      return t('one or more of {names}', { names: options.join(', ') });
    },
    parse(text) {
      const words = text.split(/\s+/).filter((word) => word !== '');
      const chosen = words
        .map((word) => options.find((option) => option === word))
        .filter((option) => option !== undefined);
      return chosen.length > 0 && chosen.length === new Set(words).size ? chosen : null;
    },
    print: (chosen) => chosen.join(' '),
  };
}

/** Names that people read, separated by commas, no two alike: `House A, House B`. */
export function names(count: Range, fallback: readonly string[]): Field<readonly string[]> {
  return {
    fallback,
    get expects() {
      return t('{many} different names separated by commas', { many: howMany(count) });
    },
    parse(text) {
      const all = text.split(',').map((name) => name.trim());
      const complete = all.length >= count.low && all.length <= count.high && all.every((name) => name !== '');
      return complete && new Set(all).size === all.length ? all : null;
    },
    print: (all) => all.join(', '),
  };
}

const howMany = ({ low, high }: Range) => (low === high ? inDigits(low) : t('{low} to {high}', { low, high }));

const LONGEST_NUMBER = 32; // "-1.7976931348623157e+308" has 24 characters; the rest is room for separators
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function numberWithin(text: string, { low, high }: Range): number | null {
  if (!NUMBER.test(text.trim())) return null; // Number() alone would take '', '0x10' and 'Infinity'
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}
