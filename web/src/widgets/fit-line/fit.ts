import type { Training } from '../../engine/trainer/index.ts';
import type { Question } from '../parts/losses-of-numbers.ts';

export interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

const STEPS = 800;
const RATE = 0.1; // of the spread of y

/**
 * The line that training ends at. Counted from its mean in units of its spread, x makes every surface round, so that
 * one rate suits all points; a rate that fades to nothing lets losses with corners come to rest, too.
 */
export function fitLine(training: Training, { id, parameters }: Question, { x, y }: Points): Line {
  const [across, up] = [summaryOf(x), summaryOf(y)];
  const trainer = training.train({
    train: {
      features: Float32Array.from(x, (value) => (value - across.mean) / across.spread),
      featureCount: 1,
      targets: Float32Array.from(y),
    },
    model: {},
    loss: { id, params: parameters },
    optimizer: { id: 'adam', learningRate: RATE * up.spread },
    schedule: { id: 'cosine', steps: STEPS },
  });
  try {
    trainer.setParameters(Float32Array.of(0, up.mean));
    trainer.step(STEPS);
    const [w = 0, b = 0] = trainer.parameters;
    const slope = w / across.spread;
    return { slope, intercept: b - slope * across.mean };
  } finally {
    trainer.release();
  }
}

function summaryOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, spread: spread || 1 };
}
