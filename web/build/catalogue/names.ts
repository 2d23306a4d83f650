import type { AnySpec } from '../../src/engine/index.ts';
import { t } from '../../src/words/words.ts';

export type Library = keyof AnySpec['names'];

export const LIBRARIES: readonly (readonly [Library, string])[] = [
  ['pytorch', 'PyTorch'],
  ['keras', 'Keras'],
  ['tensorflowjs', 'TensorFlow.js'],
  ['scikitLearn', 'scikit-learn'],
];

type Notes = Readonly<Record<string, Partial<Readonly<Record<Library, () => string>>>>>;

const fromProbabilities = () => t('takes probabilities, not scores');
const fromCounts = () => t('takes the expected count itself, not its logarithm');
const inPerCent = () => t('says it in per cent: 100 times as much');
const allRows = () => t('takes all rows of the batch as one, unless it is given an axis');
const withoutAlpha = () => t('leaves alpha out unless apply_class_balancing is set');

/** What goes by the name of a loss and has its idea, but other inputs or another scale than ours. */
const OTHERWISE: Notes = {
  ctc: { pytorch: () => t('takes log-probabilities, the steps first, and the lengths of both sequences') },
  'kl-divergence': { pytorch: () => t('takes log-probabilities') },
  'multilabel-margin': { pytorch: () => t('takes the indices of the labels') },
  'poisson-nll': {
    keras: fromCounts,
    tensorflowjs: fromCounts,
    scikitLearn: () => t('takes the expected count, and is twice what is lost beyond a perfect prediction'),
  },
  mape: { keras: inPerCent, tensorflowjs: inPerCent },
  hinge: { tensorflowjs: () => t('takes labels 0 and 1, and makes −1 and 1 of them') },
  'cross-entropy': { scikitLearn: fromProbabilities },
  'sparse-cross-entropy': { tensorflowjs: fromProbabilities, scikitLearn: fromProbabilities },
  dice: { keras: allRows },
  tversky: { keras: allRows },
  'cosine-embedding': {
    keras: () => t('is for pairs that are alike, and is the cosine with a minus before it'),
    tensorflowjs: () => t('is for pairs that are alike, and of length 1 already'),
  },
};

/** What is the same but for a default, or at the edge. */
const NEARLY: Notes = {
  bce: { pytorch: () => t('bounds the logarithms by −100, and not the probabilities') },
  focal: { keras: withoutAlpha },
  'focal-with-logits': {
    pytorch: () => t('gives one loss an element unless a reduction is asked for'),
    keras: withoutAlpha,
  },
};

export const nameOf = ({ names }: AnySpec, library: Library): string | null => names[library];

export const noteOn = ({ id }: AnySpec, library: Library): string | undefined =>
  (OTHERWISE[id]?.[library] ?? NEARLY[id]?.[library])?.();

/** Whether a call of it takes what ours takes, and gives the same. */
export const isSame = ({ id }: AnySpec, library: Library): boolean => OTHERWISE[id]?.[library] === undefined;
