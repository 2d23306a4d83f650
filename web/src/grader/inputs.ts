import { type Arbitrary, array, tuple } from 'fast-check';
import type { Argument } from '../sandbox/types.ts';
import { type ArgumentKind, type Length, PAIRS, shapeOf } from './kinds.ts';

/** How long things may be. */
export interface Sizes {
  readonly columns: number;
  readonly pairs: Bounds; // the lists that do not name their length
  readonly others: Bounds;
}

interface Bounds {
  readonly minLength: number;
  readonly maxLength: number;
}

type Parts = [singles: unknown[], ...groups: unknown[][][]];

/**
 * The arguments of one call. Lists of the same length are made up as one list of their entries side by side, so that an
 * entry goes from all of them at once when the call is made smaller.
 */
export function inputsOf(kinds: readonly ArgumentKind[], sizes: Sizes): Arbitrary<readonly Argument[]> {
  const shapes = kinds.map((kind) => shapeOf(kind, sizes));
  const singles = shapes.flatMap((shape) => ('single' in shape ? [shape.single] : []));
  const lists = shapes.flatMap((shape) => ('list' in shape ? [shape.list] : []));
  const lengths = [...new Set(lists.map(({ length }) => length))];
  const groups = lengths.map((length) => [length, lists.filter((list) => list.length === length)] as const);
  const parts = tuple(
    tuple(...singles),
    ...groups.map(([length, of]) => entriesOf(tuple(...of.map(({ item }) => item)), length, sizes)),
  ) as unknown as Arbitrary<Parts>;

  return parts.map(
    ([values, ...entries]) => {
      const made = new Map<unknown, Argument>();
      for (const [g, [, of]] of groups.entries()) {
        for (const [column, list] of of.entries()) {
          made.set(list, list.close((entries[g] ?? []).map((entry) => entry[column])));
        }
      }
      const rest = values.values();
      return shapes.map((shape) => ('list' in shape ? made.get(shape.list) : rest.next().value) as Argument);
    },
    (call) => {
      const given = call as readonly Argument[];
      const values = given.filter((_, i) => 'single' in (shapes[i] as object));
      const opened = new Map(
        shapes.flatMap((shape, i) => ('list' in shape ? [[shape.list, shape.list.open(given[i] as Argument)]] : [])),
      );
      return [values, ...groups.map(([, of]) => sideBySide(of.map((list) => opened.get(list) ?? [])))];
    },
  );
}

/** One argument by itself. */
export function argumentOf(kind: ArgumentKind, sizes: Sizes): Arbitrary<Argument> {
  return inputsOf([kind], sizes).map(
    ([value]) => value as Argument,
    (value) => [value as Argument],
  );
}

function entriesOf(entry: Arbitrary<unknown[]>, length: Length, { columns, pairs, others }: Sizes) {
  const fixed = length === 'columns' ? columns : length;
  if (typeof fixed === 'number') return array(entry, { minLength: fixed, maxLength: fixed });
  const { minLength, maxLength } = fixed === PAIRS ? pairs : others;
  if (minLength === maxLength) return array(entry, { minLength, maxLength, size: 'max' });
  // Down from two entries fast-check gives up the last one only where none would do too.
  return array(entry, { maxLength, size: 'max' }).filter((entries) => entries.length >= minLength);
}

/** Throws when the lists are not equally long: then the call is none that could have been made up. */
function sideBySide(lists: readonly (readonly unknown[])[]): unknown[][] {
  const [first = []] = lists;
  if (lists.some(({ length }) => length !== first.length)) throw new Error('lists of different lengths');
  return first.map((_, i) => lists.map((list) => list[i]));
}
