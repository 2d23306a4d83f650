import type { Engine } from '../engine/live.ts';
import type { Argument } from '../sandbox/types.ts';
import type { ArgumentKind } from './kinds.ts';
import type { LawChoice } from './laws/law.ts';
import type { TrainingPlan } from './training/plan.ts';

/** What a right function returns. */
export type Expected = number | string | boolean | readonly Expected[] | { readonly [key: string]: Expected };

/** The arguments of one call. A function stands as its name in the table `functions`. */
export type Input = readonly Argument[];

export interface NamedInput {
  readonly name: string;
  readonly input: Input;
}

// biome-ignore lint/suspicious/noExplicitAny: any function may be handed to the learner's
type AnyFunction = (...args: any[]) => unknown;

/** What `check.js` default-exports: plain data and the oracle, without imports. lessons/README.md describes it. */
export interface Check {
  readonly function: string;
  readonly arguments: Readonly<Record<string, ArgumentKind>>; // in order
  readonly functions?: Readonly<Record<string, AnyFunction>>;
  readonly expected: (engine: Engine, ...input: never[]) => unknown; // an `Expected`, or typed arrays in it
  readonly examples: readonly NamedInput[];
  readonly edges: readonly NamedInput[];
  readonly generated: {
    readonly count: number;
    readonly longest: number;
    readonly shortest?: number; // 1
    readonly columns?: readonly [fewest: number, most: number]; // 3 and 3
  };
  readonly laws: readonly LawChoice[];
  readonly tolerance: number; // relative above 1, absolute below
  readonly train?: TrainingPlan; // "Train with your loss"
}

/** A wrong program that people write, and what to tell who wrote it. */
export interface Mistake {
  readonly id: string;
  readonly message: string;
  readonly source: string;
}

export interface Challenge {
  readonly id: string;
  readonly check: Check;
  readonly mistakes: readonly Mistake[];
  readonly pairs: readonly Mistake[]; // two of them at once: made by the build
}

/** The comment at the head of a mistake is its message. */
export function readMistake(id: string, source: string): Mistake {
  const [comment = ''] = /^(?:\s*\/\/.*\n)+/.exec(source) ?? [];
  const message = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\/\/\s?/, '').trim())
    .join(' ')
    .trim();
  return { id, message, source };
}

/** `maeLoss(predictions, actuals)`. */
export function signature({ function: name, arguments: args }: Check): string {
  return `${name}(${Object.keys(args).join(', ')})`;
}
