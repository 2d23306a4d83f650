import type { Value } from '../sandbox/types.ts';
import { t } from '../words/words.ts';
import type { Problem } from './problem.ts';
import { jsonOfValue, show } from './report.ts';

/** A value of another kind than what was `wanted`: each kind has a cause of its own, and so a message. */
export function wrongKind(value: Value, wanted: string, what: string): Problem {
  if (value.kind === 'undefined') {
    return { symptom: 'undefined', message: t('{what} returned undefined. Is a return missing?', { what }) };
  }
  if (value.kind === 'string' && wanted === t('a number')) {
    return {
      symptom: 'string',
      message: t(
        '{what} returned the string {value}, not a number. Return the number itself: toFixed and quotes make strings.',
        { what, value: show(jsonOfValue(value)) },
      ),
    };
  }
  if (value.kind === 'other' && value.type === 'promise') {
    return {
      symptom: 'promise',
      message: t('{what} returned a promise. Remove async: the answer is wanted at once.', { what }),
    };
  }
  if (value.kind === 'other' && value.type === 'function') {
    return {
      symptom: 'function',
      message: t('{what} returned a function; expected {wanted}. Are its brackets missing, as in f()?', {
        what,
        wanted,
      }),
    };
  }
  return {
    symptom: 'kind',
    message: t('{what} returned {kind}; expected {wanted}.', { what, kind: tellKind(value), wanted }),
  };
}

/** "true or false", "one of the words, such as "plateau"". */
export function kindInWords(expected: string | boolean): string {
  return typeof expected === 'boolean'
    ? t('true or false')
    : t('a string, such as {value}', { value: JSON.stringify(expected) });
}

function tellKind(value: Value): string {
  if (value.kind === 'other') return t('a {type}', { type: value.type });
  if (value.kind === 'null' || value.kind === 'boolean') return show(jsonOfValue(value));
  if (value.kind === 'array') return t('an array ({value})', { value: show(jsonOfValue(value)) });
  return value.kind === 'object'
    ? t('an object')
    : t('the {kind} {value}', { kind: value.kind, value: show(jsonOfValue(value)) });
}
