// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DownhillChart } from '../../../web/src/charts/chart.ts';
import type { Report, TestResult } from '../../../web/src/grader/index.ts';
import { gradeInPage, prepare } from '../../../web/src/lesson/challenge/grading.ts';
import '../../../web/src/lesson/challenge.ts';
import { lessonProgress, progress } from '../../../web/src/state/progress.ts';
import { buttonNamed, nextFrame, openPage } from './open.ts';

vi.mock('../../../web/src/charts/draw.ts', () => ({ draw: () => ({ show() {}, point() {}, destroy() {} }) }));
vi.mock('../../../web/src/lesson/challenge/grading.ts', () => ({ gradeInPage: vi.fn(), prepare: vi.fn() }));

const PATIENT = { timeout: 20_000 }; // on a machine that does other things too
const lesson = lessonProgress('what-is-a-loss');
const STARTER = 'function maeLoss() {\n  // Return it.\n  return 0;\n}';

const challengeHtml = (id: string, title: string) => `
  <downhill-challenge id="${id}" data-lesson="what-is-a-loss" data-challenge="${id}" data-call="maeLoss(p, a)">
    <div class="challenge-prompt"><h3>${title}</h3>
      <details class="challenge-hints"><summary>Hints</summary><ol><li>One</li><li>Two</li><li>Three</li></ol></details>
      <details class="challenge-solution"><summary>A solution</summary><pre><code>the solution</code></pre></details>
      <details class="challenge-after"><summary>Why it works</summary><p>Because.</p></details>
    </div>
    <div class="challenge-editor"><pre class="code" tabindex="0"><code>${STARTER}</code></pre></div>
    <div class="challenge-verdict"></div>
    <p data-live aria-live="polite"></p>
  </downhill-challenge>`;

const PAGE = `<main><section><h2>Coding challenge</h2>${challengeHtml('mae-loss', 'MAE')}${challengeHtml('second', 'Second one')}</section>
  <section><h2 id="pitfalls">Pitfalls</h2></section></main>`;

function open(): HTMLElement {
  openPage(PAGE);
  return document.querySelector('downhill-challenge') as HTMLElement;
}
const shown = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);
const verdictIn = (root: ParentNode) => root.querySelector('.challenge-verdict') as HTMLElement;

beforeEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  progress.set('settings/plain-editor', true);
  vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(() => {});
  vi.mocked(gradeInPage).mockReset();
  vi.mocked(prepare).mockReset();
});
afterEach(() => vi.restoreAllMocks());

const failing: TestResult = {
  name: 'The four houses',
  kind: 'example',
  passed: false,
  input: { predictions: [250, 300], actuals: [260, 290] },
  expected: 12.5,
  actual: 175,
  message: 'Expected 12.5, got 175.',
};
const passing: TestResult = { ...failing, passed: true, actual: 12.5, message: '' };
const report = (change: Partial<Report>): Report =>
  ({ version: 2, challenge: 'mae-loss', passed: false, summary: 'Squares.', tests: [failing], ...change }) as Report;
const PASS = report({ passed: true, summary: 'All 2 cases agree with the kernel.', tests: [passing, passing] });

async function submit(root: HTMLElement, code: string, verdict: Report): Promise<void> {
  vi.mocked(gradeInPage).mockResolvedValueOnce(verdict);
  const edit = buttonNamed(root, 'Edit');
  if (!edit.hidden) edit.click();
  const box = root.querySelector('textarea') as HTMLTextAreaElement;
  box.value = code;
  box.dispatchEvent(new Event('input'));
  // Two imports at once of a mocked module would give the module itself.
  await vi.waitFor(() => expect(prepare).toHaveBeenCalled(), PATIENT);
  buttonNamed(root, 'Submit').click();
  await vi.waitFor(() => expect(buttonNamed(root, 'Submit')).toBeTruthy(), PATIENT);
  await nextFrame();
}

