import type { Value } from '../sandbox/types.ts';
import type { Problem } from './problem.ts';
import { jsonOfValue, show } from './report.ts';

/** A value of another kind than what was `wanted`: each kind has a cause of its own, and so a message. */
export function wrongKind(value: Value, wanted: string, what: string): Problem {
  if (value.kind === 'undefined') {
    return { symptom: 'undefined', message: `${what} returned undefined. Is a return missing?` };
  }
  if (value.kind === 'string' && wanted === 'a number') {
    return {
      symptom: 'string',
      message: `${what} returned the string ${show(jsonOfValue(value))}, not a number. Return the number itself: toFixed and quotes make strings.`,
    };
  }
  if (value.kind === 'other' && value.type === 'promise') {
    return { symptom: 'promise', message: `${what} returned a promise. Remove async: the answer is wanted at once.` };
  }
  if (value.kind === 'other' && value.type === 'function') {
    return {
      symptom: 'function',
      message: `${what} returned a function; expected ${wanted}. Are its brackets missing, as in f()?`,
    };
  }
  return { symptom: 'kind', message: `${what} returned ${tellKind(value)}; expected ${wanted}.` };
}

/** "true or false", "one of the words, such as "plateau"". */
export function kindInWords(expected: string | boolean): string {
  return typeof expected === 'boolean' ? 'true or false' : `a string, such as ${JSON.stringify(expected)}`;
}

function tellKind(value: Value): string {
  if (value.kind === 'other') return `a ${value.type}`;
  if (value.kind === 'null' || value.kind === 'boolean') return show(jsonOfValue(value));
  if (value.kind === 'array') return `an array (${show(jsonOfValue(value))})`;
  return value.kind === 'object' ? 'an object' : `the ${value.kind} ${show(jsonOfValue(value))}`;
}
