// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadEngine } from '../../web/src/engine/live.ts';
import { loadTraining } from '../../web/src/engine/trainer/index.ts';
import '../../web/src/widgets/embeddings.ts';
import { STEPS } from '../../web/src/widgets/embeddings/fields.ts';
import {
  allPairs,
  allTriplets,
  atHome,
  distance,
  farthestAlike,
  hardnessOf,
} from '../../web/src/widgets/embeddings/relations.ts';
import { embed, placesOf } from '../../web/src/widgets/embeddings/run.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

const [engine, training] = [await loadEngine(), await loadTraining()];
const POINTS = [-1, 0, 1, 0.5, 0, 1, 0.3, -1, -0.5, 0.4, 0.9, -0.2];
const SIX = `<downhill-embeddings id="six" labels="cats, dogs" points="${POINTS.join(' ')}">Six.</downhill-embeddings>`;

beforeEach(() => history.replaceState(null, '', '/'));

describe('the relations', () => {
  const places = placesOf(POINTS);

  test('are all there are: anchors with their kind and the others, and every two', () => {
    expect(allTriplets(6)).toHaveLength(6 * 2 * 3);
    expect(allTriplets(9)).toHaveLength(9 * 2 * 6);
    expect(allPairs(6)).toHaveLength((6 * 5) / 2);
    expect(allPairs(6).filter(({ alike }) => alike)).toHaveLength(2 * 3);
  });

  test.each([0.1, 1, 2])('easy is what the kernel asks nothing for, at a margin of %f', (margin) => {
    for (const triplet of allTriplets(6)) {
      const row = (item: number) => [places[item]?.x ?? 0, places[item]?.y ?? 0];
      const loss = engine.value(
        'triplet',
        {
          predictions: row(triplet.anchor),
          positives: row(triplet.positive),
          negatives: row(triplet.negative),
          dims: 2,
        } as never,
        { margin } as never,
      ) as number;
      const hardness = hardnessOf(places, triplet, margin);
      expect(hardness === 'easy').toBe(loss === 0);
      expect(hardness === 'hard').toBe(loss > margin);
    }
  });

  test('know the farthest of a kind, and who is at home', () => {
    expect(distance(places, 0, farthestAlike(places, 0))).toBeCloseTo(Math.hypot(2, 0.5), 12);
    const sorted = placesOf([0, 0, 0, 1, 1, 0, 9, 9, 9, 8, 8, 9]);
    expect(atHome(sorted)).toBe(6);
  });
});

describe('the run', () => {
  test.each(['triplet', 'contrastive'] as const)('under the %s loss steps against the slope of the kernel', (loss) => {
    const [start, next] = embed(training, loss, POINTS, 1);
    const lossAt = (points: readonly number[]) => embed(training, loss, points, 1)[0]?.loss ?? 0;
    expect(start?.places.flatMap(({ x, y }) => [x, y])).toEqual([...Float32Array.from(POINTS)]);
    const step = 1e-3; // no finer: single precision
    POINTS.forEach((value, index) => {
      const [up, down] = [step, -step].map((by) => lossAt(POINTS.with(index, value + by))) as [number, number];
      const { x = 0, y = 0 } = next?.places[Math.floor(index / 2)] ?? {};
      const moved = (index % 2 === 0 ? x : y) - value;
      expect(moved).toBeCloseTo((-0.5 * (up - down)) / (2 * step), 2);
    });
  });

  test('its loss is the mean of the kernel’s over all triplets', () => {
    const moments = embed(training, 'triplet', POINTS, 1);
    for (const { places, loss } of [moments[0], moments[20], moments[STEPS]].filter((moment) => moment !== undefined)) {
      const all = allTriplets(6).map(({ anchor, positive, negative }) =>
        Math.max(0, distance(places, anchor, positive) - distance(places, anchor, negative) + 1),
      );
      expect(loss).toBeCloseTo(all.reduce((sum, one) => sum + one, 0) / all.length, 4);
    }
  });

  test('gathers what is alike', () => {
    const moments = embed(training, 'triplet', POINTS, 1);
    expect(moments).toHaveLength(STEPS + 1);
    expect(atHome(moments[0]?.places ?? [])).toBeLessThan(6);
    expect(atHome(moments[STEPS]?.places ?? [])).toBe(6);
  });

  test.each(['triplet', 'contrastive'] as const)(
    'leaves points on top of each other finite under the %s loss',
    (loss) => {
      const [first, ...others] = embed(training, loss, new Array(12).fill(0), 1);
      for (const { places, loss: value } of [first, ...others].filter((moment) => moment !== undefined)) {
        expect(Number.isFinite(value)).toBe(true);
        expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }
    },
  );
});

