// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../web/src/engine/live.ts';
import '../../web/src/widgets/landscape.ts';
import { batchesOf } from '../../web/src/widgets/terrain/batches.ts';
import { survey } from '../../web/src/widgets/terrain/contours.ts';
import { descend, drawable, goesAstray, STEPS } from '../../web/src/widgets/terrain/descent.ts';
import { project, unproject } from '../../web/src/widgets/terrain/map.ts';
import { sizesFor } from '../../web/src/widgets/terrain/sizes.ts';
import { GRID, lineAt, lossOf, sampleSurface, slopeAt } from '../../web/src/widgets/terrain/surface.ts';
import { lengths, REGION, targets } from '../../web/src/widgets/terrain/walks.ts';
import { describeWalk } from '../../web/src/widgets/terrain/words.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

const engine = await loadEngine();
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The least squares line, from the textbook formula and not by descent. */
function leastSquares() {
  const [x, y] = [mean(lengths), mean(targets)];
  const w =
    mean(lengths.map((length, index) => (length - x) * ((targets[index] ?? 0) - y))) /
    mean(lengths.map((length) => (length - x) ** 2));
  return { w, b: y - w * x };
}

describe('the surface', () => {
  test('is the kernel’s loss everywhere', () => {
    const values = sampleSurface(engine, 'mse');
    const line = lineAt(7, 30);
    const byHand = mean(lengths.map((x, index) => (line.w * x + line.b - (targets[index] ?? 0)) ** 2));
    expect(values[30 * GRID + 7]).toBeCloseTo(byHand, 10);
  });

  test('has the corners of the map at the corners of the grid', () => {
    expect(lineAt(0, 0)).toEqual({ w: REGION.w[0], b: REGION.b[1] });
    expect(lineAt(GRID - 1, GRID - 1)).toEqual({ w: REGION.w[1], b: REGION.b[0] });
  });

  test('slopes as its differences say', () => {
    const at = { w: -1.3, b: 4.1 };
    const step = 1e-5;
    const { dw, db } = slopeAt(engine, 'mse', at);
    const rise = (w: number, b: number) => lossOf(engine, 'mse', { w: at.w + w, b: at.b + b });
    expect(dw).toBeCloseTo((rise(step, 0) - rise(-step, 0)) / (2 * step), 5);
    expect(db).toBeCloseTo((rise(0, step) - rise(0, -step)) / (2 * step), 5);
  });

  test('is lowest at the least squares line', () => {
    const { lowest } = survey(engine, 'mse');
    expect(lowest.w).toBeCloseTo(leastSquares().w, 2);
    expect(lowest.b).toBeCloseTo(leastSquares().b, 2);
  });

  test('has contours in rising order whose labels stand at their height', () => {
    for (const loss of ['mse', 'mae'] as const) {
      const { contours, labels } = survey(engine, loss);
      const heights = contours.map(({ height }) => height);
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      expect(labels.length).toBeGreaterThan(1);
      for (const { at, height } of labels) expect(lossOf(engine, loss, at)).toBeCloseTo(height, 6);
    }
  });
});

describe('the descent', () => {
  test('falls at every step and ends near the lowest place', () => {
    const path = descend(engine, 'mse', { w: -2.8, b: 2.6 }, 0.1);
    expect(path).toHaveLength(STEPS + 1);
    for (const [index, stop] of path.slice(1).entries()) expect(stop.loss).toBeLessThan(path[index]?.loss ?? 0);
    expect(path.at(-1)?.w).toBeCloseTo(leastSquares().w, 0);
    expect(goesAstray(path)).toBe(false);
  });

  test('goes astray with too large a rate, stops before its numbers do, and is drawn until it leaves the map', () => {
    const path = descend(engine, 'mse', { w: -2.8, b: 2.6 }, 5);
    expect(goesAstray(path)).toBe(true);
    expect(path.every(({ loss }) => Number.isFinite(loss))).toBe(true);
    expect(drawable(path)).toHaveLength(2);
  });
});

describe('batches', () => {
  const steps = (batch: '1' | '3' | '12', count: number) => {
    const all = batchesOf(batch);
    return Array.from({ length: count }, () => all.next().value);
  };

  test('take every walk once an epoch, each epoch in another order, and always the same', () => {
    const taken = steps('3', 8);
    const [first, second] = [taken.slice(0, 4).flat(), taken.slice(4).flat()];
    for (const epoch of [first, second]) expect(epoch.toSorted((a, b) => a - b)).toEqual(targets.map((_, i) => i));
    expect(second).not.toEqual(first);
    expect(steps('3', 8)).toEqual(taken);
    expect(steps('12', 2)[1]).toHaveLength(12);
  });

  test('of one make a ragged way that still leads down', () => {
    const [smooth, ragged] = (['12', '1'] as const).map((batch) =>
      descend(engine, 'mse', { w: -2.8, b: 2.6 }, 0.05, { batch }),
    );
    const rises = (path: typeof smooth = []) => path.filter(({ loss }, i) => loss > (path[i - 1]?.loss ?? loss)).length;
    expect(rises(smooth)).toBe(0);
    expect(rises(ragged)).toBeGreaterThan(5);
    expect(ragged?.at(-1)?.loss).toBeLessThan(0.1 * (ragged?.[0]?.loss ?? 0));
  });

  test('slope on average as all walks do', () => {
    const line = { w: 0.4, b: 1 };
    const each = targets.map((_, walk) => slopeAt(engine, 'mse', line, [walk]));
    expect(mean(each.map(({ dw }) => dw))).toBeCloseTo(slopeAt(engine, 'mse', line).dw, 10);
    expect(mean(each.map(({ db }) => db))).toBeCloseTo(slopeAt(engine, 'mse', line).db, 10);
  });
});

