import { type Answer, close, isList, numbersIn } from '../answer.ts';
import type { Input } from '../challenge.ts';
import { show } from '../report.ts';
import type { LawMaker } from './law.ts';
import { filled, plus, replaced } from './pairs.ts';

const EXTREMES = [1000, -1000];

/** `finite`: with extreme numbers in the place of `of` (the predictions), every number of the answer is finite. */
export const finite: LawMaker = ({ predictions, places }, { of, at = EXTREMES }) => {
  const extreme = places(of, [predictions]);
  return {
    name: `The answer is finite at ${at.map(show).join(' and ')}`,
    derive: (...input: Input) => at.map((value) => replaced(input, extreme, filled(value))),
    holds(answers) {
      const broken = answers.slice(1).findIndex((answer) => !numbersIn(answer).every(Number.isFinite));
      return broken < 0 || `At ${show(at[broken] as number)} the answer must still be a finite number.`;
    },
  };
};

/** `sumsToOne`: the numbers of the answer add up to 1; of rows, each row's do. */
export const sumsToOne: LawMaker = () => ({
  name: 'The numbers of the answer add up to 1',
  holds([answer], _, { tolerance }) {
    const sums = rowsOf(answer).map((row) => numbersIn(row).reduce((a, b) => a + b, 0));
    const wrong = sums.find((sum) => !close(sum, 1, Math.max(tolerance, 1e-12)));
    return wrong === undefined || `They must add up to 1; here they add up to ${show(wrong)}.`;
  },
});

function rowsOf(answer: Answer): readonly Answer[] {
  const isRows = typeof answer === 'object' && answer !== null && isList(answer) && Array.isArray(answer[0]);
  return isRows ? answer : [answer];
}

/** `bounded`: every number of the answer lies from `min` to `max`. */
export const bounded: LawMaker = (_, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) => ({
  name: rangeInWords(min, max),
  holds([answer], __, { tolerance }) {
    const outside = numbersIn(answer).find((number) => number < min - tolerance || number > max + tolerance);
    return outside === undefined || `${rangeInWords(min, max)}; ${show(outside)} is outside.`;
  },
});

function rangeInWords(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return `The answer is never below ${show(min)}`;
  return min === Number.NEGATIVE_INFINITY
    ? `The answer is never above ${show(max)}`
    : `The answer lies from ${show(min)} to ${show(max)}`;
}

/** `monotone`: the answer does not fall while the argument `in` rises by `by`; with `falls`, it does not rise. */
export const monotone: LawMaker = ({ predictions, places }, { in: name, by = 1, falls = false }) => {
  const raised = places(name, [predictions]);
  return {
    name: `The answer never ${falls ? 'rises' : 'falls'} while ${name ?? 'the prediction'} rises`,
    derive: (...input: Input) => [replaced(input, raised, plus(by as number))],
    holds([before, after], _, { tolerance }) {
      const [low, high] = [numbersIn(before), numbersIn(after)];
      const wrong = low.some((number, i) => (falls ? -1 : 1) * ((high[i] ?? Number.NaN) - number) < -tolerance);
      return !wrong || `${name ?? 'The prediction'} rose by ${by}, and the answer ${falls ? 'rose' : 'fell'}.`;
    },
  };
};
