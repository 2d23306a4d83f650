import { formatNumber } from '../../charts/format.ts';
import { type LossId, rules } from '../../engine/live.ts';
import type { OptimizerId } from '../../engine/trainer/index.ts';
import { optimizers as known } from '../../engine/trainer/parts.ts';
import { t } from '../../words/words.ts';
import { shortName } from '../parts/names.ts';
import type { Setup } from './fields.ts';

/** One of the trainings that go side by side. */
export interface Entry {
  readonly name: string; // what of it is not as with the others
  readonly isByRate: boolean; // whether that is its rate alone
  readonly loss: LossId;
  readonly optimizer: OptimizerId;
  readonly learningRate: number;
}

/** As many as the longest list has; of a shorter one, the last goes for the rest. */
export function entriesOf({ losses, optimizers }: Setup, rates: readonly number[]): Entry[] {
  const count = Math.max(losses.length, optimizers.length, rates.length);
  const at = <T>(list: readonly T[], index: number) => (list[index] ?? list.at(-1)) as T;
  return Array.from({ length: count }, (_, index) => {
    const [loss, optimizer, learningRate] = [at(losses, index), at(optimizers, index), at(rates, index)];
    const names = [
      losses.length > 1 ? nameOfLoss(loss) : '',
      optimizers.length > 1 ? nameOfOptimizer(optimizer) : '',
    ].filter(Boolean);
    return {
      name: names.join(', ') || (count === 1 ? nameOfLoss(loss) : t('Rate {n}', { n: formatNumber(learningRate) })),
      isByRate: names.length === 0 && count > 1,
      loss,
      optimizer,
      learningRate,
    };
  });
}

const nameOfLoss = (id: LossId) => shortName({ id, title: rules.find((one) => one.id === id)?.title ?? id });

const nameOfOptimizer = (id: OptimizerId) => (id === 'sgd' ? 'SGD' : (known.find((one) => one.id === id)?.title ?? id));
