import { EngineError, type EngineErrorCode } from '../errors.ts';
import type { ParameterRules } from '../types.ts';
import { contains, inWords, listed, shown } from '../words.ts';

/** Where an argument stands: what was called, and how the argument is called there. */
export interface Where {
  readonly call: string;
  readonly argument: string;
}

export function refusal(
  { call, argument }: Where,
  value: unknown,
  must: string,
  code: EngineErrorCode = 'type',
): EngineError {
  return new EngineError(code, `${call}: ${argument} is ${shown(value)}; it must be ${must}`, { argument });
}

export function checkObject(where: Where, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw refusal(where, value, 'an object');
}

/** Options that nobody knows are mistakes in writing. */
export function checkNames({ call, argument }: Where, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const message = `${call}: ${argument} has no ${shown(unknown)}; it takes ${listed(known)}`;
  throw new EngineError('unknown-parameter', message, { argument: unknown });
}

export function numberOf(where: Where, value: unknown): number {
  if (typeof value === 'number') return value;
  throw refusal(where, value, 'a number');
}

export function booleanOf(where: Where, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw refusal(where, value, 'true or false');
}

/** A whole number within limits that C++ counts in. */
export function wholeOf(where: Where, value: unknown, low: number, high: number): number {
  const isWhole = Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
  if (isWhole) return value as number;
  const must = `a whole number from ${low} to ${high}`;
  throw refusal(where, value, must, typeof value === 'number' ? 'domain' : 'type');
}

export function floatsOf(where: Where, value: unknown): Float32Array {
  if (value instanceof Float32Array) return value;
  throw refusal(where, value, 'a Float32Array');
}

export function checkLength(where: Where, values: unknown, length: number): void {
  const floats = floatsOf(where, values);
  if (floats.length === length) return;
  const words = `${where.call}: ${where.argument} has ${floats.length} numbers; it must have ${length}`;
  throw new EngineError('length', words, { argument: where.argument });
}

/** The place of a part in its list. */
export function placeOf(where: Where, parts: readonly { readonly id: string }[], id: unknown): number {
  const place = parts.findIndex((part) => part.id === id);
  if (place >= 0) return place;
  const known = listed(
    parts.map((part) => `"${part.id}"`),
    'or',
  );
  throw refusal(where, id, known, 'unknown-part');
}

/** A number for each parameter, in their order: the fallback where none is given. `others` are known too. */
export function parametersOf(
  where: Where,
  rules: readonly ParameterRules[],
  given: object,
  others: readonly string[] = [],
): number[] {
  checkNames(where, given, [...others, ...rules.map(({ id }) => id)]);
  return rules.map(({ id, range, fallback }) => {
    const value = (given as Record<string, unknown>)[id] ?? fallback;
    const place = { call: where.call, argument: `${where.argument}.${id}` };
    const number = numberOf(place, value);
    if (!contains(range, number)) throw refusal(place, number, inWords(range), 'domain');
    return number;
  });
}
