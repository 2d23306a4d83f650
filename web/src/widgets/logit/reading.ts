import type { Engine } from '../../engine/live.ts';

export interface LossAndSlope {
  readonly loss: number;
  readonly gradient: number; // for the logit
}

export interface LogitReading {
  readonly logit: number;
  readonly probability: number;
  readonly onTruth: number; // the probability of what is true
  readonly bce: LossAndSlope;
  readonly mse: LossAndSlope;
}

/** Both losses of a sigmoid's output, and how hard each pulls at the logit before it. */
export function readLogits(engine: Engine, logits: readonly number[], target: number): LogitReading[] {
  const bceOf = (truth: number) =>
    engine.evaluate(
      'bce-with-logits',
      { predictions: logits, targets: logits.map(() => truth) },
      { reduction: 'none' },
    );
  const [no, yes] = [bceOf(0), bceOf(1)];
  const bce = target === 1 ? yes : no;
  // BCE pulls with probability − target, which is exact at both ends: the probability of yes, and that of no.
  const probabilities = Array.from(no.gradient);
  const others = Array.from(yes.gradient, (pull) => -pull);
  const mse = engine.evaluate(
    'mse',
    { predictions: probabilities, targets: logits.map(() => target) },
    { reduction: 'none' },
  );
  return logits.map((logit, index) => {
    const [probability, other] = [probabilities[index] ?? 0, others[index] ?? 0];
    return {
      logit,
      probability,
      onTruth: target === 1 ? probability : other,
      bce: { loss: bce.value[index] ?? 0, gradient: bce.gradient[index] ?? 0 },
      // The chain rule takes the kernel's gradient through the sigmoid, whose own slope is p (1 − p).
      mse: { loss: mse.value[index] ?? 0, gradient: (mse.gradient[index] ?? 0) * probability * other },
    };
  });
}
