import type { Engine, LossId, LossRules } from '../../engine/live.ts';

export interface Examples {
  readonly predictions: readonly number[];
  readonly targets: readonly number[];
}

/** What one loss says of the examples, all of it from the kernel. */
export interface LossReading {
  readonly spec: LossRules;
  readonly value: number;
  readonly terms: readonly number[]; // each example's own loss
  readonly shares: readonly number[]; // of the sum of the terms; all 0 when nothing is lost
  readonly largest: number; // the example with the largest share
  readonly ratio: number | null; // to the original examples' loss; null where that was 0
  readonly clipped: readonly number[]; // the examples whose term only the clip keeps finite
}

export function readLoss(engine: Engine, id: LossId, now: Examples, original: Examples): LossReading {
  const value = engine.value(id, now); // which refuses an unknown loss
  const spec = engine.catalogue.find((candidate) => candidate.id === id) as LossRules;
  const terms = Array.from(engine.value(id, now, { reduction: 'none' }));
  const sum = terms.reduce((total, term) => total + term, 0);
  const shares = terms.map((term) => (sum === 0 ? 0 : term / sum));
  const before = engine.value(id, original);
  return {
    spec,
    value,
    terms,
    shares,
    largest: shares.indexOf(Math.max(...shares)),
    ratio: before === 0 ? null : value / before,
    clipped: spec.clip === null ? [] : certainAndWrong(now),
  };
}

/** Examples predicted with certainty, 0 or 1, whose target is not that: unclipped, their logarithm is infinite. */
function certainAndWrong({ predictions, targets }: Examples): number[] {
  return predictions.flatMap((prediction, index) => {
    const certain = prediction === 0 || prediction === 1;
    return certain && prediction !== targets[index] ? [index] : [];
  });
}
