import type { TestResult } from '../../grader/index.ts';
import { t, tCount } from '../../words/words.ts';
import { make } from '../shared/dom.ts';
import { verdict } from '../shared/verdict.ts';
import { heading } from './heading.ts';

const kindsInWords = (): Readonly<Record<TestResult['kind'], string>> => ({
  example: t('Worked examples'),
  edge: t('Edge cases'),
  generated: t('Made-up inputs'),
  law: t('Laws'),
});
const MOST_ALIKE = 3; // of many made-up inputs that fail, a few say it

/** Every result, folded, by kind: what passes is told as well as what fails. */
export function resultsOf(tests: readonly TestResult[]): HTMLElement {
  const passed = tests.filter((test) => test.passed).length;
  const summary =
    passed === tests.length
      ? t('All {n} tests', { n: passed })
      : t('All results: {n} of {all} pass', { n: passed, all: tests.length });
  const kinds = Object.keys(kindsInWords()) as TestResult['kind'][];
  const groups = kinds.map((kind) => [kind, tests.filter((test) => test.kind === kind)] as const);
  const shown = groups.filter(([, group]) => group.length > 0).flatMap(([kind, group]) => groupOf(kind, group));
  return make('details', { className: 'challenge-results' }, make('summary', {}, summary), ...shown);
}

function groupOf(kind: TestResult['kind'], tests: readonly TestResult[]): HTMLElement[] {
  const passed = tests.filter((test) => test.passed);
  const failed = tests.filter((test) => !test.passed);
  const title = heading(
    t('{kind}: {n} of {all} pass', { kind: kindsInWords()[kind], n: passed.length, all: tests.length }),
  );
  if (kind !== 'generated') return [title, make('ul', {}, ...tests.map(itemOf))];
  const rest = failed.length - MOST_ALIKE;
  const items = [
    ...failed.slice(0, MOST_ALIKE).map(itemOf),
    ...(rest > 0 ? [make('li', { className: 'muted' }, tCount(rest, '{n} more fail.', '{n} more fail.'))] : []),
    ...(passed.length > 0
      ? [make('li', {}, verdict(true, t('Pass')), ` ${t('{n} of them.', { n: passed.length })}`)]
      : []),
  ];
  return [title, make('ul', {}, ...items)];
}

function itemOf(test: TestResult): HTMLElement {
  const message = test.passed ? [] : [make('span', { className: 'muted' }, ` ${test.message}`)];
  return make('li', {}, verdict(test.passed, test.passed ? t('Passes') : t('Fails')), ` ${test.name}`, ...message);
}
