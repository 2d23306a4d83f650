import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearScale, roundUp, ticks } from '../../web/src/charts/scale.ts';

describe('a linear scale', () => {
  test('maps ends to ends, also upside down', () => {
    const up = linearScale([0, 10], [100, 0]);
    expect([up(0), up(5), up(10)]).toEqual([100, 50, 0]);
  });

  test('goes back to where it came from', () => {
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(numbers, (value) => {
        const scale = linearScale([-3, 5], [7, 400]);
        expect(scale.invert(scale(value))).toBeCloseTo(value, 4);
      }),
    );
  });
});

describe('ticks', () => {
  test.each([
    [0, 600, 6, [0, 100, 200, 300, 400, 500, 600]],
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-3.5, 5.5, 6, [-2, 0, 2, 4]],
  ])('from %d to %d', (low, high, count, expected) => expect(ticks(low, high, count)).toEqual(expected));

  test('never leave their interval, and are never too many', () => {
    const bound = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(bound, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, width) => {
        const found = ticks(low, low + width, 5);
        expect(found.length).toBeLessThanOrEqual(6);
        for (const tick of found) {
          expect(tick).toBeGreaterThanOrEqual(low - width * 1e-6);
          expect(tick).toBeLessThanOrEqual(low + width * (1 + 1e-6));
        }
      }),
    );
  });
});

test('an axis ends at a round number that is not too small', () => {
  expect([615, 0.47, 100, 7.2].map(roundUp)).toEqual([700, 0.5, 100, 8]);
});
