import type { Engine } from '../engine/live.ts';
import type { Check, Expected, Input } from './challenge.ts';

/** What a right function returns for an input; throws what the engine says of an input that it refuses. */
export type Oracle = (input: Input) => Expected;

export function oracleOf(check: Check, engine: Engine): Oracle {
  return (input) => plain(check.expected(engine, ...(hostInput(check, input) as never[])));
}

/** An input as the oracle gets it: with functions in the place of their names. */
export function hostInput(check: Check, input: Input): readonly unknown[] {
  const kinds = Object.values(check.arguments);
  return input.map((argument, i) => ('functions' in (kinds[i] ?? {}) ? functionNamed(check, argument) : argument));
}

export function functionNamed({ functions = {} }: Check, name: unknown) {
  const found = Object.hasOwn(functions, String(name)) ? functions[String(name)] : undefined;
  if (!found)
    throw new Error(`there is no function ${name} in functions; there are ${Object.keys(functions).join(', ')}`);
  return found;
}

/** Gradients come as typed arrays. */
function plain(answer: unknown): Expected {
  if (typeof answer === 'number' || typeof answer === 'string' || typeof answer === 'boolean') return answer;
  if (typeof answer !== 'object' || answer === null) throw new Error(`expected answered ${answer}`);
  if (ArrayBuffer.isView(answer)) return Array.from(answer as Float64Array);
  if (Array.isArray(answer)) return answer.map(plain);
  return Object.fromEntries(Object.entries(answer).map(([key, item]) => [key, plain(item)]));
}
