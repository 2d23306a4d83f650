import type { Outcome, Value } from '../sandbox/types.ts';
import { inWords, tellThrown } from '../sandbox/words.ts';
import { t, tCount } from '../words/words.ts';
import { adviceOnThrown } from './advice.ts';
import { close } from './answer.ts';
import type { Expected } from './challenge.ts';
import { jsonOf, jsonOfValue, show } from './report.ts';
import { kindInWords, wrongKind } from './wrong-kind.ts';

/** What is wrong with an outcome. Everything but a plain wrong value is a symptom with a message of its own. */
export interface Problem {
  readonly symptom:
    | 'value'
    | 'undefined'
    | 'string'
    | 'nan'
    | 'infinite'
    | 'promise'
    | 'function'
    | 'kind'
    | 'keys'
    | 'length'
    | 'threw'
    | 'changed'
    | 'state';
  readonly message: string;
}

interface About {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly tolerance: number;
}

/** The first thing wrong with what `name` returned or threw; null when it is right. */
export function problemOf(outcome: Outcome, expected: Expected, about: About): Problem | null {
  const { name, parameters, tolerance } = about;
  if (outcome.kind === 'threw')
    return {
      symptom: 'threw',
      message:
        t('{name} stopped with an error. {message}', { name, message: tellThrown(outcome) }) +
        adviceOnThrown(outcome.message),
    };
  const problem = problemOfValue(outcome.value, expected, { what: name, path: '', tolerance });
  if (problem || outcome.changed.length === 0) return problem;
  const arguments_ = outcome.changed.map((position) => parameters[position] ?? t('argument {n}', { n: position + 1 }));
  const changed = inWords(arguments_);
  const copies = inWords(arguments_.map((argument) => `${argument}.slice()`));
  return {
    symptom: 'changed',
    message:
      arguments_.length === 1
        ? t(
            '{name} changed its argument {changed}. Work on a copy, such as {changed}.slice(): the caller still needs the data.',
            { name, changed },
          )
        : t(
            '{name} changed its arguments {changed}. Work on copies, such as {copies}: the caller still needs the data.',
            { name, changed, copies },
          ),
  };
}

/** Where in the answer one looks: `maeLoss`, then `maeLoss, under mse,`. */
interface Place {
  readonly what: string;
  readonly path: string; // 'mse', '[1][0]', 'weights[2]'
  readonly tolerance: number;
}

function problemOfValue(value: Value, expected: Expected, place: Place): Problem | null {
  if (typeof expected === 'number') return problemOfNumber(value, expected, place);
  if (typeof expected !== 'object') return problemOfWord(value, expected, place);
  return isList(expected) ? problemOfList(value, expected, place) : problemOfRecord(value, expected, place);
}

function problemOfNumber(value: Value, expected: number, place: Place): Problem | null {
  if (value.kind !== 'number') return wrongKind(value, t('a number'), nameOf(place));
  if (close(value.value, expected, place.tolerance)) return null;
  if (Number.isNaN(value.value)) {
    return {
      symptom: 'nan',
      message: t(
        '{what} returned NaN. Something that is no number went into it: often an entry past the end, a variable that was given no value, or 0 / 0.',
        { what: nameOf(place) },
      ),
    };
  }
  if (!Number.isFinite(value.value) && Number.isFinite(expected)) {
    return {
      symptom: 'infinite',
      message: t('{what} returned {value}. Is something divided by 0, or too large for exp?', {
        what: nameOf(place),
        value: String(value.value),
      }),
    };
  }
  return wrongValue(value, expected, place);
}

function problemOfWord(value: Value, expected: string | boolean, place: Place): Problem | null {
  if (value.kind !== typeof expected) return wrongKind(value, kindInWords(expected), nameOf(place));
  if ('value' in value && value.value === expected) return null;
  return wrongValue(value, expected, place);
}

function wrongValue(value: Value, expected: Expected, { path }: Place): Problem {
  const message = t('Expected {expected}, got {got}.', {
    expected: show(jsonOf(expected)),
    got: show(jsonOfValue(value)),
  });
  return { symptom: 'value', message: path ? `${path}: ${message}` : message };
}

function problemOfList(value: Value, expected: readonly Expected[], place: Place): Problem | null {
  if (value.kind !== 'array') return wrongKind(value, t('an array'), nameOf(place));
  if (value.length !== expected.length) {
    return {
      symptom: 'length',
      message: tCount(
        value.length,
        '{what} returned an array of {n} entry; expected {expected}.',
        '{what} returned an array of {n} entries; expected {expected}.',
        { what: nameOf(place), expected: expected.length },
      ),
    };
  }
  return first(expected, (item, i) =>
    problemOfValue(value.items[i] ?? { kind: 'undefined' }, item, { ...place, path: `${place.path}[${i}]` }),
  );
}

function problemOfRecord(value: Value, expected: Readonly<Record<string, Expected>>, place: Place): Problem | null {
  const wanted = Object.keys(expected);
  if (value.kind !== 'object')
    return wrongKind(value, t('an object with {keys}', { keys: inWords(wanted) }), nameOf(place));
  const found = new Map(value.entries);
  if (wanted.some((key) => !found.has(key)) || found.size !== wanted.length)
    return wrongKeys([...found.keys()], wanted, nameOf(place));
  return first(Object.entries(expected), ([key, item]) => {
    const path = place.path ? `${place.path}.${key}` : key;
    return problemOfValue(found.get(key) ?? { kind: 'undefined' }, item, { ...place, path });
  });
}

const nameOf = ({ what, path }: Place) => {
  if (!path) return what;
  return path.startsWith('[') ? t('{what}, at {path},', { what, path }) : t('{what}, under {path},', { what, path });
};

function wrongKeys(found: readonly string[], wanted: readonly string[], name: string): Problem {
  const case_ = found.some(
    (key) => !wanted.includes(key) && wanted.some((one) => one.toLowerCase() === key.toLowerCase()),
  )
    ? ` ${t('Capital and small letters are different.')}`
    : '';
  const names = { keys: inWords(found) };
  const keys =
    found.length === 0 ? t('no keys') : found.length === 1 ? t('the key {keys}', names) : t('the keys {keys}', names);
  const told = t('{name} returned an object with {keys}; expected {wanted}.', { name, keys, wanted: inWords(wanted) });
  return { symptom: 'keys', message: told + case_ };
}

function first<T>(items: readonly T[], find: (item: T, index: number) => Problem | null): Problem | null {
  for (const [index, item] of items.entries()) {
    const problem = find(item, index);
    if (problem) return problem;
  }
  return null;
}

const isList = (expected: object): expected is readonly Expected[] => Array.isArray(expected);
