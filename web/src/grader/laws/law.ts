import type { Engine } from '../../engine/live.ts';
import type { Answer } from '../answer.ts';
import type { Check, Input } from '../challenge.ts';

/** What is true of every right answer, whatever the input. */
export interface Law {
  readonly name: string;
  /** Further inputs made from a first; null when the law says nothing about it. */
  readonly derive?: (...input: never[]) => readonly Input[] | null;
  /** Whether it holds of the answers, the first input's first; else why not. */
  readonly holds: (answers: readonly Answer[], inputs: readonly Input[], tools: Tools) => true | string;
}

export interface Tools {
  readonly engine: Engine;
  readonly tolerance: number;
  /** Equal, as far as the challenge's tolerance goes. */
  same(a: Answer, b: Answer): boolean;
  /** An input as the oracle gets it: with functions in the place of their names. */
  host(input: Input): readonly unknown[];
}

/** A law of the grader's, by its name or with options, or a challenge's own. */
export type LawChoice = string | ({ readonly law: string } & LawOptions) | Law;

export interface LawOptions {
  readonly predictions?: string; // arguments, by name
  readonly targets?: string;
  readonly of?: string | readonly string[] | ((engine: Engine, ...input: never[]) => number);
  readonly in?: string;
  readonly by?: number | string | readonly string[];
  readonly keys?: readonly string[];
  readonly at?: readonly number[];
  readonly degree?: number;
  readonly follows?: boolean;
  readonly falls?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** How a law of the grader's is made for a challenge. */
export type LawMaker = (roles: Roles, options: LawOptions) => Law;

/** Which argument plays which part. */
export interface Roles {
  readonly predictions: number;
  readonly targets: number;
  readonly pairs: readonly number[]; // the lists with one entry a pair
  /** The places of the arguments that are named, or else these; throws when there is no such argument. */
  places(names: LawOptions['of'] | LawOptions['by'], otherwise?: readonly number[]): readonly number[];
}

/** Predictions and targets are the first two lists, unless the law says otherwise. */
export function rolesOf({ arguments: args }: Check, options: LawOptions): Roles {
  const names = Object.keys(args);
  const place = (name: string) => {
    const found = names.indexOf(name);
    if (found < 0) throw new Error(`there is no argument ${name}; there are ${names.join(', ')}`);
    return found;
  };
  const lists = Object.entries(args).flatMap(([name, kind]) => {
    const [options] = Object.values(kind) as { length?: unknown }[];
    return singles.has(Object.keys(kind)[0] ?? '') ? [] : [{ at: place(name), length: options?.length }];
  });
  return {
    predictions: options.predictions ? place(options.predictions) : (lists[0]?.at ?? 0),
    targets: options.targets ? place(options.targets) : (lists[1]?.at ?? 1),
    pairs: lists.filter(({ length }) => length === undefined).map(({ at }) => at),
    places: (wanted, otherwise = []) => {
      if (typeof wanted === 'string') return [place(wanted)];
      return Array.isArray(wanted) ? wanted.map(place) : otherwise;
    },
  };
}

const singles = new Set(['number', 'integer', 'choice', 'functions', 'record', 'made']);