describe('hints', () => {
  test('come one by one, with the focus, and are there after a reload', () => {
    const root = open();
    expect(shown(root, '.challenge-hints li')).toEqual([]);
    buttonNamed(root, 'Show a hint (3)').click();
    expect(document.activeElement?.textContent).toBe('One');
    buttonNamed(root, 'Show another hint (2)').click();
    expect(shown(open(), '.challenge-hints li')).toEqual(['One', 'Two']);
    buttonNamed(document, 'Show another hint (1)').click();
    expect(shown(document, 'downhill-challenge:first-of-type .challenge-hints button')).toEqual([]);
  });
});

describe('the solution', () => {
  const code = (root: ParentNode) => root.querySelector('.challenge-solution pre') as HTMLElement;

  test('wants to be asked for twice before a try, and brings the explanation with it', () => {
    const root = open();
    buttonNamed(root, 'Show a solution').click();
    expect(code(root).hidden).toBe(true);
    expect(root.querySelector('.challenge-solution [role="status"]')?.textContent).toContain('Press again');
    expect(root.textContent).not.toContain('Because.');
    buttonNamed(root, 'Show a solution').click();
    expect(code(root).hidden).toBe(false);
    expect(root.querySelector('.challenge-prompt')?.textContent).toContain('Because.');
    expect(code(open()).hidden).toBe(false); // after a reload too
    buttonNamed(document, 'Hide the solution').click();
    expect(document.body.textContent).not.toContain('Because.');
  });

  test('is free after an honest try', async () => {
    const root = open();
    await submit(root, `${STARTER}\n// nothing but a remark`, report({}));
    expect(lesson.get('challenges', 'mae-loss', (value) => typeof value === 'number', 0)).toBe(0);
    await submit(root, 'const maeLoss = () => 1;', report({}));
    buttonNamed(root, 'Show a solution').click();
    expect(code(root).hidden).toBe(false);
  });

  test('is not free after what was no try', async () => {
    const root = open();
    const error = { kind: 'stopped', message: 'Stopped, as you asked.' };
    await submit(root, 'const maeLoss = () => 1;', report({ error, tests: [] }));
    buttonNamed(root, 'Show a solution').click();
    expect(code(root).hidden).toBe(true);
  });
});

describe('a pass', () => {
  test('is told by what was achieved, explained, kept, and leads on', async () => {
    const root = open();
    await submit(root, 'right', PASS);
    expect(verdictIn(root).textContent).toContain('Passed. All 2 cases agree with the kernel.');
    expect(verdictIn(root).nextElementSibling?.textContent).toContain('Because.');
    const next = verdictIn(root).querySelector('.challenge-next a');
    expect([next?.textContent, next?.getAttribute('href')]).toEqual(['Second one', '#second']);
    expect(lesson.isDone('challenges', 'mae-loss')).toBe(true);
    const again = open();
    expect(verdictIn(again).textContent).toContain('You have passed this one.');
    expect(again.textContent).toContain('Because.');
  });

  test('of the last challenge leads to the next section', () => {
    lesson.markDone('challenges', 'second');
    open();
    const next = document.querySelector('.challenge-next a');
    expect([next?.textContent, next?.getAttribute('href')]).toEqual(['Pitfalls', '#pitfalls']);
  });
});

