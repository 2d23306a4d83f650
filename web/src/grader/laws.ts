import type { Argument, Value } from '../sandbox/types.ts';

/** What is true of a loss whatever the input: a second input is made from a first, and the answers are compared. */
export interface Law {
  readonly name: string;
  readonly derive: (input: readonly Argument[]) => readonly Argument[];
  /** Why the law is broken; null when it holds. */
  readonly broken: (before: Value, after: Value, same: (a: Value, b: Value) => boolean) => string | null;
}

export type LawName = 'order' | 'zeroAtTarget' | 'neverNegative' | 'symmetric';

const reversed = (argument: Argument): Argument => (Array.isArray(argument) ? argument.toReversed() : argument);

export const laws: Readonly<Record<LawName, Law>> = {
  order: {
    name: 'The order of the pairs does not matter',
    derive: (input) => input.map(reversed),
    broken: (before, after, same) =>
      same(before, after) ? null : 'The same pairs in the opposite order gave a different answer.',
  },
  zeroAtTarget: {
    name: 'A perfect prediction costs nothing',
    derive: ([, targets = null]) => [targets, targets],
    broken: (_, after) =>
      numbersIn(after).every((number) => number === 0)
        ? null
        : 'Every prediction equals its target here, so the loss must be 0.',
  },
  neverNegative: {
    name: 'The loss is never negative',
    derive: (input) => input.map((argument) => (Array.isArray(argument) ? argument.map(negated) : argument)),
    broken: (before, after) =>
      [before, after].flatMap(numbersIn).every((number) => number >= 0)
        ? null
        : 'A loss below 0 would be better than perfect.',
  },
  symmetric: {
    name: 'Too high and too low cost the same',
    derive: ([predictions = null, targets = null]) => [targets, predictions],
    broken: (before, after, same) =>
      same(before, after)
        ? null
        : 'With predictions and targets swapped, every error only changes its sign, but the answer changed.',
  },
};

const negated = (item: Argument): Argument => (typeof item === 'number' ? -item : item);

function numbersIn(value: Value): number[] {
  if (value.kind === 'number') return [value.value];
  if (value.kind === 'array') return value.items.flatMap(numbersIn);
  return value.kind === 'object' ? value.entries.flatMap(([, item]) => numbersIn(item)) : [];
}
