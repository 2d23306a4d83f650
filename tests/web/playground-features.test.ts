import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../web/src/playground/setting/features.ts';
import { sine } from '../../web/src/playground/setting/sine.ts';

const input = (title: string) => ({ title, unit: '', low: -1, high: 1 });
const valuesOf = (names: readonly string[], row: readonly number[]) =>
  featuresOf(names.map(input)).map(({ title, of }) => [title, of(row)]);

describe('the sine', () => {
  test('is that of mpmath', () => {
    const lines = readFileSync(`${import.meta.dirname}/../golden/trigonometry.csv`, 'utf8')
      .trim()
      .split('\n');
    const rows = lines.filter((line) => /^[-\d]/.test(line)).map((line) => line.split(',').map(Number));
    const near = rows.filter(([x = 0]) => Math.abs(x) <= 1000);
    expect(near.length).toBeGreaterThan(20);
    for (const [x = 0, value = Number.NaN] of near) expect(Math.abs(sine(x) - value), String(x)).toBeLessThan(3e-16);
  });

  test('is odd, and within 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (x) => {
        expect(sine(-x)).toBeCloseTo(-sine(x), 15);
        expect(Math.abs(sine(x))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('features', () => {
  test('of one input are its powers and a wave', () => {
    expect(valuesOf(['x'], [-1.5])).toEqual([
      ['x', -1.5],
      ['x²', 2.25],
      ['x³', -3.375],
      ['x⁴', 5.0625],
      ['x⁵', -7.59375],
      ['x⁶', 11.390625],
      ['sin x', sine(-3)],
    ]);
  });

  test('of two are those of the plane', () => {
    expect(valuesOf(['x₁', 'x₂'], [0.5, -3]).map(([, value]) => value)).toEqual([
      ...[0.5, -3, 0.25, 9, -1.5],
      ...[sine(1), sine(-6)],
    ]);
  });

  test('of more are the inputs as they are', () => {
    expect(valuesOf(['a', 'b', 'c'], [1, 2, 3])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });
});
