import { type Report, show, type TestResult } from '../../grader/index.ts';
import { make } from '../shared/dom.ts';
import { verdict } from '../shared/verdict.ts';
import { pictureOf } from './picture.ts';

/** The verdict beneath the editor: one message, the first failing case in full, and the other results folded. */
export function verdictOf(report: Report): HTMLElement[] {
  const head = make(
    'p',
    { className: 'challenge-summary' },
    verdict(report.passed, report.passed ? 'Passed.' : 'Not yet.'),
    ' ',
    report.summary,
  );
  const first = report.tests.find(({ passed }) => !passed);
  return [
    head,
    ...(first && !report.error ? [caseOf(first)] : []),
    ...(report.tests.length > 0 ? [resultsOf(report.tests)] : []),
  ];
}

function caseOf(test: TestResult): HTMLElement {
  const picture = pictureOf(test);
  const rows: [string, string][] = [
    ...Object.entries(test.input).map(([name, value]): [string, string] => [name, show(value)]),
    ['expected', show(test.expected)],
    ['got', show(test.actual)],
  ];
  return make(
    'section',
    { className: 'challenge-case' },
    make(
      'p',
      { className: 'challenge-case-name' },
      'First failing case: ',
      make('strong', {}, test.name),
      `. ${test.message}`,
    ),
    ...(picture ? [picture, keyOf(picture)] : []),
    make('dl', {}, ...rows.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, make('code', {}, value))])),
  );
}

/** What the marks mean, for those that are in the picture. */
function keyOf(picture: SVGSVGElement): HTMLElement {
  const names = { prediction: 'prediction', target: 'target', expected: 'expected', got: 'got' };
  const shown = Object.entries(names).filter(([role]) => picture.querySelector(`.case-${role}`));
  return make(
    'p',
    { className: 'case-key' },
    ...shown.map(([role, name]) => make('span', { className: `key-${role}` }, name)),
  );
}

function resultsOf(tests: readonly TestResult[]): HTMLElement {
  const passed = tests.filter((test) => test.passed).length;
  const summary = passed === tests.length ? `All ${passed} tests` : `All results: ${passed} of ${tests.length} pass`;
  const items = tests.map((test) =>
    make(
      'li',
      {},
      verdict(test.passed, test.passed ? 'Passes' : 'Fails'),
      ' ',
      test.name,
      ...(test.passed ? [] : [make('span', { className: 'muted' }, ` ${test.message}`)]),
    ),
  );
  return make('details', { className: 'challenge-results' }, make('summary', {}, summary), make('ol', {}, ...items));
}
