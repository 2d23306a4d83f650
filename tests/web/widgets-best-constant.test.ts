// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { loadEngine } from '../../web/src/engine/live.ts';
import '../../web/src/widgets/best-constant.ts';
import { askAbout, bestConstant } from '../../web/src/widgets/best-constant/best.ts';
import { liftsOf } from '../../web/src/widgets/best-constant/number-line.ts';
import { lossesOfNumbers, questionOf } from '../../web/src/widgets/parts/losses-of-numbers.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

const engine = await loadEngine();
const VALUES = [3, 4, 5, 6, 9];
const LINE = `<downhill-best-constant id="line" values="${VALUES.join(' ')}" max="30" constant="10">Five values.</downhill-best-constant>`;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[(values.length - 1) / 2];

beforeEach(() => history.replaceState(null, '', '/'));

describe('the best constant', () => {
  const best = (id: 'mse' | 'mae' | 'quantile' | 'huber', values: readonly number[], state = {}) =>
    askAbout(engine, questionOf(id, state), values, (lossOf) => bestConstant(lossOf, values));

  test.each([[VALUES], [[3, 4, 5, 6, 24]], [[-7, 0.5, 2]], [[0, 0, 1000]]])(
    'of %j is the mean for MSE and the median for MAE',
    (values) => {
      expect(best('mse', values).constant).toBeCloseTo(mean(values), 5);
      expect(best('mae', values)).toMatchObject({ constant: median(values), low: median(values) });
    },
  );

  test('is a whole stretch where none is better than another', () => {
    expect(best('mae', [1, 2, 5, 9])).toMatchObject({ low: 2, high: 5, constant: 3.5, loss: 2.75 });
  });

  test('is the quantile for the quantile loss', () => {
    const values = Array.from({ length: 11 }, (_, index) => index);
    expect(best('quantile', values, { quantile: 0.9 }).constant).toBeCloseTo(9, 9);
    expect(best('quantile', values, { quantile: 0.25 }).constant).toBeCloseTo(2, 9);
  });

  test('goes from the median to the mean as the delta of Huber grows', () => {
    const values = [3, 4, 5, 6, 24];
    const at = (delta: number) => best('huber', values, { delta }).constant;
    expect(at(0.01)).toBeCloseTo(median(values) ?? 0, 1);
    expect(at(100)).toBeCloseTo(mean(values), 5);
  });

  test('of equal values is that value, and loses nothing', () => {
    expect(best('mse', [4, 4, 4])).toEqual({ constant: 4, loss: 0, low: 4, high: 4 });
  });

  test.each(lossesOfNumbers)('is nowhere undercut for %s', (id) => {
    const question = questionOf(id, {});
    const values = [-3, 0.5, 1, 4, 11];
    const { loss } = askAbout(engine, question, values, (lossOf) => bestConstant(lossOf, values));
    for (let constant = -3; constant <= 11; constant += 0.01) {
      const there = engine.value(id, { predictions: values.map(() => constant), targets: values } as never) as number;
      expect(loss).toBeLessThanOrEqual(there + 1e-9);
    }
  });
});

describe('the element', () => {
  test('reads out the kernel’s loss of the constant, and of the best', async () => {
    const { readout } = await mount(LINE);
    const at = (constant: number) => engine.value('mse', { predictions: VALUES.map(() => constant), targets: VALUES });
    expect(readout).toMatchObject({ constant: 10, mse: at(10), 'values.4': 9, 'mae.best': 5 });
    expect(readout['mse.bestLoss']).toBeCloseTo(at(mean(VALUES)), 9);
  });

  test('one runs after the outlier, the other stays, and both are said', async () => {
    const widget = await mount(LINE);
    await set(widget, { values: [3, 4, 5, 6, 24] });
    expect(widget.readout['mse.best']).toBeCloseTo(8.4, 5);
    expect(widget.readout['mae.best']).toBe(5);
    expect(textOf(widget, '.words')).toContain('MSE is lowest at 8.4 (the mean) and MAE at 5 (the median).');
    expect(textOf(widget, '.words')).toContain('Since the start, MSE’s lowest point ran by +3 and MAE’s stayed.');
    expect(widget.partNamed('mse')?.querySelector('.was')).not.toBeNull();
    expect(widget.partNamed('mae')?.querySelector('.was')).toBeNull();
  });

  test('values and the constant move by arrow keys', async () => {
    const widget = await mount(LINE);
    press(find(widget, '[data-part="values"] input[aria-label="Value 5"]'), 'End');
    expect(widget.readout['values.4']).toBe(30);
    press(find(widget, '[data-part="constant"] input'), 'Home');
    expect(widget.readout.constant).toBe(0);
  });

  test('parameters of its losses have attributes and sliders', async () => {
    const widget = await mount(LINE.replace('id=', 'losses="quantile huber" quantile="0.75" id='));
    expect(widget.readout).toMatchObject({ quantile: 0.75, delta: 1, 'quantile.best': 6 });
    press(find(widget, '[data-part="quantile"] input'), 'PageUp');
    expect(widget.readout.quantile).toBeGreaterThan(0.75);
  });

  test('the table says where each is lowest', async () => {
    const widget = await mount(LINE);
    button(widget, 'Data table').click();
    await widget.updateComplete;
    const cells = [...widget.renderRoot.querySelectorAll('tbody tr:last-child > *')].map((cell) => cell.textContent);
    expect(cells).toEqual(['Mean absolute error', '5', '1.6', '10', '4.6']);
  });

  test('comes back from its link, parameters and all', async () => {
    const html = LINE.replace('id=', 'losses="huber" id=');
    const widget = await mount(html);
    await set(widget, { values: [1, 2, 3, 4, 5], constant: 7, delta: 3 });
    history.replaceState(null, '', widget.link ?? '');
    expect((await mount(html)).state).toEqual(widget.state);
  });

  test.each([
    ['values="3"', 'values is “3”, but must be 2 to 15 numbers from -1000000000 to 1000000000.'],
    ['values="3 many"', 'values is “3 many”, but must be'],
    ['losses="mse bce"', 'losses is “mse bce”, but must be one or more of mse, mae, huber'],
    ['values="3 40" max="30"', 'max is “30”, but must be a number from 40 to'],
    ['losses="quantile" quantile="2"', 'quantile is “2”, but must be a number'],
    ['constant="-1"', 'constant is “-1”, but must be a number from 0 to 25.'],
  ])('%s is refused in words', async (attributes, message) => {
    const widget = await mount(`<downhill-best-constant ${attributes}>Words.</downhill-best-constant>`);
    expect(textOf(widget, '[role="alert"]')).toContain(message);
    expect(widget.readout).toEqual({});
  });

  test.each(['0 0', '-5 -3', '0.001 0.002', '-1e9 1e9'])('draws a line for %s', async (values) => {
    const widget = await mount(`<downhill-best-constant values="${values}">Words.</downhill-best-constant>`);
    expect(widget.renderRoot.querySelector('[role="alert"]')).toBeNull();
    expect(find(widget, 'figure').innerHTML).not.toMatch(/NaN|Infinity|not a number/);
  });
});

test('values on top of each other are stacked, each within reach', () => {
  expect(liftsOf([5, 1, 5, 5.5, 9], 1)).toEqual([0, 0, 1, 2, 0]);
});
