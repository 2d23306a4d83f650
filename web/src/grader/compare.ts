import type { Outcome, Value } from '../sandbox/types.ts';
import { inWords, tellThrown } from '../sandbox/words.ts';
import type { Expected } from './challenge.ts';
import { jsonOf, jsonOfValue, show } from './report.ts';

/** What is wrong with an outcome. Everything but a plain wrong value is a symptom with a message of its own. */
export interface Problem {
  readonly symptom:
    | 'value'
    | 'undefined'
    | 'string'
    | 'nan'
    | 'infinite'
    | 'promise'
    | 'kind'
    | 'keys'
    | 'length'
    | 'threw'
    | 'changed';
  readonly message: string;
}

/** Equal, as far as floating point can tell: relative to large values, absolute for small ones. */
export function close(actual: number, expected: number, tolerance: number): boolean {
  if (!Number.isFinite(actual) || !Number.isFinite(expected)) return Object.is(actual, expected);
  return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

/** The first thing wrong with what `name` returned or threw; null when it is right. */
export function problemOf(
  outcome: Outcome,
  expected: Expected,
  about: { readonly name: string; readonly parameters: readonly string[]; readonly tolerance: number },
): Problem | null {
  const { name, parameters, tolerance } = about;
  if (outcome.kind === 'threw')
    return { symptom: 'threw', message: `${name} stopped with an error. ${tellThrown(outcome)}` };
  const problem = problemOfValue(outcome.value, expected, name, tolerance);
  if (problem || outcome.changed.length === 0) return problem;
  const changed = inWords(outcome.changed.map((position) => parameters[position] ?? `argument ${position + 1}`));
  return {
    symptom: 'changed',
    message: `${name} changed its argument ${changed}. Work on a copy, such as ${changed}.slice(): the caller still needs the data.`,
  };
}

function problemOfValue(value: Value, expected: Expected, name: string, tolerance: number): Problem | null {
  if (typeof expected === 'number') return problemOfNumber(value, expected, name, tolerance);
  return isVector(expected)
    ? problemOfVector(value, expected, name, tolerance)
    : problemOfRecord(value, expected, name, tolerance);
}

function problemOfNumber(value: Value, expected: number, what: string, tolerance: number): Problem | null {
  if (value.kind !== 'number') return wrongKind(value, 'a number', what);
  if (close(value.value, expected, tolerance)) return null;
  if (Number.isNaN(value.value)) {
    return {
      symptom: 'nan',
      message: `${what} returned NaN. Something that is no number went into the sum: often an entry past the end, or 0 / 0.`,
    };
  }
  if (!Number.isFinite(value.value)) {
    return { symptom: 'infinite', message: `${what} returned ${value.value}. Is something divided by 0?` };
  }
  return { symptom: 'value', message: `Expected ${show(jsonOf(expected))}, got ${show(jsonOfValue(value))}.` };
}

function problemOfVector(value: Value, expected: readonly number[], name: string, tolerance: number): Problem | null {
  if (value.kind !== 'array') return wrongKind(value, 'an array', name);
  if (value.length !== expected.length) {
    return { symptom: 'length', message: `${name} returned ${value.length} values; expected ${expected.length}.` };
  }
  return first(expected, (item, i) =>
    problemOfNumber(value.items[i] ?? { kind: 'undefined' }, item, `${name}, at [${i}],`, tolerance),
  );
}

function problemOfRecord(
  value: Value,
  expected: Readonly<Record<string, number>>,
  name: string,
  tolerance: number,
): Problem | null {
  const wanted = Object.keys(expected);
  if (value.kind !== 'object') return wrongKind(value, `an object with ${inWords(wanted)}`, name);
  const found = new Map(value.entries);
  if (wanted.some((key) => !found.has(key)) || found.size !== wanted.length)
    return wrongKeys([...found.keys()], wanted, name);
  return first(Object.entries(expected), ([key, item]) => {
    const problem = problemOfNumber(found.get(key) ?? { kind: 'undefined' }, item, `${name}, under ${key},`, tolerance);
    return problem?.symptom === 'value' ? { ...problem, message: `${key}: ${problem.message}` } : problem;
  });
}

function wrongKeys(found: readonly string[], wanted: readonly string[], name: string): Problem {
  const case_ = found.some((key) => !wanted.includes(key) && wanted.includes(key.toLowerCase()))
    ? ' Capital and small letters are different.'
    : '';
  const keys = found.length === 0 ? 'no keys' : `the ${found.length === 1 ? 'key' : 'keys'} ${inWords(found)}`;
  return { symptom: 'keys', message: `${name} returned an object with ${keys}; expected ${inWords(wanted)}.${case_}` };
}

function wrongKind(value: Value, wanted: string, what: string): Problem {
  if (value.kind === 'undefined') {
    return { symptom: 'undefined', message: `${what} returned undefined. Is a return missing?` };
  }
  if (value.kind === 'string') {
    const shown = show(jsonOfValue(value));
    return {
      symptom: 'string',
      message: `${what} returned the string ${shown}, not ${wanted}. Return the number itself: toFixed and quotes make strings.`,
    };
  }
  if (value.kind === 'other' && value.type === 'promise') {
    return { symptom: 'promise', message: `${what} returned a promise. Remove async: the answer is wanted at once.` };
  }
  return { symptom: 'kind', message: `${what} returned ${tellKind(value)}; expected ${wanted}.` };
}

function tellKind(value: Value): string {
  if (value.kind === 'other') return `a ${value.type}`;
  if (value.kind === 'null' || value.kind === 'boolean') return show(jsonOfValue(value));
  if (value.kind === 'array') return `an array (${show(jsonOfValue(value))})`;
  return value.kind === 'object' ? 'an object' : `the ${value.kind} ${show(jsonOfValue(value))}`;
}

function first<T>(items: readonly T[], find: (item: T, index: number) => Problem | null): Problem | null {
  for (const [index, item] of items.entries()) {
    const problem = find(item, index);
    if (problem) return problem;
  }
  return null;
}

const isVector = (expected: object): expected is readonly number[] => Array.isArray(expected);

/** Whether two programs did the same thing on the same input. */
export function agree(a: Outcome | undefined, b: Outcome | undefined, tolerance: number): boolean {
  if (a?.kind === 'threw' || b?.kind === 'threw')
    return a?.kind === 'threw' && b?.kind === 'threw' && a.name === b.name;
  return (
    a !== undefined &&
    b !== undefined &&
    sameValue(a.value, b.value, tolerance) &&
    String(a.changed) === String(b.changed)
  );
}

function sameValue(a: Value, b: Value, tolerance: number): boolean {
  if (a.kind === 'number' && b.kind === 'number') return close(a.value, b.value, tolerance);
  if (a.kind === 'array' && b.kind === 'array') {
    return a.length === b.length && a.items.every((item, i) => sameItem(item, b.items[i], tolerance));
  }
  if (a.kind === 'object' && b.kind === 'object') {
    const other = new Map(b.entries);
    return (
      a.entries.length === other.size && a.entries.every(([key, item]) => sameItem(item, other.get(key), tolerance))
    );
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

const sameItem = (a: Value, b: Value | undefined, tolerance: number) => b !== undefined && sameValue(a, b, tolerance);
