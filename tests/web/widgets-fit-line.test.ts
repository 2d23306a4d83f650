// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { loadEngine } from '../../web/src/engine/live.ts';
import { loadTraining } from '../../web/src/engine/trainer/index.ts';
import '../../web/src/widgets/fit-line.ts';
import { fitLine, type Line } from '../../web/src/widgets/fit-line/fit.ts';
import { spread } from '../../web/src/widgets/parts/lines.ts';
import { lossesOfNumbers, questionOf } from '../../web/src/widgets/parts/losses-of-numbers.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

const [engine, training] = [await loadEngine(), await loadTraining()];
const X = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const Y = [1.5, 2.6, 2.9, 4.2, 4.8, 6.3, 6.6, 1, 9.1];
const LINE = `<downhill-fit-line id="fit" x="${X.join(' ')}" y="${Y.join(' ')}">A line.</downhill-fit-line>`;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Least squares, from the textbook formula. */
function leastSquares(x: readonly number[], y: readonly number[]): Line {
  const slope =
    mean(x.map((value, index) => (value - mean(x)) * ((y[index] ?? 0) - mean(y)))) /
    mean(x.map((value) => (value - mean(x)) ** 2));
  return { slope, intercept: mean(y) - slope * mean(x) };
}

/** The lowest MAE of a line: some best line goes through two of the points. */
function leastAbsolute(x: readonly number[], y: readonly number[]): number {
  const of = ({ slope, intercept }: Line) =>
    mean(x.map((value, index) => Math.abs(slope * value + intercept - (y[index] ?? 0))));
  const lines = x.flatMap((left, i) =>
    x.slice(i + 1).map((right, j) => {
      const slope = ((y[i + 1 + j] ?? 0) - (y[i] ?? 0)) / (right - left);
      return { slope, intercept: (y[i] ?? 0) - slope * left };
    }),
  );
  return Math.min(...lines.map(of));
}

beforeEach(() => history.replaceState(null, '', '/'));

describe('the fit', () => {
  test.each([
    [X, Y],
    [X, Y.map((value) => value * 1e4)],
    [X.map((value) => value / 1e3), Y.map((value) => value - 50)],
    [
      [0, 1],
      [3, 5],
    ],
  ])('under MSE is the least squares line', (x, y) => {
    const { slope, intercept } = fitLine(training, questionOf('mse', {}), { x, y });
    const best = leastSquares(x, y);
    expect(slope / best.slope).toBeCloseTo(1, 4);
    expect(intercept / best.intercept).toBeCloseTo(1, 4);
  });

  test('under MAE is as good as the best line through two points', () => {
    const { slope, intercept } = fitLine(training, questionOf('mae', {}), { x: X, y: Y });
    const loss = engine.value('mae', { predictions: X.map((x) => slope * x + intercept), targets: Y });
    expect(loss / leastAbsolute(X, Y)).toBeCloseTo(1, 4);
  });

  // Those with several valleys are left where descent comes to rest.
  test.each(lossesOfNumbers.filter((id) => id !== 'cauchy' && id !== 'tukey-biweight'))(
    'under %s has no better line near it',
    (id) => {
      const question = questionOf(id, {});
      const { slope, intercept } = fitLine(training, question, { x: X, y: Y });
      const lossOf = (w: number, b: number) =>
        engine.value(id, { predictions: X.map((x) => w * x + b), targets: Y } as never) as number;
      const here = lossOf(slope, intercept);
      for (let turn = 0; turn < 16; turn++) {
        const [w, b] = [Math.cos((turn * Math.PI) / 8) / 20, Math.sin((turn * Math.PI) / 8) / 20];
        expect(lossOf(slope + w, intercept + b - w * mean(X))).toBeGreaterThan(here - 1e-4 * here);
      }
    },
  );

  test('of points above each other and of equal points is flat', () => {
    expect(fitLine(training, questionOf('mse', {}), { x: [2, 2], y: [1, 3] })).toEqual({ slope: 0, intercept: 2 });
    expect(fitLine(training, questionOf('mae', {}), { x: [1, 2], y: [4, 4] })).toEqual({ slope: 0, intercept: 4 });
  });
});

