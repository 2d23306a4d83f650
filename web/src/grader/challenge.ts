import type { Argument } from '../sandbox/types.ts';
import type { LawName } from './laws.ts';

/** The losses of the engine, as an oracle calls them. */
export type Kernels = Readonly<Record<string, Kernel>>;
export type Kernel = (
  predictions: readonly number[],
  targets: readonly number[],
  parameters?: Readonly<Record<string, number>>,
) => number;

/** What a right function returns. */
export type Expected = number | readonly number[] | Readonly<Record<string, number>>;

/** How to make up an argument. Vectors of one case all have the same length. */
export interface ArgumentKind {
  readonly vector?: { readonly min: number; readonly max: number };
  readonly number?: { readonly min: number; readonly max: number };
}

export interface NamedInput {
  readonly name: string;
  readonly input: readonly Argument[];
}

/** What `check.js` default-exports: plain data and the oracle, without imports. */
export interface Check {
  readonly function: string;
  readonly arguments: Readonly<Record<string, ArgumentKind>>; // in order
  readonly expected: (kernels: Kernels, ...input: never[]) => Expected;
  readonly examples: readonly NamedInput[];
  readonly edges: readonly NamedInput[];
  readonly generated: { readonly count: number; readonly longest: number };
  readonly laws: readonly LawName[];
  readonly tolerance: number; // relative above 1, absolute below
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
