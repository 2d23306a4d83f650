import type { Report } from '../../grader/index.ts';
import { t } from '../../words/words.ts';
import type { Place } from '../editor/editor.ts';
import { button, make } from '../shared/dom.ts';
import { verdict } from '../shared/verdict.ts';
import { caseOf } from './case.ts';
import { excerpt } from './excerpt.ts';
import { resultsOf } from './results.ts';

/** The verdict beneath the editor: one message, the first failing case in full, and the other results folded. */
export function verdictOf(report: Report, source: string, goTo: (place: Place) => void): HTMLElement[] {
  const place = placeOf(report);
  return [
    make('p', { className: 'challenge-summary' }, ...wordsOf(report)),
    ...(place ? whereOf(source, place, goTo) : []),
    ...(report.error ? [] : caseOf(report)),
    ...(report.tests.length > 0 && report.error?.kind !== 'syntax' ? [resultsOf(report.tests)] : []),
  ];
}

/** What is told to those who do not see it, once. */
export function inWords({ passed, summary }: Report): string {
  return `${passed ? t('Passed.') : t('Not yet.')} ${summary}`;
}

function wordsOf({ passed, summary }: Report): (Node | string)[] {
  return [verdict(passed, passed ? t('Passed.') : t('Not yet.')), ' ', summary];
}

/** Where the code broke: while it was read, while it ran, or in the first call that threw. */
export function placeOf({ error, tests }: Report): Place | null {
  const { line, column } = error ?? thrownIn(tests.find(({ passed }) => !passed)?.message ?? '');
  if (line === undefined) return null;
  return column === undefined ? { line } : { line, column };
}

function thrownIn(message: string): { readonly line?: number; readonly column?: number } {
  const line = /^\w+ [^.]+\. \p{L}+ (\d+):/u.exec(message)?.[1];
  return line === undefined ? {} : { line: Number(line) };
}

function whereOf(source: string, place: Place, goTo: (place: Place) => void): HTMLElement[] {
  const shown = excerpt(source, place);
  return shown
    ? [
        shown,
        make(
          'p',
          {},
          button(t('Go to line {n}', { n: place.line }), () => goTo(place)),
        ),
      ]
    : [];
}