describe('the element', () => {
  test('reads out the lines and the kernel’s loss of them', async () => {
    const { readout } = await mount(LINE);
    const best = leastSquares(X, Y);
    expect(readout['mse.slope']).toBeCloseTo(best.slope, 4);
    expect(readout.mse).toBeCloseTo(
      engine.value('mse', { predictions: X.map((x) => best.slope * x + best.intercept), targets: Y }),
      4,
    );
    expect(readout).toMatchObject({ 'x.7': 8, 'y.7': 1, delta: 1 });
  });

  test('one vote each under MAE, while the outlier pulls harder under Huber and hardest under MSE', async () => {
    const { readout } = await mount(LINE);
    expect(readout['mae.pull']).toBeCloseTo(1 / X.length, 9);
    expect(readout['huber.pull']).toBeGreaterThan(Number(readout['mae.pull']));
    expect(readout['mse.pull']).toBeGreaterThan(Number(readout['huber.pull']));
  });

  test('an outlier that goes farther turns the line of MSE alone', async () => {
    const widget = await mount(LINE.replace('id=', 'losses="mse mae" id='));
    const before = widget.readout;
    const after = await set(widget, { y: Y.with(7, 0) });
    expect(after['mse.slope']).toBeLessThan(Number(before['mse.slope']) - 0.05);
    expect(after['mae.slope']).toBeCloseTo(Number(before['mae.slope']), 2);
    expect(textOf(widget, '.words')).toMatch(/Since the start MSE’s line turned by −0\.\d+ and MAE’s stayed\./);
  });

  test('points move by arrow keys, in both directions and no farther than the axes', async () => {
    const widget = await mount(LINE);
    const point = find(widget, '[data-part="point.7"]');
    press(point, 'ArrowRight');
    await widget.updateComplete;
    press(point, 'ArrowUp');
    expect(widget.readout).toMatchObject({ 'x.7': 8.1, 'y.7': 1.1 });
    for (let i = 0; i < 40; i++) {
      press(point, 'ArrowDown');
      await widget.updateComplete;
    }
    expect(widget.readout['y.7']).toBe(0);
    await widget.updateComplete;
    expect(point.getAttribute('aria-valuetext')).toContain('8.1, 0. Point 8');
  });

  test('the table has a row for each loss', async () => {
    const widget = await mount(LINE);
    button(widget, 'Data table').click();
    await widget.updateComplete;
    const names = [...widget.renderRoot.querySelectorAll('tbody th')].map((cell) => cell.textContent);
    expect(names).toEqual(['MSE', 'MAE', 'Huber']);
  });

  test('comes back from its link', async () => {
    const widget = await mount(LINE);
    await set(widget, { y: Y.with(7, 9), x: X.with(0, 0.5), delta: 2 });
    history.replaceState(null, '', widget.link ?? '');
    const again = await mount(LINE);
    expect(again.state).toEqual(widget.state);
    expect(again.readout).toEqual(widget.readout);
  });

  test.each([
    ['x="1 2 3" y="1 2"', 'y is “1 2”, but must be 3 numbers'],
    ['x="1"', 'x is “1”, but must be 2 to 30 numbers'],
    ['y="1 two 3"', 'y is “1 two 3”, but must be 9 numbers'],
    ['losses="mse bce"', 'losses is “mse bce”, but must be one or more of mse, mae, huber'],
    ['delta="-1"', 'delta is “-1”, but must be a number from 1e-37 to 1e+38'],
    ['delta="1e-46"', 'delta is “1e-46”, but must be a number from 1e-37 to 1e+38'],
    ['delta="1e39"', 'delta is “1e39”, but must be a number from 1e-37 to 1e+38'],
  ])('%s is refused in words', async (attributes, message) => {
    const widget = await mount(`<downhill-fit-line ${attributes}>Words.</downhill-fit-line>`);
    expect(textOf(widget, '[role="alert"]')).toContain(message);
    expect(widget.readout).toEqual({});
  });

  test.each([
    'x="0 0" y="0 0"',
    'x="-1e6 1e6" y="1e6 -1e6"',
    'x="1 2 3" y="2 4 6"',
    'losses="mse mae huber quantile log-cosh"',
    'delta="1e-37"',
    'delta="1e38"',
  ])('draws lines for %s', async (attributes) => {
    const widget = await mount(`<downhill-fit-line ${attributes}>Words.</downhill-fit-line>`);
    expect(widget.renderRoot.querySelector('[role="alert"]')).toBeNull();
    expect(find(widget, 'figure').innerHTML).not.toMatch(/NaN|Infinity|not a number/);
  });
});

test('names at the ends of lines stand apart, and within the field', () => {
  expect(spread([50, 51, 10])).toEqual([50, 57, 10]);
  expect(spread([98, 98])).toEqual([91, 98]);
});
