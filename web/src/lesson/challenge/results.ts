import type { TestResult } from '../../grader/index.ts';
import { make } from '../shared/dom.ts';
import { verdict } from '../shared/verdict.ts';
import { heading } from './heading.ts';

const KINDS: Readonly<Record<TestResult['kind'], string>> = {
  example: 'Worked examples',
  edge: 'Edge cases',
  generated: 'Made-up inputs',
  law: 'Laws',
};
const MOST_ALIKE = 3; // of many made-up inputs that fail, a few say it

/** Every result, folded, by kind: what passes is told as well as what fails. */
export function resultsOf(tests: readonly TestResult[]): HTMLElement {
  const passed = tests.filter((test) => test.passed).length;
  const summary = passed === tests.length ? `All ${passed} tests` : `All results: ${passed} of ${tests.length} pass`;
  const kinds = Object.keys(KINDS) as TestResult['kind'][];
  const groups = kinds.map((kind) => [kind, tests.filter((test) => test.kind === kind)] as const);
  const shown = groups.filter(([, group]) => group.length > 0).flatMap(([kind, group]) => groupOf(kind, group));
  return make('details', { className: 'challenge-results' }, make('summary', {}, summary), ...shown);
}

function groupOf(kind: TestResult['kind'], tests: readonly TestResult[]): HTMLElement[] {
  const passed = tests.filter((test) => test.passed);
  const failed = tests.filter((test) => !test.passed);
  const title = heading(`${KINDS[kind]}: ${passed.length} of ${tests.length} pass`);
  if (kind !== 'generated') return [title, make('ul', {}, ...tests.map(itemOf))];
  const rest = failed.length - MOST_ALIKE;
  const items = [
    ...failed.slice(0, MOST_ALIKE).map(itemOf),
    ...(rest > 0 ? [make('li', { className: 'muted' }, `${rest} more fail.`)] : []),
    ...(passed.length > 0 ? [make('li', {}, verdict(true, 'Pass'), ` ${passed.length} of them.`)] : []),
  ];
  return [title, make('ul', {}, ...items)];
}

function itemOf(test: TestResult): HTMLElement {
  const message = test.passed ? [] : [make('span', { className: 'muted' }, ` ${test.message}`)];
  return make('li', {}, verdict(test.passed, test.passed ? 'Passes' : 'Fails'), ` ${test.name}`, ...message);
}