test('what is projected comes back', () => {
  const to = project({ width: 500, height: 400 });
  const { w, b } = unproject(to, to.x(1.25), to.y(-0.5));
  expect([w, b]).toEqual([expect.closeTo(1.25), expect.closeTo(-0.5)]);
  expect(to.y(5)).toBeLessThan(to.y(1));
});

test('a figure that is not laid out yet is drawn small, and not in negative sizes', () => {
  const { map, plot } = sizesFor(0);
  for (const length of [map.width, map.height, plot.width, plot.height]) expect(length).toBeGreaterThan(0);
});

test('a walk is told in words', () => {
  const path = [
    { w: 0, b: 0, loss: 14.13 },
    { w: 1, b: 1, loss: 1.0204 },
  ];
  const standing = { path, step: 0, miss: 3.21, learningRate: 0.1, batch: '12' as const };
  expect(describeWalk(standing)).toBe(
    'Here the line misses by 3.2 hours on average; loss 14.1. 1 step downhill leads to loss 1.02.',
  );
  expect(describeWalk({ ...standing, step: 1, miss: 0.9 })).toBe(
    'After 1 step the line misses by 0.9 hours on average; loss 1.02.',
  );
  expect(describeWalk({ ...standing, path: path.toReversed() })).toContain('overshoots');
  expect(describeWalk({ ...standing, batch: '3' })).toContain(
    'Each step looks at three walks of the twelve; 4 steps are one epoch. Here',
  );
});

describe('the element', () => {
  const LANDSCAPE = '<downhill-landscape id="hero"><p>A valley.</p></downhill-landscape>';

  test('reads out where it stands and where it ends', async () => {
    const { readout } = await mount(LANDSCAPE);
    const byHand = mean(lengths.map((x, index) => Math.abs(-2.8 * x + 2.6 - (targets[index] ?? 0))));
    expect(readout.miss).toBeCloseTo(byHand);
    expect(readout.startLoss).toBeCloseTo(21.38);
    expect(readout.endLoss).toBeLessThan(0.2);
    expect(readout.astray).toBe('no');
  });

  test('its start moves by arrow keys and stays on the map', async () => {
    const widget = await mount(LANDSCAPE);
    const handle = find(widget, '[role="slider"]');
    press(handle, 'ArrowRight');
    press(handle, 'ArrowUp');
    expect(widget.state).toMatchObject({ w: -2.7, b: 2.7 });
    for (let i = 0; i < 20; i++) press(handle, 'ArrowLeft');
    expect(widget.state).toMatchObject({ w: REGION.w[0] });
    await widget.updateComplete;
    expect(handle.getAttribute('aria-valuetext')).toContain('w −3.5, b 2.7. Here the line misses');
  });

  test('too large a learning rate is told', async () => {
    const widget = await mount(LANDSCAPE);
    expect(await set(widget, { 'learning-rate': 0.6 })).toMatchObject({ astray: 'yes' });
    expect(textOf(widget, '.words')).toContain('Learning rate 0.6 overshoots');
  });

  test('the walk downhill ends at the end of the path, and a new start begins a new one', async () => {
    const widget = await mount(LANDSCAPE);
    window.matchMedia = () => ({ matches: true }) as MediaQueryList; // less motion: at once
    button(widget, 'Walk downhill').click();
    expect(widget.readout).toMatchObject({ step: STEPS, loss: widget.readout.endLoss });
    widget.setState({ w: 0 });
    expect(widget.readout.step).toBe(0);
  });

  test('how many walks a step looks at can be chosen where the author lets it be', async () => {
    const plain = await mount(LANDSCAPE);
    expect(plain.partNamed('batch')).toBeNull();
    const widget = await mount('<downhill-landscape batch="12"></downhill-landscape>');
    const smooth = widget.readout.endLoss;
    find(widget, '[data-part="batch"] input').dispatchEvent(new Event('change'));
    expect(widget.readout).toMatchObject({ batch: 1, step: 0 });
    expect(widget.readout.endLoss).not.toBe(smooth);
  });

  test('the data table holds every step', async () => {
    const widget = await mount(LANDSCAPE);
    button(widget, 'Data table').click();
    await widget.updateComplete;
    expect(widget.renderRoot.querySelectorAll('tbody tr')).toHaveLength(STEPS + 1);
  });
});
