// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { DownhillChart } from '../../web/src/charts/chart.ts';
import '../../web/src/widgets/weighed-sum.ts';
import { find, mount, set, settled, textOf } from './widgets.ts';

// happy-dom has no canvas for Chart.js.
vi.mock('../../web/src/charts/draw.ts', () => ({ draw: () => ({ show() {}, point() {}, destroy() {} }) }));

const WIDGET = '<downhill-weighed-sum id="sum" prediction="1">A sum of two.</downhill-weighed-sum>';

beforeEach(() => history.replaceState(null, '', '/'));

test('adds up what the two losses are, each times its weight', async () => {
  const { readout } = await mount(WIDGET);
  expect(readout).toEqual({
    prediction: 1,
    loss: 4 + 5, // (1 + 1)² and five times |1 − 2|
    gradient: 4 - 5,
    'first.loss': 4,
    'first.gradient': 4,
    'second.loss': 5,
    'second.gradient': -5,
  });
});

test('says what each adds, and where the sum is lowest', async () => {
  const widget = await mount(WIDGET);
  expect(textOf(widget, '.words')).toBe(
    'Prediction 1: the sum is 9, 44% of it by the first. 1 × MSE adds 4, 5 × MAE adds 5. Together they slope by −1. The sum is lowest at 1.5.',
  );
  await set(widget, { prediction: 1.5 });
  expect(textOf(widget, '.words')).toContain('Their pulls cancel out here.');
});

test('takes any loss of numbers on either side, and follows its weight and target', async () => {
  const widget = await mount(WIDGET);
  const select = find<HTMLSelectElement>(widget, '#second');
  expect(select.options.length).toBeGreaterThan(8);
  for (const { value } of [...select.options]) {
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await settled(widget);
    expect(widget.renderRoot.querySelector('[role="alert"]'), value).toBeNull();
    const { loss, ...rest } = widget.readout;
    expect(loss, value).toBeCloseTo(Number(rest['first.loss']) + Number(rest['second.loss']), 10);
  }
  const readout = await set(widget, { second: 'mse', 'second-weight': 2, 'second-target': 1, 'first-weight': 0 });
  expect(readout).toMatchObject({ loss: 0, gradient: 0 });
});

test('its whole state is in the address, and comes back from it', async () => {
  const widget = await mount(WIDGET);
  const readout = await set(widget, { first: 'huber', 'first-weight': 3, 'second-target': 0.5, prediction: -2 });
  const query = new URL(widget.link ?? '').search;
  expect(query).toContain('sum.first=huber');
  history.replaceState(null, '', `/${query}`);
  expect((await mount(WIDGET)).readout).toEqual(readout);
});

test('draws the sum and its parts on one pair of axes, told apart by their dashes', async () => {
  const widget = await mount(WIDGET);
  const [loss, gradient] = ['curve', 'gradient'].map(
    (part) => find<DownhillChart>(widget, `[data-part="${part}"]`).figure,
  );
  expect(loss?.series.map(({ name }) => name)).toEqual(['The sum', '1 × MSE', '5 × MAE', 'The prediction now']);
  expect(loss?.x).toEqual(gradient?.x);
  expect(new Set(gradient?.series.slice(0, 3).map(({ dash }) => String(dash))).size).toBe(3);
  find<DownhillChart>(widget, '[data-part="curve"]').dispatchEvent(
    new CustomEvent('downhill-pick', { detail: { x: 99 } }),
  );
  await settled(widget);
  expect(widget.readout.prediction).toBe(4);
});

test('refuses what is out of range', async () => {
  const widget = await mount('<downhill-weighed-sum first="bce" second-weight="-1">A sum.</downhill-weighed-sum>');
  expect(textOf(widget, '[role="alert"]')).toMatch(/first|second-weight/);
});
