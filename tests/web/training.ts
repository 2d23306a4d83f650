import type { Check } from '../../web/src/grader/index.ts';
import type { TrainingPlan } from '../../web/src/grader/training/plan.ts';

const vector = { vector: { min: 0, max: 1 } };

/** A challenge of which only what training needs is said. */
export function checkOf(train: TrainingPlan, name = 'loss', more: Check['arguments'] = {}): Check {
  return {
    function: name,
    arguments: { predictions: vector, targets: vector, ...more },
    expected: () => 0,
    examples: [],
    edges: [],
    generated: { count: 0, longest: 1 },
    laws: [],
    tolerance: 1e-9,
    train,
  };
}

export const LINE: TrainingPlan = {
  loss: 'mae',
  dataset: 'line',
  data: { outliers: 0.15 },
  learningRate: 0.1,
  steps: 60,
};

export const MAE = `function loss(predictions, targets) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - targets[i]);
  return sum / predictions.length;
}`;
