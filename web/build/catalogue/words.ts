import type { AnySpec, LossSpec, Task, Traits } from '../../src/engine/index.ts';
import { t } from '../../src/words/words.ts';

/** What the catalogue calls the kinds of loss, in the order in which it lists them. */
export function taskWords(): Readonly<Record<Task, Words>> {
  return {
    regression: { title: t('Regression'), summary: t('The prediction is a number: a price, a temperature, a count.') },
    binary: { title: t('Yes or no'), summary: t('The prediction says how likely one of two classes is.') },
    multiclass: { title: t('One of many'), summary: t('One of several classes is true, and each gets a score.') },
    multilabel: { title: t('Any of many'), summary: t('Each of several labels may be true or not.') },
    distribution: { title: t('Distributions'), summary: t('One whole distribution is held against another.') },
    embedding: {
      title: t('Embeddings'),
      summary: t('What is alike should lie close together, and what is not far apart.'),
    },
    ranking: { title: t('Ranking'), summary: t('The order counts, and not the values.') },
    sequence: { title: t('Sequences'), summary: t('Symbols in order, without saying when each of them comes.') },
    composite: { title: t('Several at once'), summary: t('Losses that are weighed and added up.') },
  };
}

interface Words {
  readonly title: string;
  readonly summary: string;
}

/** What a sample is made of. */
export function familyWords(): Readonly<Record<LossSpec['family'], Words>> {
  return {
    elementwise: { title: t('Single numbers'), summary: t('A sample is one prediction and one target.') },
    rows: { title: t('Rows of classes'), summary: t('A sample is a row of numbers, one for each class.') },
    pairs: { title: t('Pairs and triplets'), summary: t('A sample is two things or three that are compared.') },
    sequences: {
      title: t('Sequences'),
      summary: t('A sample is a sequence of frames, and the symbols that it should say.'),
    },
    composite: {
      title: t('Several losses'),
      summary: t('A sample is made of parts, and each part has a loss of its own.'),
    },
  };
}

interface TraitWords {
  readonly chip: string;
  readonly holds: string;
  readonly fails: string;
}

export function traitWords(): Readonly<Record<keyof Traits, TraitWords>> {
  return {
    zeroAtTarget: {
      chip: t('Zero at the target'),
      holds: t('Zero at the target: a prediction that is exactly right costs nothing.'),
      fails: t('Not always zero at the target: even a prediction that is exactly right may cost something.'),
    },
    nonNegative: {
      chip: t('Never negative'),
      holds: t('Never negative: nothing can be lower than 0.'),
      fails: t('It can be negative: 0 is no floor, so compare its values only with one another.'),
    },
    symmetric: {
      chip: t('Symmetric'),
      holds: t('Symmetric: prediction and target may change places.'),
      fails: t('Not symmetric: prediction and target may not change places, so mind their order.'),
    },
    infinite: {
      chip: t('May be infinite'),
      holds: t('It may be infinite, and then says so: what the target holds possible must not be given probability 0.'),
      fails: '',
    },
    exponential: {
      chip: t('Grows exponentially'),
      holds: t('It grows exponentially: predictions of a thousand or so are too much for it, which is an error.'),
      fails: '',
    },
    acrossBatch: {
      chip: t('Across the batch'),
      holds: t(
        'Across the batch: what a sample costs depends on the other samples, so mind how batches are put together.',
      ),
      fails: '',
    },
  };
}

export const traitsOf = (spec: AnySpec) => Object.keys(traitWords()) as (keyof typeof spec.traits)[];

/** `zeroAtTarget` as addresses have it: zero-at-target. */
export const slugOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The losses by task, in the order of `taskWords`, tasks without any left out. */
export function byTask(catalogue: readonly AnySpec[]): (readonly [Task, readonly AnySpec[]])[] {
  return (Object.keys(taskWords()) as Task[])
    .map((task) => [task, catalogue.filter((spec) => spec.task === task)] as const)
    .filter(([, specs]) => specs.length > 0);
}
