import { formatNumber, formatShare } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
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
  const said = {
    loss: formatNumber(loss),
    bet: formatShare(bet),
    given: formatShare(given),
    likeliest: labels[likeliest] ?? '',
    truth: labels[target] ?? '',
  };
  if (likeliest === target) {
    return t('The largest bet, {given}, is on “{truth}”, and that is true: the loss is {loss}.', said);
  }
  return bet > SURE
    ? t(
        'The largest bet, {bet}, is on “{likeliest}”: confident and wrong. “{truth}”, which is true, got {given}: the loss is {loss}.',
        said,
      )
    : t(
        'The largest bet, {bet}, is on “{likeliest}”: wrong, if not sure. “{truth}”, which is true, got {given}: the loss is {loss}.',
        said,
      );
}

function describeTemperature({ temperature }: Scores): string {
  if (temperature === 1) return '';
  const hot = { temperature: formatNumber(temperature) };
  return temperature < 1
    ? t('Temperature {temperature} sharpens: the leader takes more.', hot)
    : t('Temperature {temperature} flattens: the bets move together.', hot);
}

function describeSmoothing({ truth }: SoftmaxReading, { labelSmoothing, target }: Scores): string {
  if (labelSmoothing === 0) return '';
  const other = truth[target === 0 ? 1 : 0] ?? 0;
  return t(
    'Smoothing asks for {own} on the true class and {other} on each other, so being surer than that costs again.',
    { own: formatNumber(truth[target] ?? 0, 3), other: formatNumber(other, 2) },
  );
}
