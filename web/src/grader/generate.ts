import { type Arbitrary, Random } from 'fast-check';
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import type { Check, Input } from './challenge.ts';
import { inputsOf } from './inputs.ts';

/** An input to try, and how to make it smaller. */
export interface Start {
  readonly input: Input;
  readonly context?: unknown; // how it was made up
  readonly arbitrary?: Arbitrary<Input> | undefined; // what shrinks it; nothing does when it could not have been made up
}

const COLUMNS = [3, 3] as const;
const LONGEST = 10_000; // of examples

/** Inputs made up from the kinds of the arguments: always the same ones for the same challenge, short ones first. */
export function generate(check: Check, id: string): Start[] {
  const random = new Random(xorshift128plus(hashOf(id)));
  const { count, longest, shortest = 1, columns: [fewest, most] = COLUMNS } = check.generated;
  const kinds = Object.values(check.arguments);
  return Array.from({ length: count }, (_, i) => {
    const length = shortest + Math.floor((i / count) * (longest - shortest + 1));
    const columns = fewest + (i % (most - fewest + 1));
    const pairs = { minLength: length, maxLength: length };
    const others = { minLength: shortest, maxLength: longest };
    const { value, context } = inputsOf(kinds, { columns, pairs, others }).generate(random, undefined);
    return { input: value, context, arbitrary: shrinkable(check, columns) };
  });
}

/** An input that an author wrote. */
export function startAt(check: Check, input: Input): Start {
  const [fewest, most] = check.generated.columns ?? COLUMNS;
  const all = Array.from({ length: most - fewest + 1 }, (_, i) => shrinkable(check, fewest + i));
  return { input, arbitrary: all.find((arbitrary) => arbitrary.canShrinkWithoutContext(input)) };
}

function shrinkable(check: Check, columns: number): Arbitrary<Input> {
  const lengths = { minLength: check.generated.shortest ?? 1, maxLength: LONGEST };
  return inputsOf(Object.values(check.arguments), { columns, pairs: lengths, others: lengths });
}

/** FNV-1a. */
function hashOf(name: string): number {
  return [...name].reduce((hash, character) => Math.imul(hash ^ character.charCodeAt(0), 0x01000193), 0x811c9dc5);
}
