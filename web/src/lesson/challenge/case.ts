import { type Counterexample, type Json, type Report, show, type TestResult } from '../../grader/index.ts';
import { t } from '../../words/words.ts';
import { make } from '../shared/dom.ts';
import { curveOf } from './curve.ts';
import { heading } from './heading.ts';
import { pictureOf } from './picture.ts';

/**
 * The first failing case in full, and the smallest input on which it still fails: each as a picture first, and as
 * numbers second. What can be seen comes before what can only be read.
 */
export function caseOf(report: Report): HTMLElement[] {
  const first = report.tests.find(({ passed }) => !passed);
  if (!first) return [];
  const { counterexample: smallest } = report;
  const curve = report.curve ? curveOf(report.curve) : [];
  const shown = [make('p', {}, first.message)].filter(() => first.message !== report.summary); // nothing is told twice
  if (!smallest || isSame(first, smallest)) {
    const title = smallest
      ? t('First failing case, as small as it gets: {name}', { name: first.name })
      : t('First failing case: {name}', { name: first.name });
    const picture = curve.length > 0 ? curve : pictureOf(first);
    return [section(title, ...shown, ...picture, numbersOf(first))];
  }
  const picture = pictureOf(first);
  const small = smallestOf(smallest, curve);
  const whole = section(t('First failing case: {name}', { name: first.name }), ...shown, ...picture, numbersOf(first));
  return picture.length > 0 ? [whole, small] : [small, whole];
}

function smallestOf(smallest: Counterexample, curve: Element[]): HTMLElement {
  const picture = curve.length > 0 ? curve : pictureOf(smallest);
  return section(t('The smallest input that still fails'), ...picture, numbersOf(smallest));
}

const section = (title: string, ...content: (Element | string)[]) =>
  make('section', { className: 'challenge-case' }, heading(title), ...content);

function numbersOf({ input, expected, actual }: Pick<TestResult, 'input' | 'expected' | 'actual'>): HTMLElement {
  const rows: [string, Json][] = [...Object.entries(input), [t('expected'), expected], [t('got'), actual]];
  return make('dl', {}, ...rows.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, code(show(value)))]));
}

const code = (text: string) => make('code', {}, text);

const isSame = (first: TestResult, { input, expected, actual }: Counterexample) =>
  JSON.stringify([first.input, first.expected, first.actual]) === JSON.stringify([input, expected, actual]);
