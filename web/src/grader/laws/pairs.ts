import { t } from '../../words/words.ts';
import { type Answer, isList, mapNumbers, numbersIn } from '../answer.ts';
import type { Input } from '../challenge.ts';
import type { LawMaker } from './law.ts';

/** The same call with some of its arguments replaced. */
export function replaced(
  input: Input,
  places: readonly number[],
  make: (argument: Input[number], at: number) => unknown,
): Input {
  return input.map((argument, at) => (places.includes(at) ? make(argument, at) : argument)) as Input;
}

const FACTORS = [2, 0.5];
const reversed = (list: unknown) => (Array.isArray(list) ? list.toReversed() : list);

/** `order`: the pairs may come in any order. With `follows`, the answer's entries come in that order too. */
export const order: LawMaker = ({ pairs, places }, { of, follows = false }) => {
  const lists = places(of, pairs);
  return {
    name: follows
      ? t('Entries in another order give the same answers in that order')
      : t('The order of the pairs does not matter'),
    derive: (...input: Input) => [replaced(input, lists, reversed)],
    holds([before, after], _, { same }) {
      const wanted = follows ? (reversed(before) as Answer) : before;
      return same(after, wanted) || t('The same entries in the opposite order gave a different answer.');
    },
  };
};

/** `zeroAtTarget`: with predictions equal to targets, every number of the answer is 0. */
export const zeroAtTarget: LawMaker = ({ predictions, targets }) => ({
  name: t('A perfect prediction costs nothing'),
  derive: (...input: Input) => [replaced(input, [predictions], () => input[targets])],
  holds: ([, after], _, { same }) =>
    numbersIn(after).every((number) => same(number, 0)) ||
    t('Every prediction equals its target here, so the answer must be 0.'),
});

/** `neverNegative`: no number of the answer is below 0. */
export const neverNegative: LawMaker = () => ({
  name: t('The loss is never negative'),
  holds: ([answer], _, { tolerance }) =>
    numbersIn(answer).every((number) => number >= -tolerance) || t('A loss below 0 would be better than perfect.'),
});

/** `symmetric`: predictions and targets may change places. */
export const symmetric: LawMaker = ({ predictions, targets }) => ({
  name: t('Too high and too low cost the same'),
  derive: (...input: Input) => [
    replaced(input, [predictions, targets], (_, at) => input[at === predictions ? targets : predictions]),
  ],
  holds: ([before, after], _, { same }) =>
    same(after, before) || t('With the two lists swapped, every error only changes its sign, but the answer changed.'),
});

/** `scaling`: with everything k times as large, the answer is k to the power of `degree` times as large. */
export const scaling: LawMaker = ({ predictions, targets, places }, { of, degree = 1 }) => {
  const scaled = places(of, [predictions, targets]);
  return {
    name: t('With everything twice as large the answer is {n} times as large', { n: 2 ** degree }),
    derive: (...input: Input) => FACTORS.map((factor) => replaced(input, scaled, times(factor))),
    holds([first, ...answers], _, { same }) {
      const wanted = FACTORS.map((factor) => times(factor ** degree)(first));
      const broken = FACTORS.find((__, i) => !same(answers[i], wanted[i]));
      return (
        broken === undefined ||
        t('With everything {factor} times as large the answer must be {n} times as large.', {
          factor: broken,
          n: broken ** degree,
        })
      );
    },
  };
};

/** `shift`: the same amount added to everything changes nothing. */
export const shift: LawMaker = ({ predictions, targets, places }, { of }) => {
  const shifted = places(of, [predictions, targets]);
  return {
    name: t('The same amount added to everything changes nothing'),
    derive: (...input: Input) => [1, -2.5].map((amount) => replaced(input, shifted, plus(amount))),
    holds: ([first, ...answers], _, { same }) =>
      answers.every((answer) => same(answer, first)) ||
      t('The same amount was added to everything, and the answer changed.'),
  };
};

export const times = (factor: number) => (argument: unknown) =>
  mapNumbers(argument as Answer, (number) => number * factor);
export const plus = (amount: number) => (argument: unknown) =>
  mapNumbers(argument as Answer, (number) => number + amount);
export const filled = (value: number) => (argument: unknown) => mapNumbers(argument as Answer, () => value);
export const lists = (answer: Answer): readonly Answer[] =>
  typeof answer === 'object' && answer !== null && isList(answer) ? answer : [];
