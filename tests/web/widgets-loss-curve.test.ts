// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { DownhillChart } from '../../web/src/charts/chart.ts';
import { formatNumber } from '../../web/src/charts/format.ts';
import { probeOf } from '../../web/src/curves/probe.ts';
import { loadEngine, rules } from '../../web/src/engine/live.ts';
import { attributeOf } from '../../web/src/widgets/curve/fields.ts';
import '../../web/src/widgets/loss-curve.ts';
import { find, mount, press, set, settled, textOf } from './widgets.ts';

const engine = await loadEngine();
const CURVE = '<downhill-loss-curve id="curve" loss="mse" prediction="3" target="1">A parabola.</downhill-loss-curve>';
const chart = (widget: Awaited<ReturnType<typeof mount>>, part: string) =>
  find<DownhillChart>(widget, `downhill-chart[data-part="${part}"]`);

beforeEach(() => history.replaceState(null, '', '/'));

test('reads loss and gradient off the kernel', async () => {
  const { readout } = await mount(CURVE);
  const { value, gradient } = engine.evaluate('mse', { predictions: [3], targets: [1] });
  expect(readout).toEqual({ prediction: 3, target: 1, loss: value, gradient: gradient[0] });
});

test('says in words where the point is and which way is down', async () => {
  const widget = await mount(CURVE);
  expect(textOf(widget, '.words')).toBe(
    'Prediction 3, target 1: Mean squared error is 4. The gradient is +4: less would lower the loss.',
  );
  await set(widget, { prediction: 1 });
  expect(textOf(widget, '.words')).toContain('The gradient is 0');
});

test('draws loss and gradient over the same axis, with the point in both', async () => {
  const widget = await mount(CURVE);
  const [loss, gradient] = [chart(widget, 'curve').figure, chart(widget, 'gradient').figure];
  expect(loss?.series.map(({ name }) => name)).toEqual(['Mean squared error', 'The target', 'The prediction now']);
  expect(loss?.series.at(-1)?.points).toEqual([[3, 4]]);
  expect(gradient?.series.at(-1)?.points).toEqual([[3, 4]]);
  expect(loss?.x).toEqual(gradient?.x);
});

test('compares with another loss on the same axes, marked by more than colour', async () => {
  const widget = await mount(CURVE.replace('loss="mse"', 'loss="mse" compare="mae"'));
  expect(widget.readout).toMatchObject({ 'other.loss': 2, 'other.gradient': 1 });
  expect(textOf(widget, '.words')).toContain('Mean absolute error is 2, 0.5 times as much, its gradient +1.');
  await set(widget, { prediction: 4, target: 3 });
  expect(textOf(widget, '.words')).toContain('Mean absolute error is 1, about as much, its gradient +1.');
  expect(chart(widget, 'curve').figure?.series[1]).toMatchObject({ name: 'Mean absolute error', compared: true });
  const select = find<HTMLSelectElement>(widget, 'select');
  expect(select.value).toBe('mae');
  expect([...select.options].map(({ value }) => value)).toEqual([
    'none',
    ...engine.catalogue.map(({ id }) => id).filter((id) => id !== 'mse'),
  ]);
  select.value = 'none';
  select.dispatchEvent(new Event('change'));
  await settled(widget);
  expect(widget.readout).not.toHaveProperty('other.loss');
});

test('gives the other loss a target that it can take', async () => {
  const widget = await mount(
    '<downhill-loss-curve loss="mse" target="3" prediction="0.5" compare="bce"></downhill-loss-curve>',
  );
  expect(textOf(widget, '.words')).toContain('Binary cross-entropy (target 1) is 0.6931');
  await set(widget, { prediction: 3 });
  expect(textOf(widget, '.words')).toContain('Binary cross-entropy (target 1) is not defined there.');
});

