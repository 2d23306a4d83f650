import { t } from '../../words/words.ts';
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
    name: t('The answer is finite at {list}', { list: at.map(show).join(t(' and ')) }),
    derive: (...input: Input) => at.map((value) => replaced(input, extreme, filled(value))),
    holds(answers) {
      const broken = answers.slice(1).findIndex((answer) => !numbersIn(answer).every(Number.isFinite));
      return broken < 0 || t('At {x} the answer must still be a finite number.', { x: show(at[broken] as number) });
    },
  };
};

/** `sumsToOne`: the numbers of the answer add up to 1; of rows, each row's do. */
export const sumsToOne: LawMaker = () => ({
  name: t('The numbers of the answer add up to 1'),
  holds([answer], _, { tolerance }) {
    const sums = rowsOf(answer).map((row) => numbersIn(row).reduce((a, b) => a + b, 0));
    const wrong = sums.find((sum) => !close(sum, 1, Math.max(tolerance, 1e-12)));
    return wrong === undefined || t('They must add up to 1; here they add up to {n}.', { n: show(wrong) });
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
    return outside === undefined || t('{range}; {n} is outside.', { range: rangeInWords(min, max), n: show(outside) });
  },
});

function rangeInWords(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return t('The answer is never below {n}', { n: show(min) });
  return min === Number.NEGATIVE_INFINITY
    ? t('The answer is never above {n}', { n: show(max) })
    : t('The answer lies from {min} to {max}', { min: show(min), max: show(max) });
}

/** `monotone`: the answer does not fall while the argument `in` rises by `by`; with `falls`, it does not rise. */
export const monotone: LawMaker = ({ predictions, places }, { in: name, by = 1, falls = false }) => {
  const raised = places(name, [predictions]);
  return {
    name: falls
      ? t('The answer never rises while {name} rises', { name: name ?? t('the prediction') })
      : t('The answer never falls while {name} rises', { name: name ?? t('the prediction') }),
    derive: (...input: Input) => [replaced(input, raised, plus(by as number))],
    holds([before, after], _, { tolerance }) {
      const [low, high] = [numbersIn(before), numbersIn(after)];
      const wrong = low.some((number, i) => (falls ? -1 : 1) * ((high[i] ?? Number.NaN) - number) < -tolerance);
      const values = { name: name ?? t('The prediction'), by: by as number };
      return (
        !wrong ||
        (falls
          ? t('{name} rose by {by}, and the answer rose.', values)
          : t('{name} rose by {by}, and the answer fell.', values))
      );
    },
  };
};
