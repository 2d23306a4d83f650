import type { AnySpec } from '../../src/engine/index.ts';

export type Library = keyof AnySpec['names'];

export const LIBRARIES: readonly (readonly [Library, string])[] = [
  ['pytorch', 'PyTorch'],
  ['keras', 'Keras'],
  ['tensorflowjs', 'TensorFlow.js'],
  ['scikitLearn', 'scikit-learn'],
];

type Notes = Readonly<Record<string, Partial<Readonly<Record<Library, string>>>>>;

const FROM_PROBABILITIES = 'takes probabilities, not scores';
const FROM_COUNTS = 'takes the expected count itself, not its logarithm';
const IN_PER_CENT = 'says it in per cent: 100 times as much';
const ALL_ROWS = 'takes all rows of the batch as one, unless it is given an axis';

/** What goes by the name of a loss and has its idea, but other inputs or another scale than ours. */
const OTHERWISE: Notes = {
  ctc: { pytorch: 'takes log-probabilities, the steps first, and the lengths of both sequences' },
  'kl-divergence': { pytorch: 'takes log-probabilities' },
  'multilabel-margin': { pytorch: 'takes the indices of the labels' },
  'poisson-nll': {
    keras: FROM_COUNTS,
    tensorflowjs: FROM_COUNTS,
    scikitLearn: 'takes the expected count, and is twice what is lost beyond a perfect prediction',
  },
  mape: { keras: IN_PER_CENT, tensorflowjs: IN_PER_CENT },
  hinge: { tensorflowjs: 'takes labels 0 and 1, and makes −1 and 1 of them' },
  'cross-entropy': { scikitLearn: FROM_PROBABILITIES },
  'sparse-cross-entropy': { tensorflowjs: FROM_PROBABILITIES, scikitLearn: FROM_PROBABILITIES },
  dice: { keras: ALL_ROWS },
  tversky: { keras: ALL_ROWS },
  'cosine-embedding': {
    keras: 'is for pairs that are alike, and is the cosine with a minus before it',
    tensorflowjs: 'is for pairs that are alike, and of length 1 already',
  },
};

/** What is the same but for a default, or at the edge. */
const NEARLY: Notes = {
  bce: { pytorch: 'bounds the logarithms by −100, and not the probabilities' },
  focal: { keras: 'leaves alpha out unless apply_class_balancing is set' },
  'focal-with-logits': {
    pytorch: 'gives one loss an element unless a reduction is asked for',
    keras: 'leaves alpha out unless apply_class_balancing is set',
  },
};

export const nameOf = ({ names }: AnySpec, library: Library): string | null => names[library];

export const noteOn = ({ id }: AnySpec, library: Library): string | undefined =>
  OTHERWISE[id]?.[library] ?? NEARLY[id]?.[library];

/** Whether a call of it takes what ours takes, and gives the same. */
export const isSame = ({ id }: AnySpec, library: Library): boolean => OTHERWISE[id]?.[library] === undefined;