test('keyboard, slider and typing all move the point', async () => {
  const widget = await mount(CURVE);
  const row = '[data-part="prediction"]';
  press(find(widget, `${row} input[type="range"]`), 'ArrowRight');
  expect(widget.state.prediction).toBeCloseTo(3.05, 12);
  await settled(widget);
  const typed = find<HTMLInputElement>(widget, `${row} input[type="text"]`);
  typed.value = '−2.5';
  typed.dispatchEvent(new Event('change'));
  expect(widget.state.prediction).toBe(-2.5);
});

test('pointing at a chart moves the point to a round place', async () => {
  const widget = await mount(CURVE);
  chart(widget, 'gradient').dispatchEvent(new CustomEvent('downhill-pick', { detail: { x: -1.2345 } }));
  expect(widget.state.prediction).toBeCloseTo(-1.25, 12);
  chart(widget, 'curve').dispatchEvent(new CustomEvent('downhill-pick', { detail: { x: 99 } }));
  expect(widget.state.prediction).toBe(4);
});

test('what is typed and out of range is refused in words, and nothing moves', async () => {
  const widget = await mount('<downhill-loss-curve loss="bce" prediction="0.3"></downhill-loss-curve>');
  const typed = find<HTMLInputElement>(widget, '[data-part="prediction"] input[type="text"]');
  typed.value = '7';
  typed.dispatchEvent(new Event('change'));
  await settled(widget);
  expect(textOf(widget, '.note')).toBe('“7” is not a number from 0 to 1. It stays 0.3.');
  expect(widget.state.prediction).toBe(0.3);
});

test('the address brings back what was seen', async () => {
  const widget = await mount(CURVE);
  await set(widget, { prediction: -1.5, target: 2, compare: 'bce' });
  history.replaceState(null, '', (widget as unknown as { link: string }).link);
  expect(location.search).toBe('?curve.prediction=-1.5&curve.compare=bce&curve.target=2');
  const again = await mount(CURVE);
  expect(again.state).toEqual(widget.state);
});

test('a loss that there is not is named', async () => {
  const widget = await mount('<downhill-loss-curve loss="nonsense">A curve.</downhill-loss-curve>');
  expect(textOf(widget, '[role="alert"]')).toContain('loss is “nonsense”, but must be one of mse, mae,');
});

test('parameters are lower case with hyphens in addresses', () => {
  expect(attributeOf('labelSmoothing')).toBe('label-smoothing');
});

describe.each(rules.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  test('draws itself and says what it shows', async () => {
    const widget = await mount(`<downhill-loss-curve loss="${id}"></downhill-loss-curve>`);
    expect(widget.renderRoot.querySelector('[role="alert"]')).toBeNull();
    expect(textOf(widget, '.words')).toContain(`${spec.title} is ${formatNumber(widget.readout.loss as number)}`);
    expect(textOf(widget, '.instruction')).toContain(probeOf(spec).held);
    const { loss } = widget.readout;
    expect(Math.abs(loss as number)).toBeGreaterThan(0); // at 0 there would be nothing to see
  });

  test.each(spec.parameters)(
    'has a slider and an attribute for $id',
    async ({ id: parameter, title, range, fallback }) => {
      const attribute = attributeOf(parameter);
      const wanted = range.high === null ? 2 * fallback + 1 : (fallback + range.high) / 2;
      const widget = await mount(`<downhill-loss-curve loss="${id}" ${attribute}="${wanted}"></downhill-loss-curve>`);
      expect(widget.state[attribute]).toBe(wanted);
      const input = find<HTMLInputElement>(widget, `[data-part="${attribute}"] input[type="range"]`);
      expect(input.getAttribute('aria-label')).toBe(title);
      if (range.low !== null) expect(Number(input.min)).toBeGreaterThanOrEqual(range.low);
      press(input, 'End');
      expect(widget.state[attribute]).toBeGreaterThan(fallback);
      expect(widget.readout[parameter]).toBe(widget.state[attribute]);
    },
  );
});
