import { afterEach, describe, expect, it, test } from 'vitest';
import { curveOf, pointAt, reachOfValues } from '../../web/src/curves/curve.ts';
import { contains, reachOf, spanOf, stepOf } from '../../web/src/curves/domain.ts';
import { probeOf } from '../../web/src/curves/probe.ts';
import { type Interval, kernels, loadEngine } from '../../web/src/engine/index.ts';
import { speak } from '../../web/src/words/words.ts';

const engine = await loadEngine();
const interval = (low: number | null, high: number | null, includesLow = false, includesHigh = false): Interval => ({
  low,
  high,
  includesLow,
  includesHigh,
});

describe.each(kernels.map((spec) => [spec.id, spec] as const))('the curve of %s', (_, spec) => {
  const probe = probeOf(spec);
  const parameters = Object.fromEntries(spec.parameters.map(({ id, fallback }) => [id, fallback]));
  const targets = probe.targets && !('low' in probe.targets) ? probe.targets : [probe.target];

  it.each(targets)('is there almost everywhere for target %s', (target) => {
    const curve = curveOf(engine, spec, { target, parameters }, probe.span);
    expect(curve.length).toBeGreaterThan(150);
    const largest = Math.max(...curve.map(({ loss }) => Math.abs(loss)));
    if (target === probe.target) expect(largest).toBeGreaterThan(0); // others may ask nothing of what varies
  });

  it.each(targets)('is as steep as its gradient says for target %s', (target) => {
    const setting = { target, parameters };
    const h = (probe.span.high - probe.span.low) * 1e-6;
    const places = Array.from({ length: 15 }, (_, index) => index / 16 + 0.0437);
    const misses = places.filter((share) => {
      const x = probe.span.low + share * (probe.span.high - probe.span.low);
      const [before, here, after] = [x - h, x, x + h].map((at) => pointAt(engine, spec, setting, at));
      if (!before || !here || !after) return false;
      const steepness = (after.loss - before.loss) / (2 * h);
      return Math.abs(steepness - here.slope) > 1e-4 * (1 + Math.abs(here.slope) + Math.abs(here.loss));
    });
    expect(misses).toEqual([]);
  });

  it('takes every parameter to both ends of its slider, and back', () => {
    for (const { id, range, fallback } of spec.parameters) {
      const reach = reachOf(range, fallback);
      for (const value of [reach.low, reach.high]) {
        expect(contains(range, value), `${id} ${value}`).toBe(true);
        const setting = { target: probe.target, parameters: { ...parameters, [id]: value } };
        expect(() => curveOf(engine, spec, setting, probe.span), `${id} ${value}`).not.toThrow();
      }
    }
  });
});

test('a stretch is the whole of a range with ends, and a few units of one without', () => {
  expect(spanOf(interval(0, 1, true, true))).toEqual({ low: 0, high: 1 });
  expect(spanOf(interval(null, null))).toEqual({ low: -4, high: 4 });
  expect(spanOf(interval(0, null, true))).toEqual({ low: 0, high: 8 });
  expect(spanOf(interval(null, 0, false, true))).toEqual({ low: -8, high: 0 });
});

test('a parameter without an end is moved to five times what it usually is', () => {
  expect(reachOf(interval(0, null, true), 2)).toEqual({ low: 0, high: 10 });
  expect(reachOf(interval(0, 1, true, true), 0.25)).toEqual({ low: 0, high: 1 });
  expect(reachOf(interval(null, null), 0)).toEqual({ low: -5, high: 5 });
});

test('a hand stops a step short of an end that is open', () => {
  expect(reachOf(interval(0, null), 1)).toEqual({ low: 0.05, high: 5 });
  expect(spanOf(interval(-1, 1, false, true))).toEqual({ low: -0.99, high: 1 });
});

test('open ends do not belong to an interval, nor does what is not finite', () => {
  expect(contains(interval(0, 1), 0)).toBe(false);
  expect(contains(interval(0, 1, true, true), 0)).toBe(true);
  expect(contains(interval(0, null), Number.POSITIVE_INFINITY)).toBe(false);
  expect(contains(interval(null, 1), 2)).toBe(false);
});

test('steps are round, and about two hundred to a stretch', () => {
  expect(stepOf({ low: -4, high: 4 })).toBeCloseTo(0.05, 12);
  expect(stepOf({ low: 0, high: 1 })).toBeCloseTo(0.005, 12);
});

test('a pole does not flatten the rest', () => {
  expect(reachOfValues([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1e6])).toBe(27);
  expect(reachOfValues([1, 2, 4])).toBe(4);
  expect(reachOfValues([...Array(20).fill(0), 5])).toBe(5);
  expect(reachOfValues([])).toBe(0);
});

describe('what is held', () => {
  const held = (id: string) => probeOf(kernels.find((spec) => spec.id === id) as (typeof kernels)[number]).held;
  afterEach(() => speak('en'));

  it('is said with the numbers of the language, and with what can stand between them', async () => {
    expect(held('detector')).toMatch(/ Boxes: \(0\.4, 0\.5, 0\.6, 0\.2\)\.$/);
    expect(held('triplet')).toContain('Negatives: (−1, 1).');
    await speak('de');
    expect(held('detector')).toMatch(/ Rahmen: \(0,4; 0,5; 0,6; 0,2\)\.$/);
    expect(held('gaussian-nll')).toBe('Varianzen: 1.');
  });
});
