import type { RunResult } from '../../sandbox/types.ts';
import { tellFailure } from '../../sandbox/words.ts';
import { t } from '../../words/words.ts';
import { make } from '../shared/dom.ts';

/** What a run printed, in order, and why it ended if it did not end by itself. */
export function outputOf({ console: lines, failure }: RunResult): HTMLElement[] {
  const printed = lines.map(({ level, text }) => make('samp', { className: `line-${level}` }, `${text}\n`));
  const shown: HTMLElement[] = [make('p', { className: 'code-output-title' }, t('Output'))];
  if (printed.length > 0) shown.push(make('pre', { tabIndex: 0 }, ...printed));
  if (failure) shown.push(make('p', { className: 'code-failure bad' }, tellFailure(failure)));
  else if (printed.length === 0)
    shown.push(make('p', { className: 'muted' }, t('It ran, and printed nothing. Print with console.log(...).')));
  return shown;
}
