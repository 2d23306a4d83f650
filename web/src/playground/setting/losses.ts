import type { LossId, LossRules } from '../../engine/live.ts';
import type { ActivationId, DataTask } from '../../engine/trainer/types.ts';
import { t } from '../../words/words.ts';
import type { Parts, Shape } from './parts.ts';

/** Losses of predictions and targets alone; the others need pairs, or more than a model says of one sample. */
export const trainable = ({ losses }: Parts): readonly LossRules[] =>
  losses.filter(
    ({ inputs }) => inputs.length === 2 && inputs.every(({ id }) => id === 'predictions' || id === 'targets'),
  );

/** Wants logarithms of probabilities, which no output of ours gives. */
const LOGARITHMS = 'nll';

const domainOf = (loss: LossRules, input: 'predictions' | 'targets') =>
  loss.inputs.find(({ id }) => id === input)?.domain;

/** Whether a loss is made for such data; the others can be had on request. */
export function suits(loss: LossRules, { task, target }: Shape): boolean {
  if (loss.id === LOGARITHMS) return false;
  if (domainOf(loss, 'targets')?.range.low === 0 && target && target.low < 0) return false;
  return task === 'multiclass' ? loss.family === 'rows' : loss.task === task;
}

const USUAL: Readonly<Record<DataTask, LossId>> = {
  regression: 'mse',
  binary: 'bce',
  multiclass: 'sparse-cross-entropy',
};

export const usualLoss = ({ task }: Shape): LossId => USUAL[task];

const takesProbabilities = (loss: LossRules) => domainOf(loss, 'predictions')?.range.high === 1;
const takesMargins = (loss: LossRules) => domainOf(loss, 'targets')?.range.low === -1;
const takesPositives = (loss: LossRules) => domainOf(loss, 'predictions')?.range.low === 0 && !takesProbabilities(loss);
const squashes = (loss: LossRules) => /logits|cross-entropy|poly|soft-margin/.test(loss.id) && !takesMargins(loss);

export type Output = ActivationId | 'softmax';
export const AUTO = 'auto';

/** The output that gives a loss what it takes. */
export function fittingOutput(loss: LossRules): Output {
  if (takesProbabilities(loss)) return loss.family === 'rows' ? 'softmax' : 'sigmoid';
  return takesPositives(loss) ? 'relu' : 'identity';
}

/** What the targets of a loss are: numbers as they are, -1 and 1, or a row for each sample. */
export function targetsOf(loss: LossRules, { task }: Shape): 'plain' | 'margins' | 'rows' | 'margin-rows' {
  const margins = takesMargins(loss);
  if (task === 'multiclass' && loss.family === 'elementwise') return margins ? 'margin-rows' : 'rows';
  return 'plain';
}

/** Above what a single output counts as class 1, as the engine's metrics have it. */
export function threshold(loss: LossRules, output: string): number {
  return output === 'sigmoid' || loss.task === 'regression' || takesProbabilities(loss) ? 0.5 : 0;
}

const madeFor = (): Readonly<Record<string, string>> => ({
  regression: t('numbers'),
  binary: t('two classes'),
  multiclass: t('several classes'),
  multilabel: t('several labels at once'),
  distribution: t('distributions'),
});

/** What to expect of a pair that does not fit; empty where it does. */
export function warning(loss: LossRules, output: string, shape: Shape): string {
  const bounded = output === 'sigmoid' || output === 'softmax';
  const named = { loss: loss.title };
  if (loss.id === LOGARITHMS) {
    return t(
      '{loss} takes logarithms of probabilities. This output can be any number, so the loss can fall for ever without the model getting better.',
      named,
    );
  }
  if (takesProbabilities(loss) && !bounded) {
    return t(
      '{loss} takes probabilities, but this output can be any number. Training stops as soon as one is below 0 or above 1: choose a sigmoid or a softmax.',
      named,
    );
  }
  if (squashes(loss) && bounded) {
    return t(
      '{loss} applies a sigmoid or a softmax of its own, and here it would be applied twice: predictions stay near the middle, and the loss cannot come near 0.',
      named,
    );
  }
  if (takesMargins(loss) && bounded) {
    return t(
      '{loss} pulls outputs to −1 or 1, but this one stays between 0 and 1: half of the points can never be right.',
      named,
    );
  }
  if (suits(loss, shape)) return '';
  if (loss.task === 'regression') {
    return bounded
      ? t(
          '{loss} is made for numbers, not for classes. Expect it to learn, but slowly where the model is sure and wrong: there the slope of the output is nearly flat.',
          named,
        )
      : t(
          '{loss} is made for numbers, not for classes. Expect it to learn, but also to count points as missed that are far on the right side, and to pull the boundary towards them.',
          named,
        );
  }
  return t('{loss} is made for {task}. The targets of these data may be outside what it takes.', {
    ...named,
    task: madeFor()[loss.task] ?? loss.task,
  });
}
