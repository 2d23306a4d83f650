import { formatNumber, formatShare } from '../../charts/format.ts';
import type { ImbalanceReading, Outcome, Remedy } from './reading.ts';

export const nameOf = (remedy: Remedy) =>
  remedy.loss === 'bce'
    ? `BCE, positives weigh ${formatNumber(remedy.weight)}`
    : `Focal, γ ${formatNumber(remedy.gamma)}, α ${formatNumber(remedy.alpha)}`;

/** Whom the losses listen to, and what comes of it. */
export function describeImbalance(reading: ImbalanceReading, remedy: Remedy): string {
  const { cases, plain, chosen, alwaysNo, afterPlain, afterChosen } = reading;
  return [
    `Always “no” is right in ${accuracy(alwaysNo)} of cases.`,
    `To plain BCE the positives are ${formatShare(plain.positives)} of the loss, and the easy negatives ${formatShare(plain.easy)}: trained with it, the model finds ${found(afterPlain)} of 100 positives.`,
    `${nameOf(remedy)}: positives ${formatShare(chosen.positives)}, easy negatives ${formatShare(chosen.easy)}, and it finds ${found(afterChosen)}.`,
    cases.positives === 0.5 ? 'With as many positives as negatives there is nothing to mend.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export const found = ({ recall }: Outcome) => Math.round(100 * recall);

/** One digit more than whole per cent: with one positive in a hundred, the second digit is what matters. */
export const accuracy = (outcome: Outcome) => `${(100 * outcome.accuracy).toFixed(1)}%`;

export const alarms = ({ precision }: Outcome) =>
  precision === null ? 'no alarms' : `${formatShare(precision)} of alarms true`;
