import { formatNumber, formatShare } from '../../charts/format.ts';
import { inDigits, t } from '../../words/words.ts';
import type { ImbalanceReading, Outcome, Remedy } from './reading.ts';

export const nameOf = (remedy: Remedy) =>
  remedy.loss === 'bce'
    ? t('BCE, positives weigh {weight}', { weight: formatNumber(remedy.weight) })
    : t('Focal, γ {gamma}, α {alpha}', { gamma: formatNumber(remedy.gamma), alpha: formatNumber(remedy.alpha) });

/** Whom the losses listen to, and what comes of it. */
export function describeImbalance(reading: ImbalanceReading, remedy: Remedy): string {
  const { cases, plain, chosen, alwaysNo, afterPlain, afterChosen } = reading;
  return [
    t('Always “no” is right in {share} of cases.', { share: accuracy(alwaysNo) }),
    t(
      'To plain BCE the positives are {positives} of the loss, and the easy negatives {easy}: trained with it, the model finds {found} of 100 positives.',
      { positives: formatShare(plain.positives), easy: formatShare(plain.easy), found: found(afterPlain) },
    ),
    t('{loss}: positives {positives}, easy negatives {easy}, and it finds {found}.', {
      loss: nameOf(remedy),
      positives: formatShare(chosen.positives),
      easy: formatShare(chosen.easy),
      found: found(afterChosen),
    }),
    cases.positives === 0.5 ? t('With as many positives as negatives there is nothing to mend.') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export const found = ({ recall }: Outcome) => Math.round(100 * recall);

/** One digit more than whole per cent: with one positive in a hundred, the second digit is what matters. */
export const accuracy = (outcome: Outcome) => t('{n}%', { n: inDigits(100 * outcome.accuracy, 1) });

export const alarms = ({ precision }: Outcome) =>
  precision === null ? t('no alarms') : t('{share} of alarms true', { share: formatShare(precision) });
