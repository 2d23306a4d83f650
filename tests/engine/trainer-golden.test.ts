import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTraining } from '../../web/src/engine/trainer/index.ts';
import type { Progress, Trainer } from '../../web/src/engine/trainer/types.ts';
import { goldenRun } from './trainer-runs.ts';

const training = await loadTraining();
const folder = new URL('../golden/trainer/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

// Float against double, after up to twenty updates that build on each other.
const PRECISION = 3e-5;

test('there are golden runs', () => {
  expect(names.length).toBeGreaterThanOrEqual(10);
});

test.each(names)('%s: losses, gradients and weights are those of PyTorch', (name) => {
  const golden = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const trainer = training.train(goldenRun(golden));
  trainer.setParameters(Float32Array.from(golden.parameters));
  const kept = new Map<number, { gradient: number[]; parameters: number[] }>(
    golden.after.map((after: { update: number }) => [after.update, after]),
  );
  for (const [i, loss] of golden.losses.entries()) {
    const progress = trainer.step();
    expectNear(progress, i + 1, loss, golden);
    const after = kept.get(i + 1);
    if (!after) continue;
    expectAllNear(trainer.parameters, after.parameters);
    expectAllNear(gradientOf(trainer), after.gradient);
    kept.delete(i + 1);
  }
  expect(kept.size).toBe(0);
  trainer.release();
});

function expectNear(progress: Progress, step: number, loss: number, golden: Record<string, number[]>): void {
  const norm = golden.gradientNorms?.[step - 1] ?? Number.NaN;
  expect(progress.step).toBe(step);
  expect(Math.abs(progress.batchLoss - loss)).toBeLessThanOrEqual(PRECISION * Math.max(loss, 0.1));
  expect(Math.abs(progress.gradientNorm - norm)).toBeLessThanOrEqual(PRECISION * Math.max(norm, 0.1));
  expect(progress.learningRate).toBeCloseTo(golden.learningRates?.[step - 1] ?? Number.NaN, 8);
}

function expectAllNear(got: Float32Array, expected: readonly number[]): void {
  const largest = Math.max(0.01, ...expected.map(Math.abs));
  expect(got).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) {
    expect(Math.abs((got[i] as number) - value), `parameter ${i}`).toBeLessThanOrEqual(PRECISION * largest);
  }
}

function gradientOf(trainer: Trainer): Float32Array {
  return Float32Array.from(
    trainer.layers.flatMap(({ weightGradient, biasGradient }) => [...weightGradient, ...biasGradient]),
  );
}
