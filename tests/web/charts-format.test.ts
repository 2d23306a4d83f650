import { describe, expect, test } from 'vitest';
import { formatList, formatNumber, formatRatio, formatShare, formatSigned } from '../../web/src/charts/format.ts';

describe('numbers as they are shown', () => {
  test.each([
    [0, '0'],
    [175, '175'],
    [12.5, '12.5'],
    [0.1976183, '0.1976'],
    [14550, '14,550'],
    [14553.4, '14,553'],
    [1234567.8, '1,234,568'],
    [34.538776394910684, '34.54'],
    [-10, '−10'],
    [1e-15, '10⁻¹⁵'],
    [-2.5e20, '−2.5 × 10²⁰'],
    [Number.POSITIVE_INFINITY, 'infinite'],
    [Number.NaN, 'not a number'],
  ])('%d is written %s', (value, text) => expect(formatNumber(value)).toBe(text));

  test('a difference has its sign in front', () => {
    expect([10, -10, 0].map((value) => formatSigned(value))).toEqual(['+10', '−10', '0']);
  });

  test('a trace of a share is not called nothing, nor almost all of it everything', () => {
    expect([0, 0.001, 0.0068, 0.9897, 0.9999, 1].map(formatShare)).toEqual(['0%', '<1%', '1%', '99%', '>99%', '100%']);
  });

  test('a ratio has two digits', () => expect([14550 / 175, 70 / 12.5].map(formatRatio)).toEqual(['83', '5.6']));

  test('names are listed as in a sentence', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatList)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});
