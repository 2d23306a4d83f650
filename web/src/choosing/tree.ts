import type { LossId } from '../engine/live.ts';
import { t } from '../words/words.ts';

/** One of the answers to a question: it leads to the next question, or to a loss and the reason for it. */
export type Answer = Readonly<{ value: string; text: string; hint: string }> &
  (Readonly<{ asks: string }> | Readonly<{ loss: LossId; because: string; params?: Params }>);

/** What its parameters are where the loss is shown, if their usual values would not show what it is for. */
export type Params = Readonly<Record<string, number>>;

export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly answers: readonly Answer[];
}

/** The questions that lead to a loss, the first one first. The course explains each of them. */
export const tree = (): readonly Question[] => [
  {
    id: 'answer',
    ask: t('What kind of answer should the model give?'),
    answers: [
      { value: 'number', text: t('A number'), hint: t('a price, a temperature, a waiting time'), asks: 'costs' },
      {
        value: 'count',
        text: t('A count'),
        hint: t('calls in an hour, goals in a match'),
        loss: 'poisson-nll',
        because: t(
          'Counts are never below 0, and large ones vary more. The model gives the logarithm of the expected count.',
        ),
      },
      { value: 'yes-no', text: t('Yes or no'), hint: t('spam or not, ill or not, with a probability'), asks: 'rare' },
      {
        value: 'one-of-many',
        text: t('Exactly one of many'),
        hint: t('cat, dog or bird; the next word'),
        asks: 'targets',
      },
      {
        value: 'any-of-many',
        text: t('Any of many'),
        hint: t('the tags of a photo, none or several of them'),
        loss: 'bce-with-logits',
        because: t('Each label is a yes-or-no question of its own. No softmax, for the labels do not compete.'),
      },
      {
        value: 'margin',
        text: t('A side, with a margin'),
        hint: t('labels −1 and +1, no probability wanted'),
        loss: 'hinge',
        because: t('It asks for a score beyond the margin on the right side, and then leaves the example in peace.'),
      },
      { value: 'distribution', text: t('A whole distribution'), hint: t('shares that add up to 1'), asks: 'reference' },
      {
        value: 'likeness',
        text: t('How alike things are'),
        hint: t('faces, pictures, songs as points in a space'),
        asks: 'known',
      },
      {
        value: 'order',
        text: t('An order'),
        hint: t('search results, recommendations'),
        loss: 'margin-ranking',
        because: t('Only which of two scores is higher counts, and not what the scores are.'),
      },
    ],
  },
  {
    id: 'costs',
    ask: t('Is a prediction that is too low as bad as one that is too high?'),
    answers: [
      { value: 'alike', text: t('Yes, both are as bad'), hint: t('a temperature off by 2 degrees'), asks: 'outliers' },
      {
        value: 'unlike',
        text: t('No, one side costs more'),
        hint: t('an empty shelf costs more than a leftover; or you want a bound that is seldom passed'),
        loss: 'quantile',
        params: { quantile: 0.9 },
        because: t(
          'Its two slopes are the two costs. It predicts a quantile of the targets, not their middle: choose the cost of too low, divided by the sum of both costs.',
        ),
      },
    ],
  },
  {
    id: 'outliers',
    ask: t('Do some targets lie far off the rest?'),
    answers: [
      {
        value: 'none',
        text: t('No, or each of them must count'),
        hint: t('a large miss is a disaster'),
        loss: 'mse',
        because: t('It is smooth everywhere, and a miss twice as large costs four times as much.'),
      },
      {
        value: 'some',
        text: t('Some do, and should not lead'),
        hint: t('prices with a few rare extremes'),
        loss: 'huber',
        because: t(
          'Squared for small errors, straight for large ones: outliers are heard, and do not shout. Choose delta in the unit of the target.',
        ),
      },
      {
        value: 'many',
        text: t('Many do, and I want the typical case'),
        hint: t('waiting times with outages among them'),
        loss: 'mae',
        because: t('What it predicts is the median, which stays where it is however far the outliers lie.'),
      },
    ],
  },
  {
    id: 'rare',
    ask: t('How many of the examples are yes?'),
    answers: [
      { value: 'fair', text: t('A fair share'), hint: t('one in ten or more'), asks: 'misses' },
      { value: 'hardly', text: t('Hardly any'), hint: t('fraud: one payment in a thousand'), asks: 'rare-output' },
    ],
  },
  {
    id: 'misses',
    ask: t('What does a mistake cost you?'),
    answers: [
      {
        value: 'alike',
        text: t('Both kinds cost alike'),
        hint: t('a missed yes as much as a false alarm'),
        asks: 'output',
      },
      {
        value: 'unlike',
        text: t('A missed yes costs more'),
        hint: t('an illness that nobody sees'),
        loss: 'bce-with-logits',
        because: t(
          'Its weight of the positives (pos_weight in PyTorch) makes a missed yes as many times as dear. The model gives logits.',
        ),
      },
    ],
  },
  {
    id: 'output',
    ask: t('What does the last layer of the model give?'),
    answers: [
      {
        value: 'logits',
        text: t('A score of any size'),
        hint: t('a logit, without a sigmoid'),
        loss: 'bce-with-logits',
        because: t('The sigmoid is inside the loss, where nothing of it is rounded away.'),
      },
      {
        value: 'probabilities',
        text: t('A probability'),
        hint: t('a sigmoid stands at its end'),
        loss: 'bce',
        because: t('The sigmoid has been taken already, so the loss must not take it again.'),
      },
    ],
  },
  {
    id: 'rare-output',
    ask: t('What does the last layer of the model give?'),
    answers: [
      {
        value: 'logits',
        text: t('A score of any size'),
        hint: t('a logit, without a sigmoid'),
        loss: 'focal-with-logits',
        because: t(
          'It turns down what is easy and right already, so that the few yeses are heard. The sigmoid is inside.',
        ),
      },
      {
        value: 'probabilities',
        text: t('A probability'),
        hint: t('a sigmoid stands at its end'),
        loss: 'focal',
        because: t(
          'It turns down what is easy and right already, so that the few yeses are heard. The sigmoid has been taken.',
        ),
      },
    ],
  },
  {
    id: 'targets',
    ask: t('How are the targets written?'),
    answers: [
      {
        value: 'classes',
        text: t('As the number of the class'),
        hint: t('2 for the bird'),
        loss: 'sparse-cross-entropy',
        because: t('It takes the scores themselves, not their softmax, and looks at the score of that one class.'),
      },
      {
        value: 'shares',
        text: t('As a share for each class'),
        hint: t('one-hot: 0, 0, 1; or smoothed'),
        loss: 'cross-entropy',
        because: t('It takes the scores themselves, not their softmax, and weighs each class by its share.'),
      },
      {
        value: 'log-probabilities',
        text: t('As the number, and the model ends in a log-softmax'),
        hint: t('it gives log-probabilities'),
        loss: 'nll',
        because: t('Softmax and logarithm have been taken already. What is left is to look up the true class.'),
      },
    ],
  },
  {
    id: 'reference',
    ask: t('Is one of the two distributions the truth?'),
    answers: [
      {
        value: 'target',
        text: t('Yes, the target is'),
        hint: t('what a larger model says; a prior'),
        loss: 'kl-divergence',
        because: t(
          'It counts what is lost by using the model in place of the target. Mind the direction: it is not symmetric.',
        ),
      },
      {
        value: 'neither',
        text: t('No, they are equals'),
        hint: t('two texts, two groups'),
        loss: 'js-divergence',
        because: t('It gives the same both ways round, and stays finite where one of them says never.'),
      },
    ],
  },
  {
    id: 'known',
    ask: t('What do you know of the things?'),
    answers: [
      {
        value: 'pairs',
        text: t('Of two: alike or not'),
        hint: t('the same signature, or a forged one'),
        loss: 'contrastive',
        because: t('It pulls alike pairs together and pushes the others apart, up to a margin.'),
      },
      {
        value: 'triplets',
        text: t('Of three: which two are closer'),
        hint: t('two pictures of Ann, one of Bo'),
        loss: 'triplet',
        because: t('It asks for an order of distances, and not for distances themselves.'),
      },
      {
        value: 'partners',
        text: t('Only which belong together'),
        hint: t('a picture and its caption'),
        loss: 'info-nce',
        because: t('Every other thing of the batch serves as an example of what does not belong.'),
      },
    ],
  },
];

export const questionNamed = (id: string): Question => {
  const found = tree().find((question) => question.id === id);
  if (!found) throw new Error(`The flowchart has no question ${id}.`);
  return found;
};

/** The losses that it ends in, each once, in the order in which they are met. */
export function endsBelow(question: Question): readonly LossId[] {
  const met = question.answers.flatMap((answer) =>
    'loss' in answer ? [answer.loss] : endsBelow(questionNamed(answer.asks)),
  );
  return [...new Set(met)];
}

export const firstQuestion = (): Question => questionNamed('answer');

export function paramsOf(loss: LossId): Params {
  const ends = tree().flatMap(({ answers }) => answers.flatMap((answer) => ('loss' in answer ? [answer] : [])));
  return ends.find((end) => end.loss === loss && end.params)?.params ?? {};
}
