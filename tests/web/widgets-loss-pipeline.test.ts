// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import '../../web/src/widgets/loss-pipeline.ts';
import { layoutFor, TALL, WIDE } from '../../web/src/widgets/pipeline/layouts.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

// happy-dom has no canvas for Chart.js.
vi.mock('../../web/src/charts/draw.ts', () => ({ draw: () => ({ show() {}, point() {}, destroy() {} }) }));

const PIPELINE = '<downhill-loss-pipeline size="100" target="300" weight="2"><p>A loop.</p></downhill-loss-pipeline>';

test('one house goes once round the loop', async () => {
  const { readout } = await mount(PIPELINE);
  expect(readout).toEqual({ weight: 2, prediction: 200, target: 300, loss: 10_000, gradient: -20_000, updates: 0 });
});

test('every part of the tour is there', async () => {
  const widget = await mount(PIPELINE);
  for (const name of ['data', 'model', 'prediction', 'target', 'loss', 'update']) {
    expect(widget.partNamed(name)?.textContent?.toLowerCase(), name).toContain(name);
  }
  expect(widget.partNamed('nothing')).toBeNull();
});

test('an update takes the weight against the gradient', async () => {
  const widget = await mount(PIPELINE);
  button(widget, 'Update once').click();
  await widget.updateComplete;
  expect(widget.readout.weight).toBeCloseTo(2.4);
  expect(widget.readout.updates).toBe(1);
  expect(textOf(widget, '.words')).toContain('after 1 update');
});

test('each update lowers the loss, and a dozen nearly end it', async () => {
  const widget = await mount(PIPELINE);
  let before = widget.readout.loss as number;
  for (let update = 0; update < 12; update++) {
    button(widget, 'Update once').click();
    const now = widget.readout.loss as number;
    expect(now).toBeLessThan(before);
    before = now;
  }
  expect(before).toBeLessThan(1);
});

test('a learning rate that overshoots is said, not followed off the slider', async () => {
  const widget = await mount(PIPELINE.replace('weight=', 'learning-rate="0.01" weight='));
  button(widget, 'Update once').click();
  await widget.updateComplete;
  expect(widget.readout.weight).toBe(2);
  expect(textOf(widget, '.note')).toContain('overshoot to 202');
});

test('moving the weight by hand begins anew, and Reset goes back', async () => {
  const widget = await mount(PIPELINE);
  button(widget, 'Update once').click();
  press(find(widget, 'input[type="range"]'), 'Home');
  expect(widget.state).toEqual({ weight: 0, updates: 0 });
  button(widget, 'Reset').click();
  expect(widget.state).toEqual({ weight: 2, updates: 0 });
});

test('another loss is one attribute away', async () => {
  const widget = await mount(PIPELINE.replace('size=', 'loss="mae" size='));
  expect(widget.readout).toMatchObject({ loss: 100, gradient: -100 });
});

test('a weight off the slider is refused', async () => {
  const widget = await mount(PIPELINE);
  expect(() => widget.setState({ weight: 7 })).toThrow('weight was 7, but must be a number from 0 to 6');
  expect(await set(widget, { weight: 3 })).toMatchObject({ loss: 0 });
});

test('the arrows of both drawings begin and end at their boxes', () => {
  for (const layout of [WIDE, TALL]) {
    for (const { from, to, path } of layout.edges) {
      const box = layout.boxes[from];
      const [, x = 0, y = 0] = (/^M(\S+) (\S+)/.exec(path) ?? []).map(Number);
      expect(x >= box.x && x <= box.x + box.width, `${from} to ${to}`).toBe(true);
      expect(y >= box.y && y <= box.y + box.height, `${from} to ${to}`).toBe(true);
    }
  }
  expect(layoutFor(800)).toBe(WIDE);
  expect(layoutFor(360)).toBe(TALL);
});
