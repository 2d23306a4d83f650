import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTraining } from '../../web/src/engine/trainer/index.ts';

const training = await loadTraining();
const lines = readFileSync(new URL('../golden/datasets.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const native = new Map(lines.map((line) => line.split(' ') as [id: string, hash: string]));

/** FNV-1a over the bytes. */
function hashOf(...arrays: readonly Float32Array[]): string {
  let hash = 14695981039346656037n;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 1099511628211n);
    }
  }
  return hash.toString(16);
}

describe('data sets', () => {
  test.each(training.datasets.map(({ id }) => id))('%s has the bits that it has natively', (id) => {
    const { features, targets } = training.dataset(id, { samples: 1000, seed: 2026 });
    expect(hashOf(features, targets)).toBe(native.get(id));
  });

  test('are all there', () => {
    expect(training.datasets.map(({ id }) => id)).toEqual([...native.keys()]);
  });
});

describe('a surface', () => {
  const { features, targets } = training.dataset('line', { samples: 60, seed: 3, outliers: 0.2 });

  test('is lowest where least squares says', () => {
    const mean = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((sum, x) => sum + x, 0) / numbers.length;
    const [x, y] = [mean(features), mean(targets)];
    const covariance = mean(features.map((at, i) => (at - x) * ((targets[i] as number) - y)));
    const slope = covariance / mean(features.map((at) => (at - x) ** 2));
    const intercept = y - slope * x;

    const size = 21; // the middle is the place of least squares
    const w = [slope - 1, slope + 1] as const;
    const b = [intercept - 2, intercept + 2] as const;
    const heights = training.surface({ loss: { id: 'mse' }, features, targets, w, b, size });
    expect(heights).toHaveLength(size * size);
    expect(heights.indexOf(Math.min(...heights))).toBe((size * size - 1) / 2);
    const residuals = targets.map((target, i) => target - (slope * (features[i] as number) + intercept));
    expect(Math.min(...heights)).toBeCloseTo(mean(residuals.map((error) => error ** 2)), 4);
  });

  test('is infinite where the loss refuses the line', () => {
    const classes = Float32Array.from(targets, (target) => (target > 0 ? 1 : 0));
    const range = [-1, 1] as const;
    const heights = training.surface({ loss: { id: 'bce' }, features, targets: classes, w: range, b: range, size: 3 });
    expect(heights[4]).toBeLessThan(35); // all predictions are 0, and clipped
    expect([...heights].filter((height) => height === Infinity)).toHaveLength(7); // b of 1 as well as of 0
  });
});
