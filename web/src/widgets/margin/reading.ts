import type { Engine, LossId } from '../../engine/live.ts';
import { t } from '../../words/words.ts';

/** Losses of a score and a label of −1 or +1, by the names that they go by beside each other. */
export const MARGIN_LOSSES = ['hinge', 'squared-hinge', 'soft-margin', 'exponential'] as const satisfies LossId[];

export type MarginLoss = (typeof MARGIN_LOSSES)[number];

export const nameOf = (loss: MarginLoss): string =>
  ({
    hinge: t('Hinge'),
    'squared-hinge': t('Squared hinge'),
    'soft-margin': t('Logistic'),
    exponential: t('Exponential'),
  })[loss];

export interface Points {
  readonly scores: readonly number[];
  readonly targets: readonly number[];
}

export type Standing = 'safe' | 'too close' | 'wrong side';

export interface LossOfPoints {
  readonly id: MarginLoss;
  readonly mean: number;
  readonly terms: readonly number[];
}

export interface MarginReading {
  readonly losses: readonly LossOfPoints[];
  readonly shortfalls: readonly number[]; // how far each point is from where it costs nothing: its hinge loss
  readonly standings: readonly Standing[];
}

export function readMargin(engine: Engine, losses: readonly MarginLoss[], { scores, targets }: Points): MarginReading {
  const inputs = { predictions: scores, targets };
  const terms = (id: MarginLoss) => Array.from(engine.value(id, inputs, { reduction: 'none' }));
  const shortfalls = terms('hinge');
  return {
    losses: losses.map((id) => ({ id, mean: engine.value(id, inputs), terms: terms(id) })),
    shortfalls,
    standings: shortfalls.map(standingOf),
  };
}

/** A score of 0 is on neither side, and so not on the right one. */
function standingOf(shortfall: number): Standing {
  if (shortfall === 0) return 'safe';
  return shortfall < 1 ? 'too close' : 'wrong side';
}
