import { type Arbitrary, array, constantFrom, integer } from 'fast-check';
import type { Argument } from '../sandbox/types.ts';
import { distribution, oneHot } from './distributions.ts';
import { argumentOf, inputsOf, type Sizes } from './inputs.ts';
import { type Range, realNumber } from './numbers.ts';

/** Lists whose length has the same name are equally long in one case. A number is a length itself. */
export type Length = string | number;
interface Listed {
  readonly length?: Length;
}
interface Whole {
  readonly min: number;
  readonly max: number;
}

export type ListKind =
  | { readonly vector: Range & Listed }
  | { readonly integers: Whole & Listed }
  | { readonly labels: Listed & { readonly of: readonly Argument[] } }
  | { readonly classes: Listed } // whole numbers from 0, smaller than there are columns
  | { readonly probabilities: Listed & { readonly ends?: boolean } }
  | { readonly distribution: Listed & { readonly zeros?: boolean } }
  | { readonly oneHot: Listed }
  | { readonly rows: Listed & { readonly of: ListKind } } // each as long as there are columns
  | { readonly list: Listed & { readonly of: ArgumentKind } };

export type SingleKind =
  | { readonly number: Range }
  | { readonly integer: Whole }
  | { readonly choice: { readonly of: readonly Argument[] } }
  | { readonly functions: { readonly of: readonly string[] } } // names in the table `functions` of check.js
  | { readonly record: Readonly<Record<string, ArgumentKind>> }
  | { readonly made: { readonly from: ArgumentKind; readonly as: (value: never) => Argument } };

/** How to make up an argument: exactly one of the kinds. lessons/README.md describes them. */
export type ArgumentKind = ListKind | SingleKind;

/** A list by its items, and how they become the list: the numbers of a distribution depend on one another. */
export interface List {
  readonly length: Length;
  readonly item: Arbitrary<unknown>;
  readonly close: (items: readonly unknown[]) => Argument;
  readonly open: (list: Argument) => readonly unknown[]; // throws when it is no such list
}

/** One value, or a list that grows and shrinks together with other lists. */
export type Shape = { readonly single: Arbitrary<Argument> } | { readonly list: List };

export const PAIRS = 'pairs'; // the length of lists that name none: most have one entry for each pair of prediction and target

export function shapeOf(kind: ArgumentKind, sizes: Sizes): Shape {
  if ('number' in kind) return { single: realNumber(kind.number) };
  if ('integer' in kind) return { single: integer(kind.integer) };
  if ('choice' in kind) return { single: constantFrom(...kind.choice.of) };
  if ('functions' in kind) return { single: constantFrom(...kind.functions.of) };
  if ('record' in kind) return { single: record(kind.record, sizes) };
  if ('made' in kind) {
    const { from, as } = kind.made;
    return { single: argumentOf(from, sizes).map((value) => as(value as never)) };
  }
  return { list: listOf(kind, sizes) };
}

function listOf(kind: ListKind, sizes: Sizes): List {
  const [{ length = PAIRS } = {}] = Object.values(kind) as Listed[];
  return { length, ...itemsOf(kind, sizes) };
}

function itemsOf(kind: ListKind, sizes: Sizes): Omit<List, 'length'> {
  if ('vector' in kind) return plain(realNumber(kind.vector));
  if ('integers' in kind) return plain(integer(kind.integers));
  if ('labels' in kind) return plain(constantFrom(...kind.labels.of));
  if ('classes' in kind) return plain(integer({ min: 0, max: sizes.columns - 1 }));
  if ('probabilities' in kind) return plain(realNumber({ ...inside, special: kind.probabilities.ends ? [0, 1] : [] }));
  if ('distribution' in kind) return distribution(kind.distribution.zeros ?? false);
  if ('oneHot' in kind) return oneHot;
  if ('rows' in kind) return plain(row(itemsOf(kind.rows.of, sizes), sizes.columns));
  return plain(argumentOf(kind.list.of, sizes));
}

const inside = { min: 0.001, max: 0.999 };

const plain = (item: Arbitrary<unknown>): Omit<List, 'length'> => ({
  item,
  close: (items) => items as readonly Argument[],
  open: (list) => list as readonly Argument[],
});

function row({ item, close, open }: Omit<List, 'length'>, columns: number): Arbitrary<Argument> {
  const items = array(item, { minLength: columns, maxLength: columns });
  return items.map(close, (list) => [...open(list as Argument)]);
}

/** Its lists are as long as one another, but not as those outside. */
function record(fields: Readonly<Record<string, ArgumentKind>>, sizes: Sizes): Arbitrary<Argument> {
  const names = Object.keys(fields);
  return inputsOf(Object.values(fields), sizes).map(
    (values) => Object.fromEntries(names.map((name, i) => [name, values[i] as Argument])),
    (value) => names.map((name) => (value as Record<string, Argument>)[name] as Argument),
  );
}
