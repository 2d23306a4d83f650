import type { Engine } from '../../engine/live.ts';

export interface Scores {
  readonly logits: readonly number[];
  readonly temperature: number;
  readonly target: number; // the place of the true class
  readonly labelSmoothing: number;
}

/** What becomes of the scores, all of it from the kernel. */
export interface SoftmaxReading {
  readonly surprises: readonly number[]; // what the loss would be if that class were the true one
  readonly probabilities: readonly number[];
  readonly truth: readonly number[]; // the target as a distribution
  readonly loss: number;
  readonly gradient: readonly number[]; // for the scores after the temperature
  readonly likeliest: number;
}

export function readSoftmax(engine: Engine, { logits, temperature, target, labelSmoothing }: Scores): SoftmaxReading {
  const classes = logits.length;
  const scores = logits.map((logit) => logit / temperature);
  const everyClass = { predictions: logits.flatMap(() => scores), targets: logits.map((_, index) => index), classes };
  const surprises = Array.from(engine.value('sparse-cross-entropy', everyClass, { reduction: 'none' }));
  const probabilities = surprises.map((surprise) => Math.exp(-surprise));
  const { value, gradient } = engine.evaluate(
    'sparse-cross-entropy',
    { predictions: scores, targets: [target], classes },
    { labelSmoothing },
  );
  return {
    surprises,
    probabilities,
    truth: logits.map((_, index) => (index === target ? 1 - labelSmoothing : 0) + labelSmoothing / classes),
    loss: value,
    gradient: Array.from(gradient),
    likeliest: probabilities.indexOf(Math.max(...probabilities)),
  };
}
