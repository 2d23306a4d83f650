import { formatNumber, formatRatio } from '../../charts/format.ts';
import type { LogitReading } from './reading.ts';

const SURE = 0.9;

/** Where the model stands, how hard each loss pulls, and how much less MSE does. */
export function describeLogit({ probability, onTruth, bce, mse }: LogitReading, target: number): string {
  const said = `The model says ${percent(probability)} and the truth is ${target === 1 ? 'yes' : 'no'}: ${standingOf(onTruth)}.`;
  const [strong, weak] = [Math.abs(bce.gradient), Math.abs(mse.gradient)];
  return `${said} BCE pulls at the logit with ${formatNumber(strong, 3)}, MSE with ${formatNumber(weak, 3)}, ${formatRatio(strong / weak)} times less.`;
}

function standingOf(onTruth: number): string {
  if (onTruth < 1 - SURE) return 'confidently wrong';
  if (onTruth < 0.5) return 'wrong';
  if (onTruth === 0.5) return 'undecided';
  return onTruth < SURE ? 'right, but not sure' : 'right and sure';
}

/** Digits enough to tell a little from nothing and a lot from all. */
export const percent = (probability: number) => {
  const share = 100 * probability;
  return share > 99 && share < 100 ? `${(Math.floor(share * 100) / 100).toFixed(2)}%` : `${formatNumber(share, 2)}%`;
};
