import { limits } from './limits.ts';
import type { Failure } from './types.ts';

/** What the reader is told when a run could not go on: what happened, where, and what to do next. */
export function tellFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'syntax':
      return `Syntax error on line ${failure.line}, column ${failure.column}: ${failure.message}.`;
    case 'import':
      return `Line ${failure.line}: there is no module '${failure.module}' here. Write what you need into the code itself.`;
    case 'threw':
      return tellThrown(failure);
    case 'missing':
      return tellMissing(failure.function, failure.defined);
    case 'time':
      return `Stopped after ${failure.seconds} s. Is there a loop that never ends?`;
    case 'memory':
      return 'Stopped: the code used more memory than the sandbox has (32 MB). Does something grow in a loop?';
    case 'stack':
      return 'Stopped: too many calls inside one another. Does a function call itself without an end, or is something nested thousands deep?';
    case 'output':
      return 'Stopped: too much output. The first 200 lines are kept; print less, or not inside a loop.';
    case 'crash':
      return 'Stopped: the code asked for something that the sandbox cannot do, and it broke off. Take out what you added last, and run again.';
    case 'long':
      return `The code has ${count(failure.characters)} characters; at most ${count(limits.sourceCharacters)} can be run. Compute long data in a loop.`;
    case 'waiting':
      return 'Stopped: an await waits for something that never comes. There are no timers and no network here; return the value itself.';
    case 'nesting':
      return 'Stopped: the code is nested too deeply to be read. Use fewer brackets inside one another.';
    case 'stopped':
      return 'Stopped, as you asked.';
    case 'unavailable':
      return `The sandbox did not start (${failure.message}). Your code is kept; check your connection and try again.`;
  }
}

const count = (many: number) => many.toLocaleString('en-GB');

export function tellThrown(thrown: { name: string; message: string; line: number | null }): string {
  const what = thrown.name ? `${thrown.name}: ${thrown.message}` : `threw ${thrown.message}`;
  return `${thrown.line === null ? '' : `Line ${thrown.line}: `}${what}${/[.?]$/.test(what) ? '' : '.'}`;
}

function tellMissing(wanted: string, defined: readonly string[]): string {
  if (defined.length === 0) return `Your code defines no function; the challenge calls ${wanted}.`;
  return `Your code defines ${inWords(defined)}; the challenge calls ${wanted}.`;
}

/** "a", "a and b", "a, b and c". */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
