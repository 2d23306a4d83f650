import type { Value } from '../sandbox/types.ts';

/** What the learner's function returned, as plain data; what is neither number, text nor made of those is undefined. */
export type Answer =
  | number
  | string
  | boolean
  | null
  | undefined
  | readonly Answer[]
  | { readonly [key: string]: Answer };

export function answerOf(value: Value): Answer {
  switch (value.kind) {
    case 'number':
    case 'boolean':
    case 'string':
      return value.value;
    case 'null':
      return null;
    case 'array':
      return value.items.map(answerOf);
    case 'object':
      return Object.fromEntries(value.entries.map(([key, item]) => [key, answerOf(item)]));
    default:
      return undefined;
  }
}

/** Every number in it. */
export function numbersIn(answer: Answer): number[] {
  if (typeof answer === 'number') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap(numbersIn);
}

/** The same answer with every number changed. */
export function mapNumbers(answer: Answer, change: (number: number) => number): Answer {
  if (typeof answer === 'number') return change(answer);
  if (typeof answer !== 'object' || answer === null) return answer;
  if (isList(answer)) return answer.map((item) => mapNumbers(item, change));
  return Object.fromEntries(Object.entries(answer).map(([key, item]) => [key, mapNumbers(item, change)]));
}

export const isList = (answer: object): answer is readonly Answer[] => Array.isArray(answer);

/** Equal, as far as floating point can tell: relative to large values, absolute for small ones. */
export function close(actual: number, expected: number, tolerance: number): boolean {
  if (!Number.isFinite(actual) || !Number.isFinite(expected)) return Object.is(actual, expected);
  return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

export function sameAnswer(a: Answer, b: Answer, tolerance: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') return close(a, b, tolerance);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (isList(a) !== isList(b)) return false;
  const [own, other] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    own.length === other.size &&
    own.every(([key, item]) => other.has(key) && sameAnswer(item, other.get(key), tolerance))
  );
}