describe('a verdict', () => {
  test('is announced once, in a live region that was there before', async () => {
    const root = open();
    const live = root.querySelector('[data-live]') as HTMLElement;
    const heard: string[] = [];
    new MutationObserver(() => live.textContent && heard.push(live.textContent)).observe(live, { childList: true });
    await submit(root, 'wrong', report({}));
    await nextFrame();
    expect(heard).toEqual(['Not yet. Squares.']);
    expect(verdictIn(root).closest('[aria-live]')).toBeNull();
    expect(root.querySelectorAll('.challenge-verdict [role="alert"], .challenge-verdict [aria-live]')).toHaveLength(0);
  });

  test('of a syntax error is that error alone, with its place', async () => {
    const root = open();
    const message = 'Syntax error on line 2, column 5: unexpected token.';
    const error = { kind: 'syntax', message, line: 2, column: 5 };
    await submit(root, 'one\n  two?\nthree', report({ error, summary: message, tests: [failing] }));
    expect(verdictIn(root).querySelector('.challenge-case, .challenge-results')).toBeNull();
    expect(verdictIn(root).querySelector('mark')?.textContent).toBe('× 2 │   two?\n');
    expect(verdictIn(root).querySelector('.challenge-excerpt .bad')?.textContent).toBe('^');
    expect(verdictIn(root).querySelector('.challenge-excerpt')?.textContent).toContain('  two?\n    │     ^\n');
    expect(root.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
    buttonNamed(root, 'Go to line 2').click();
    const box = root.querySelector('textarea') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(box);
    expect(box.selectionStart).toBe('one\n'.length + 4);
    box.dispatchEvent(new Event('input'));
    expect(box.getAttribute('aria-invalid')).toBe('false');
  });

  test('says when a diagnosis is not certain, to the eye and to the ear', async () => {
    const root = open();
    const message = 'Closest, but not certain: each error is squared here.';
    const diagnosis = { id: 'squared', message, certain: false };
    await submit(root, 'wrong', report({ summary: message, diagnosis }));
    await nextFrame();
    expect(verdictIn(root).querySelector('.challenge-summary')?.textContent).toBe(`Not yet. ${message}`);
    expect(root.querySelector('[data-live]')?.textContent).toBe(`Not yet. ${message}`);
  });

  test('says that it is of other code as long as it is', async () => {
    const root = open();
    await submit(root, 'wrong', report({}));
    const box = root.querySelector('textarea') as HTMLTextAreaElement;
    const type = (text: string) => {
      box.value = text;
      box.dispatchEvent(new Event('input'));
    };
    type('other');
    type('still other');
    expect(shown(root, '.challenge-changed')).toEqual(['You have changed your code since this verdict.']);
    type('wrong');
    expect(shown(root, '.challenge-changed')).toEqual([]);
  });

  test('of a place that is not there shows none', async () => {
    const root = open();
    const error = { kind: 'syntax', message: 'Too short.', line: 99, column: 1 };
    await submit(root, 'one', report({ error, summary: 'Too short.', tests: [] }));
    expect(verdictIn(root).textContent).toBe('Not yet. Too short.');
  });

  test('tells what passes too, and of many made-up inputs only a few', async () => {
    const root = open();
    const made = Array.from({ length: 9 }, (_, i) => ({ ...failing, kind: 'generated' as const, name: `Made ${i}` }));
    const tests = [passing, ...made.slice(0, 8), { ...passing, kind: 'generated' as const }];
    await submit(root, 'wrong', report({ tests }));
    const results = verdictIn(root).querySelector('.challenge-results') as HTMLElement;
    expect(results.querySelector('summary')?.textContent).toBe('All results: 2 of 10 pass');
    expect(results.textContent).toContain('Worked examples: 1 of 1 pass');
    expect(results.textContent).toContain('Passes The four houses');
    expect(results.textContent).toContain('5 more fail.');
    expect(results.querySelectorAll('li')).toHaveLength(1 + 3 + 1 + 1);
  });

  const counterexample = {
    test: 'The four houses',
    input: { predictions: [0], actuals: [2] },
    expected: 2,
    actual: 4,
    message: 'Expected 2, got 4.',
  };
  const points = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => ({ at, expected: Math.abs(at - 2), actual: (at - 2) ** 2 }));
  const curve = { along: 'predictions', at: 0, points };
  const headings = (root: ParentNode) =>
    [...verdictIn(root).querySelectorAll('.challenge-case > .challenge-heading')].map(({ textContent }) => textContent);

  test('shows the first failing case, then the smallest input with the curve over the kernel’s', async () => {
    const root = open();
    await submit(root, 'wrong', report({ counterexample, curve }));
    expect(headings(root)).toEqual(['First failing case: The four houses', 'The smallest input that still fails']);
    const [first, smallest] = verdictIn(root).querySelectorAll('.challenge-case');
    expect(first?.querySelector('svg')?.getAttribute('aria-label')).toContain('answer: expected 12.5, got 175');
    const children = [...(smallest?.children ?? [])].map(({ localName }) => localName);
    expect(children).toEqual(['h4', 'downhill-chart', 'dl']); // a picture first, numbers second
    const { figure } = (smallest as Element).querySelector('downhill-chart') as DownhillChart;
    expect(figure?.series.map(({ name, role, points: all }) => [name, role, all.length])).toEqual([
      ['Yours', 'loss', 8],
      ['The kernel', 'loss', 8],
      ['The kernel, here', 'target', 1],
      ['Yours, here', 'prediction', 1],
    ]);
    expect(smallest?.querySelector('dl')?.textContent).toBe('predictions[0]actuals[2]expected2got4');
  });

  test('draws what is inside one another by its way, and no pairs of what are none', async () => {
    const root = open();
    const nested = {
      ...failing,
      input: { xs: [0, 1], ys: [1, 3] },
      expected: { mse: { w: 1, b: 2 }, path: [3, 4] },
      actual: { mse: { w: 1, b: 'NaN' }, path: [3, 5] },
    };
    await submit(root, 'wrong', report({ tests: [nested] }));
    expect(verdictIn(root).querySelector('svg.case-picture')?.getAttribute('aria-label')).toBe(
      'mse.w: expected 1, got 1; path[0]: expected 3, got 3; path[1]: expected 4, got 5.',
    );
  });

  test('puts the smallest input first where the case itself is too long to be drawn', async () => {
    const long = {
      ...failing,
      input: { predictions: Array(9).fill(1), actuals: Array(9).fill(2) },
      actual: '[promise]',
    };
    const root = open();
    await submit(root, 'wrong', report({ tests: [long], counterexample }));
    expect(headings(root)[0]).toBe('The smallest input that still fails');
    expect(verdictIn(root).querySelectorAll('svg.case-picture')).toHaveLength(1);
  });

  test('shows a case that is small already once', async () => {
    const { input, expected, actual, message } = counterexample;
    const root = open();
    const small = { ...failing, input, expected, actual, message };
    await submit(root, 'wrong', report({ tests: [small], counterexample, curve }));
    expect(headings(root)).toEqual(['First failing case, as small as it gets: The four houses']);
    expect(verdictIn(root).querySelectorAll('downhill-chart')).toHaveLength(1);
  });

  test('draws no curve where no numbers came back, and cuts the axis where they tower', async () => {
    const root = open();
    const nothing = { ...curve, points: points.map((point) => ({ ...point, actual: null })) };
    await submit(root, 'wrong', report({ counterexample, curve: nothing }));
    expect(verdictIn(root).querySelector('downhill-chart')).toBeNull();
    const towering = { ...curve, points: points.map((point) => ({ ...point, actual: point.at === 3 ? 1e9 : 4 })) };
    await submit(root, 'wrong', report({ counterexample, curve: towering }));
    const { figure } = verdictIn(root).querySelector('downhill-chart') as DownhillChart;
    expect(figure?.y.high).toBe(5 + 5 * 3);
    expect(figure?.y.low).toBeUndefined();
  });

  test('that cannot be had says so, and keeps the code', async () => {
    const root = open();
    vi.mocked(gradeInPage).mockRejectedValueOnce(new Error('offline'));
    buttonNamed(root, 'Submit').click();
    await vi.waitFor(() => expect(verdictIn(root).textContent).toContain('Your code is kept'), PATIENT);
  });
});
