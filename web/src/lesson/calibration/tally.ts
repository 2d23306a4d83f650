import { formatList, formatNumber, formatShare } from '../../charts/format.ts';
import type { Engine } from '../../engine/live.ts';
import { LEVELS, type Level, type SureAnswer } from '../../state/confidence.ts';
import { t, tCount } from '../../words/words.ts';

export const ENOUGH = 20; // answers, before their pattern says much

/** The answers that were given at one level. */
export interface Tally {
  readonly level: Level;
  readonly answers: number;
  readonly right: number;
}

/** What one answer costs: the lesson's own subject, by its own kernel. */
export function lossOf(engine: Engine, answers: readonly Pick<SureAnswer, 'level' | 'right'>[]): number {
  return engine.value('bce', {
    predictions: answers.map(({ level }) => level / 100),
    targets: answers.map(({ right }) => Number(right)),
  });
}

/** Of every level, from the least sure to the surest. */
export function tallies(answers: readonly SureAnswer[]): Tally[] {
  return LEVELS.map((level) => {
    const own = answers.filter((answer) => answer.level === level);
    return { level, answers: own.length, right: own.filter(({ right }) => right).length };
  });
}

/** How sure and how right, in words; with few answers it is said that they are few. */
export function tellCalibration(answers: readonly SureAnswer[], engine: Engine | null): string {
  const count = answers.length;
  if (count === 0) return t('No answer carries a confidence yet.');
  return [count < ENOUGH ? tellFew(count) : tellBalance(answers), engine && tellLoss(answers, engine)]
    .filter(Boolean)
    .join(' ');
}

/** The levels in words, for those who do not see the picture. */
export function tellLevels(answers: readonly SureAnswer[]): string {
  const told = tallies(answers)
    .filter((tally) => tally.answers > 0)
    .map(({ level, answers: count, right }) => t('{right} of {n} at {level}%', { right, n: count, level }));
  return told.length > 0 ? t('Right: {list}.', { list: formatList(told) }) : '';
}

function tellFew(count: number): string {
  return tCount(
    count,
    '{n} answer so far; {enough} are needed before this says much.',
    '{n} answers so far; {enough} are needed before this says much.',
    { enough: ENOUGH },
  );
}

function tellBalance(answers: readonly SureAnswer[]): string {
  const count = answers.length;
  const sure = answers.reduce((sum, { level }) => sum + level / 100, 0) / count;
  const right = answers.filter((answer) => answer.right).length / count;
  const chance = Math.sqrt((sure * (1 - sure)) / count); // how far apart they come by luck alone
  const shares = { n: count, sure: formatShare(sure), right: formatShare(right) };
  const numbers = t('over {n} answers {sure} sure on average, and right in {right}', shares);
  if (Math.abs(sure - right) <= 1.5 * chance)
    return t('You are about as sure as you are right: {numbers}.', { numbers });
  return sure > right
    ? t('You are surer than you are right: {numbers}.', { numbers })
    : t('You are right more often than you think: {numbers}.', { numbers });
}

function tellLoss(answers: readonly SureAnswer[], engine: Engine): string {
  const always = lossOf(engine, [{ level: 50, right: true }]);
  const mean = formatNumber(lossOf(engine, answers), 3);
  const half = formatNumber(always, 3);
  return t('Your mean log loss is {mean}; saying 50% every time would cost {half}.', { mean, half });
}
