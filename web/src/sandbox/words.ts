import { locale, t } from '../words/words.ts';
import { limits } from './limits.ts';
import type { Failure } from './types.ts';

/** What the reader is told when a run could not go on: what happened, where, and what to do next. */
export function tellFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'syntax':
      return t('Syntax error on line {line}, column {column}: {message}.', {
        line: failure.line,
        column: failure.column,
        message: failure.message,
      });
    case 'import':
      return t("Line {line}: there is no module '{module}' here. Write what you need into the code itself.", {
        line: String(failure.line),
        module: failure.module,
      });
    case 'threw':
      return tellThrown(failure);
    case 'missing':
      return tellMissing(failure.function, failure.defined);
    case 'time':
      return t('Stopped after {n} s. Is there a loop that never ends?', { n: failure.seconds });
    case 'memory':
      return t('Stopped: the code used more memory than the sandbox has (32 MB). Does something grow in a loop?');
    case 'stack':
      return t(
        'Stopped: too many calls inside one another. Does a function call itself without an end, or is something nested thousands deep?',
      );
    case 'output':
      return t('Stopped: too much output. The first 200 lines are kept; print less, or not inside a loop.');
    case 'crash':
      return t(
        'Stopped: the code asked for something that the sandbox cannot do, and it broke off. Take out what you added last, and run again.',
      );
    case 'long':
      return t('The code has {n} characters; at most {most} can be run. Compute long data in a loop.', {
        n: count(failure.characters),
        most: count(limits.sourceCharacters),
      });
    case 'waiting':
      return t(
        'Stopped: an await waits for something that never comes. There are no timers and no network here; return the value itself.',
      );
    case 'nesting':
      return t('Stopped: the code is nested too deeply to be read. Use fewer brackets inside one another.');
    case 'stopped':
      return t('Stopped, as you asked.');
    case 'unavailable':
      return t('The sandbox did not start ({why}). Your code is kept; check your connection and try again.', {
        why: failure.message,
      });
  }
}

const count = (many: number) => many.toLocaleString(locale());

export function tellThrown(thrown: { name: string; message: string; line: number | null }): string {
  const what = thrown.name ? `${thrown.name}: ${thrown.message}` : t('threw {what}', { what: thrown.message });
  return `${thrown.line === null ? '' : `${t('Line {n}', { n: thrown.line })}: `}${what}${/[.?]$/.test(what) ? '' : '.'}`;
}

function tellMissing(wanted: string, defined: readonly string[]): string {
  if (defined.length === 0) return t('Your code defines no function; the challenge calls {wanted}.', { wanted });
  return t('Your code defines {defined}; the challenge calls {wanted}.', { defined: inWords(defined), wanted });
}

/** "a", "a and b", "a, b and c". */
export function inWords(names: readonly string[]): string {
  const [last = '', ...others] = [...names].reverse();
  return others.length === 0 ? last : t('{names} and {last}', { names: others.reverse().join(', '), last });
}
