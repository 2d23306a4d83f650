import { Random, type Value } from 'fast-check';
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import type { Check, Input } from './challenge.ts';
import { inputsOf } from './inputs.ts';

const COLUMNS = [3, 3] as const;

/** Inputs made up from the kinds of the arguments: always the same ones for the same challenge, short ones first. */
export function generate(check: Check, id: string): Value<Input>[] {
  const random = new Random(xorshift128plus(hashOf(id)));
  const { count, longest, shortest = 1, columns: [fewest, most] = COLUMNS } = check.generated;
  const kinds = Object.values(check.arguments);
  return Array.from({ length: count }, (_, i) => {
    const length = shortest + Math.floor((i / count) * (longest - shortest + 1));
    const columns = fewest + (i % (most - fewest + 1));
    const pairs = { minLength: length, maxLength: length };
    const others = { minLength: shortest, maxLength: longest };
    return inputsOf(kinds, { columns, pairs, others }).generate(random, undefined);
  });
}

/** FNV-1a. */
function hashOf(name: string): number {
  return [...name].reduce((hash, character) => Math.imul(hash ^ character.charCodeAt(0), 0x01000193), 0x811c9dc5);
}
