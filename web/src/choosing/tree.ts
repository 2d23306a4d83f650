import type { LossId } from '../engine/live.ts';

/** One of the answers to a question: it leads to the next question, or to a loss and the reason for it. */
export type Answer = Readonly<{ value: string; text: string; hint: string }> &
  (Readonly<{ asks: string }> | Readonly<{ loss: LossId; because: string }>);

export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly answers: readonly Answer[];
}

/** The questions that lead to a loss, the first one first. The course explains each of them. */
export const tree: readonly Question[] = [
  {
    id: 'answer',
    ask: 'What kind of answer should the model give?',
    answers: [
      { value: 'number', text: 'A number', hint: 'a price, a temperature, a waiting time', asks: 'costs' },
      {
        value: 'count',
        text: 'A count',
        hint: 'calls in an hour, goals in a match',
        loss: 'poisson-nll',
        because:
          'Counts are never below 0, and large ones vary more. The model gives the logarithm of the expected count.',
      },
      { value: 'yes-no', text: 'Yes or no', hint: 'spam or not, ill or not, with a probability', asks: 'rare' },
      { value: 'one-of-many', text: 'Exactly one of many', hint: 'cat, dog or bird; the next word', asks: 'targets' },
      {
        value: 'any-of-many',
        text: 'Any of many',
        hint: 'the tags of a photo, none or several of them',
        loss: 'bce-with-logits',
        because: 'Each label is a yes-or-no question of its own. No softmax, for the labels do not compete.',
      },
      {
        value: 'margin',
        text: 'A side, with a margin',
        hint: 'labels −1 and +1, no probability wanted',
        loss: 'hinge',
        because: 'It asks for a score beyond the margin on the right side, and then leaves the example in peace.',
      },
      { value: 'distribution', text: 'A whole distribution', hint: 'shares that add up to 1', asks: 'reference' },
      {
        value: 'likeness',
        text: 'How alike things are',
        hint: 'faces, pictures, songs as points in a space',
        asks: 'known',
      },
      {
        value: 'order',
        text: 'An order',
        hint: 'search results, recommendations',
        loss: 'margin-ranking',
        because: 'Only which of two scores is higher counts, and not what the scores are.',
      },
    ],
  },
  {
    id: 'costs',
    ask: 'Is a prediction that is too low as bad as one that is too high?',
    answers: [
      { value: 'alike', text: 'Yes, both are as bad', hint: 'a temperature off by 2 degrees', asks: 'outliers' },
      {
        value: 'unlike',
        text: 'No, one side costs more',
        hint: 'an empty shelf costs more than a leftover; or you want a bound that is seldom passed',
        loss: 'quantile',
        because:
          'Its two slopes are the two costs. It predicts a quantile of the targets, not their middle: choose the cost of too low, divided by the sum of both costs.',
      },
    ],
  },
  {
    id: 'outliers',
    ask: 'Do some targets lie far off the rest?',
    answers: [
      {
        value: 'none',
        text: 'No, or each of them must count',
        hint: 'a large miss is a disaster',
        loss: 'mse',
        because: 'It is smooth everywhere, and a miss twice as large costs four times as much.',
      },
      {
        value: 'some',
        text: 'Some do, and should not lead',
        hint: 'prices with a few rare extremes',
        loss: 'huber',
        because:
          'Squared for small errors, straight for large ones: outliers are heard, and do not shout. Choose delta in the unit of the target.',
      },
      {
        value: 'many',
        text: 'Many do, and I want the typical case',
        hint: 'waiting times with outages among them',
        loss: 'mae',
        because: 'What it predicts is the median, which stays where it is however far the outliers lie.',
      },
    ],
  },
  {
    id: 'rare',
    ask: 'How many of the examples are yes?',
    answers: [
      { value: 'fair', text: 'A fair share', hint: 'one in ten or more', asks: 'misses' },
      { value: 'hardly', text: 'Hardly any', hint: 'fraud: one payment in a thousand', asks: 'rare-output' },
    ],
  },
  {
    id: 'misses',
    ask: 'What does a mistake cost you?',
    answers: [
      { value: 'alike', text: 'Both kinds cost alike', hint: 'a missed yes as much as a false alarm', asks: 'output' },
      {
        value: 'unlike',
        text: 'A missed yes costs more',
        hint: 'an illness that nobody sees',
        loss: 'bce-with-logits',
        because:
          'Its weight of the positives (pos_weight in PyTorch) makes a missed yes as many times as dear. The model gives logits.',
      },
    ],
  },
  {
    id: 'output',
    ask: 'What does the last layer of the model give?',
    answers: [
      {
        value: 'logits',
        text: 'A score of any size',
        hint: 'a logit, without a sigmoid',
        loss: 'bce-with-logits',
        because: 'The sigmoid is inside the loss, where nothing of it is rounded away.',
      },
      {
        value: 'probabilities',
        text: 'A probability',
        hint: 'a sigmoid stands at its end',
        loss: 'bce',
        because: 'The sigmoid has been taken already, so the loss must not take it again.',
      },
    ],
  },
  {
    id: 'rare-output',
    ask: 'What does the last layer of the model give?',
    answers: [
      {
        value: 'logits',
        text: 'A score of any size',
        hint: 'a logit, without a sigmoid',
        loss: 'focal-with-logits',
        because:
          'It turns down what is easy and right already, so that the few yeses are heard. The sigmoid is inside.',
      },
      {
        value: 'probabilities',
        text: 'A probability',
        hint: 'a sigmoid stands at its end',
        loss: 'focal',
        because:
          'It turns down what is easy and right already, so that the few yeses are heard. The sigmoid has been taken.',
      },
    ],
  },
  {
    id: 'targets',
    ask: 'How are the targets written?',
    answers: [
      {
        value: 'classes',
        text: 'As the number of the class',
        hint: '2 for the bird',
        loss: 'sparse-cross-entropy',
        because: 'It takes the scores themselves, not their softmax, and looks at the score of that one class.',
      },
      {
        value: 'shares',
        text: 'As a share for each class',
        hint: 'one-hot: 0, 0, 1; or smoothed',
        loss: 'cross-entropy',
        because: 'It takes the scores themselves, not their softmax, and weighs each class by its share.',
      },
      {
        value: 'log-probabilities',
        text: 'As the number, and the model ends in a log-softmax',
        hint: 'it gives log-probabilities',
        loss: 'nll',
        because: 'Softmax and logarithm have been taken already. What is left is to look up the true class.',
      },
    ],
  },
  {
    id: 'reference',
    ask: 'Is one of the two distributions the truth?',
    answers: [
      {
        value: 'target',
        text: 'Yes, the target is',
        hint: 'what a larger model says; a prior',
        loss: 'kl-divergence',
        because:
          'It counts what is lost by using the model in place of the target. Mind the direction: it is not symmetric.',
      },
      {
        value: 'neither',
        text: 'No, they are equals',
        hint: 'two texts, two groups',
        loss: 'js-divergence',
        because: 'It gives the same both ways round, and stays finite where one of them says never.',
      },
    ],
  },
  {
    id: 'known',
    ask: 'What do you know of the things?',
    answers: [
      {
        value: 'pairs',
        text: 'Of two: alike or not',
        hint: 'the same signature, or a forged one',
        loss: 'contrastive',
        because: 'It pulls alike pairs together and pushes the others apart, up to a margin.',
      },
      {
        value: 'triplets',
        text: 'Of three: which two are closer',
        hint: 'two pictures of Ann, one of Bo',
        loss: 'triplet',
        because: 'It asks for an order of distances, and not for distances themselves.',
      },
      {
        value: 'partners',
        text: 'Only which belong together',
        hint: 'a picture and its caption',
        loss: 'info-nce',
        because: 'Every other thing of the batch serves as an example of what does not belong.',
      },
    ],
  },
];

export const questionNamed = (id: string): Question => {
  const found = tree.find((question) => question.id === id);
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

export const firstQuestion = questionNamed('answer');
