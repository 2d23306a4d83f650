import { choice, type Field, number } from '../../state/codec.ts';

export const STEPS = {
  share: { low: 0.005, high: 0.5, step: 0.005 },
  threshold: { low: 0.05, high: 0.95, step: 0.01 },
  weight: { low: 1, high: 200, step: 1 },
  gamma: { low: 0, high: 5, step: 0.1 },
  alpha: { low: 0.05, high: 0.95, step: 0.05 },
} as const;

export type ImbalanceFields = Readonly<Record<keyof typeof STEPS, Field<number>>> & {
  readonly loss: Field<'bce' | 'focal'>;
};

export const fields: ImbalanceFields = {
  share: number(STEPS.share, 0.01),
  threshold: number(STEPS.threshold, 0.5),
  loss: choice(['bce', 'focal'], 'focal'),
  weight: number(STEPS.weight, 20),
  gamma: number(STEPS.gamma, 2),
  alpha: number(STEPS.alpha, 0.5),
};
