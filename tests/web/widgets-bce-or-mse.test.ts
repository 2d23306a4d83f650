// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { DownhillChart } from '../../web/src/charts/chart.ts';
import '../../web/src/widgets/bce-or-mse.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

// happy-dom has no canvas for Chart.js.
vi.mock('../../web/src/charts/draw.ts', () => ({ draw: () => ({ show() {}, point() {}, destroy() {} }) }));

const WIDGET = '<downhill-bce-or-mse id="pull" logit="-2" target="1">Two losses of one sigmoid.</downhill-bce-or-mse>';
const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));

beforeEach(() => history.replaceState(null, '', '/'));

test.each([
  [-2, 1],
  [3, 1],
  [0, 0],
  [-10, 1],
  [10, 0],
])('at logit %d with target %d, both losses slope as their definitions do', async (logit, target) => {
  const widget = await mount(WIDGET);
  const readout = await set(widget, { logit, target });
  const p = sigmoid(logit);
  expect(readout.probability).toBeCloseTo(p, 12);
  expect(readout.bce).toBeCloseTo(-Math.log(target === 1 ? p : 1 - p), 9);
  expect(readout.mse).toBeCloseTo((p - target) ** 2, 12);
  const step = 1e-5;
  const slope = (loss: (p: number) => number) =>
    (loss(sigmoid(logit + step)) - loss(sigmoid(logit - step))) / (2 * step);
  expect(readout['bce.gradient']).toBeCloseTo(
    slope((q) => -Math.log(target === 1 ? q : 1 - q)),
    6,
  );
  expect(readout['mse.gradient']).toBeCloseTo(
    slope((q) => (q - target) ** 2),
    8,
  );
});

test('says how much less MSE pulls where the model is confidently wrong', async () => {
  const widget = await mount(WIDGET);
  await set(widget, { logit: -5 });
  expect(textOf(widget, '.words')).toBe(
    'The model says 0.67% and the truth is yes: confidently wrong. BCE pulls at the logit with 0.993, MSE with 0.0132, 75 times less.',
  );
  await set(widget, { target: '0' });
  expect(textOf(widget, '.words')).toContain('the truth is no: right and sure.');
});

test('draws both losses and both gradients with the point on each', async () => {
  const widget = await mount(WIDGET);
  const { bce, mse, 'bce.gradient': strong, 'mse.gradient': weak } = widget.readout;
  const points = (part: string) => find<DownhillChart>(widget, `[data-part="${part}"]`).figure?.series.at(-1)?.points;
  expect(points('loss')).toEqual([
    [-2, bce],
    [-2, mse],
  ]);
  expect(points('gradient')).toEqual([
    [-2, strong],
    [-2, weak],
  ]);
});

test('keyboard, radio buttons and pointing at a chart all move it', async () => {
  const widget = await mount(WIDGET);
  press(find(widget, '[data-part="logit"] input'), 'ArrowLeft');
  expect(widget.readout.logit).toBe(-2.1);
  find(widget, '[data-part="target"] label:last-child input').dispatchEvent(new Event('change'));
  expect(widget.readout.target).toBe(0);
  find(widget, '[data-part="gradient"]').dispatchEvent(new CustomEvent('downhill-pick', { detail: { x: 99 } }));
  expect(widget.readout.logit).toBe(10);
});

test('the table goes along the whole curve', async () => {
  const widget = await mount(WIDGET);
  button(widget, 'Data table').click();
  await widget.updateComplete;
  const rows = [...widget.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toHaveLength(17);
  expect(rows[8]).toEqual(['0', '50%', '0.6931', '−0.5', '0.25', '−0.25']);
});

test('comes back from its link', async () => {
  const widget = await mount(WIDGET);
  await set(widget, { logit: 4.5, target: '0' });
  history.replaceState(null, '', widget.link ?? '');
  expect((await mount(WIDGET)).state).toEqual({ logit: 4.5, target: '0' });
});

test.each([
  ['logit="11"', 'logit is “11”, but must be a number from -10 to 10.'],
  ['target="2"', 'target is “2”, but must be one of 0, 1.'],
])('%s is refused in words', async (attribute, message) => {
  const widget = await mount(`<downhill-bce-or-mse ${attribute}>Words.</downhill-bce-or-mse>`);
  expect(textOf(widget, '[role="alert"]')).toContain(message);
});
