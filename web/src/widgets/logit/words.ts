import { formatNumber, formatRatio } from '../../charts/format.ts';
import { inDigits, t } from '../../words/words.ts';
import type { LogitReading } from './reading.ts';

const SURE = 0.9;

/** Where the model stands, how hard each loss pulls, and how much less MSE does. */
export function describeLogit({ probability, onTruth, bce, mse }: LogitReading, target: number): string {
  const told = { share: percent(probability), standing: standingOf(onTruth) };
  const said =
    target === 1
      ? t('The model says {share} and the truth is yes: {standing}.', told)
      : t('The model says {share} and the truth is no: {standing}.', told);
  const [strong, weak] = [Math.abs(bce.gradient), Math.abs(mse.gradient)];
  return t('{said} BCE pulls at the logit with {strong}, MSE with {weak}, {ratio} times less.', {
    said,
    strong: formatNumber(strong, 3),
    weak: formatNumber(weak, 3),
    ratio: formatRatio(strong / weak),
  });
}

function standingOf(onTruth: number): string {
  if (onTruth < 1 - SURE) return t('confidently wrong');
  if (onTruth < 0.5) return t('wrong');
  if (onTruth === 0.5) return t('undecided');
  return onTruth < SURE ? t('right, but not sure') : t('right and sure');
}

/** Digits enough to tell a little from nothing and a lot from all. */
export const percent = (probability: number) => {
  const share = 100 * probability;
  const digits = share > 99 && share < 100 ? inDigits(Math.floor(share * 100) / 100, 2) : formatNumber(share, 2);
  return t('{n}%', { n: digits });
};