describe('the element', () => {
  test('counts what there is, and in the end nothing is hard', async () => {
    const widget = await mount(SIX);
    const { hard, 'semi-hard': semi, easy } = widget.readout;
    expect(Number(hard) + Number(semi) + Number(easy)).toBe(36);
    expect(hard).toBeGreaterThan(0);
    expect(await set(widget, { step: STEPS })).toMatchObject({ hard: 0, 'semi-hard': 0, easy: 36, loss: 0, atHome: 6 });
    expect(textOf(widget, '.words')).toContain('Every triplet is easy, and nothing moves any more.');
  });

  test('a larger margin asks for more', async () => {
    const widget = await mount(SIX);
    const before = widget.readout;
    press(find(widget, '[data-part="margin"] input'), 'End');
    expect(widget.readout.margin).toBe(3);
    expect(widget.readout.easy).toBeLessThan(Number(before.easy));
    expect(widget.readout.hard).toBe(before.hard);
  });

  test('steps, plays and restarts', async () => {
    const widget = await mount(SIX);
    button(widget, 'Step').click();
    await widget.updateComplete;
    expect(widget.readout.step).toBe(1);
    button(widget, 'Play').click();
    await vi.waitFor(() => expect(widget.readout.step).toBeGreaterThan(2), 3000);
    button(widget, 'Pause').click();
    await widget.updateComplete;
    button(widget, 'Restart').click();
    expect(widget.readout.step).toBe(0);
  });

  test('a point in focus is looked at, and moves by arrow keys from where it is now', async () => {
    const widget = await mount(SIX);
    await set(widget, { step: 10 });
    const before = widget.readout.loss;
    const point = find(widget, '[data-part="point.4"]');
    point.focus();
    await widget.updateComplete;
    expect(widget.readout).toMatchObject({ anchor: 5, step: 10 });
    press(point, 'ArrowLeft');
    expect(widget.readout).toMatchObject({ anchor: 5, step: 0 });
    expect(Math.abs(Number(widget.readout.loss) - Number(before))).toBeLessThan(0.1);
    await widget.updateComplete;
    expect(point.getAttribute('aria-label')).toContain('Point 5, one of the dogs');
  });

  test('under the contrastive loss counts pairs', async () => {
    const widget = await mount(SIX.replace('id=', 'loss="contrastive" id='));
    const { pulled, pushed, resting } = widget.readout;
    expect(pulled).toBe(6);
    expect(Number(pushed) + Number(resting)).toBe(9);
    expect(textOf(widget, '.words')).toContain('is drawn to its own kind');
  });

  test('the table has the nearest of another kind', async () => {
    const widget = await mount(SIX);
    button(widget, 'Data table').click();
    await widget.updateComplete;
    const cells = [...widget.renderRoot.querySelectorAll('tbody tr:first-child > *')].map((cell) => cell.textContent);
    expect(cells.slice(0, 2)).toEqual(['1', 'cats']);
    expect(Number(cells[5])).toBeCloseTo(Math.hypot(0.5, 0.4), 2);
  });

  test('comes back from its link', async () => {
    const widget = await mount(SIX);
    await set(widget, { points: POINTS.with(0, -2), margin: 1.5 });
    await set(widget, { anchor: 3, step: 9 });
    history.replaceState(null, '', widget.link ?? '');
    const again = await mount(SIX);
    expect(again.state).toEqual(widget.state);
    expect(again.readout).toEqual(widget.readout);
  });

  test.each([
    ['points="1 2 3"', 'points is “1 2 3”, but must be 18 numbers from -3 to 3.'],
    ['labels="cats"', 'labels is “cats”, but must be 2 to 4 different names'],
    ['loss="mse"', 'loss is “mse”, but must be one of triplet, contrastive.'],
    ['margin="0"', 'margin is “0”, but must be a number from 0.1 to 3.'],
    ['anchor="99"', 'anchor is “99”, but must be a whole number from 1 to 9.'],
    ['anchor="1.5"', 'anchor is “1.5”, but must be a whole number from 1 to 9.'],
  ])('%s is refused in words', async (attributes, message) => {
    const widget = await mount(`<downhill-embeddings ${attributes}>Words.</downhill-embeddings>`);
    expect(textOf(widget, '[role="alert"]')).toContain(message);
    expect(widget.readout).toEqual({});
  });
});
