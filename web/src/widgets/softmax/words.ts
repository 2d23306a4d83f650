import { formatNumber, formatShare } from '../../charts/format.ts';
import type { Scores, SoftmaxReading } from './reading.ts';

const SURE = 0.9;

/** Where the bet is, what the truth makes of it, and what temperature and smoothing do. */
export function describeSoftmax(reading: SoftmaxReading, scores: Scores, labels: readonly string[]): string {
  return [describeBet(reading, scores, labels), describeTemperature(scores), describeSmoothing(reading, scores)]
    .filter(Boolean)
    .join(' ');
}

function describeBet(
  { probabilities, likeliest, loss }: SoftmaxReading,
  { target }: Scores,
  labels: readonly string[],
) {
  const [bet, given] = [probabilities[likeliest] ?? 0, probabilities[target] ?? 0];
  const cost = `the loss is ${formatNumber(loss)}`;
  if (likeliest === target) {
    return `The largest bet, ${formatShare(given)}, is on “${labels[target]}”, and that is true: ${cost}.`;
  }
  const wrong = bet > SURE ? 'confident and wrong' : 'wrong, if not sure';
  return `The largest bet, ${formatShare(bet)}, is on “${labels[likeliest]}”: ${wrong}. “${labels[target]}”, which is true, got ${formatShare(given)}: ${cost}.`;
}

function describeTemperature({ temperature }: Scores): string {
  if (temperature === 1) return '';
  const effect = temperature < 1 ? 'sharpens: the leader takes more' : 'flattens: the bets move together';
  return `Temperature ${formatNumber(temperature)} ${effect}.`;
}

function describeSmoothing({ truth }: SoftmaxReading, { labelSmoothing, target }: Scores): string {
  if (labelSmoothing === 0) return '';
  const other = truth[target === 0 ? 1 : 0] ?? 0;
  return `Smoothing asks for ${formatNumber(truth[target] ?? 0, 3)} on the true class and ${formatNumber(other, 2)} on each other, so being surer than that costs again.`;
}
