import type { Engine, LossId } from '../../engine/live.ts';

/** One house and a model of one weight: price = weight x size. */
export interface Setting {
  readonly loss: LossId;
  readonly size: number;
  readonly target: number;
  readonly learningRate: number;
}

export interface Step {
  readonly weight: number;
  readonly prediction: number;
  readonly loss: number;
  readonly gradient: number; // of the loss, with respect to the weight
  readonly nextWeight: number;
}

/** Once round the loop. The kernel gives the gradient for the prediction; the chain rule takes it to the weight. */
export function runStep(engine: Engine, { loss, size, target, learningRate }: Setting, weight: number): Step {
  const prediction = weight * size;
  const result = engine.evaluate(loss, { predictions: [prediction], targets: [target] });
  const gradient = (result.gradient[0] ?? 0) * size;
  return { weight, prediction, loss: result.value, gradient, nextWeight: weight - learningRate * gradient };
}

/** The loss for weights spread evenly over an interval: the valley that the updates walk down. */
export function valley(engine: Engine, { loss, size, target }: Setting, high: number): (readonly [number, number])[] {
  const points = 61;
  return Array.from({ length: points }, (_, index) => {
    const weight = (high * index) / (points - 1);
    return [weight, engine.value(loss, { predictions: [weight * size], targets: [target] })] as const;
  });
}
