import { formatList, formatNumber, formatRatio, formatShare } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import type { Examples, LossReading } from './reading.ts';

/** How a loss is called where there is little room: MSE. */
export const shortName = ({ spec }: LossReading) => spec.id.toUpperCase();

/** "MSE 14,550: House A alone makes up 99% of it." for every loss, then how far it is from the start. */
export function describeLosses(readings: readonly LossReading[], labels: readonly string[]): string {
  return [...readings.map((reading) => describeLoss(reading, labels)), describeChange(readings)]
    .filter(Boolean)
    .join(' ');
}

function describeLoss(reading: LossReading, labels: readonly string[]): string {
  const { value, shares, largest } = reading;
  const name = `${shortName(reading)} ${formatNumber(value)}`;
  const share = shares[largest] ?? 0;
  if (share === 0) return t('{name}: every prediction hits its target.', { name });
  const values = { name, label: labels[largest] ?? '', share: formatShare(share) };
  return share >= 0.9
    ? t('{name}: {label} alone makes up {share} of it.', values)
    : t('{name}: {label} makes up {share} of it.', values);
}

function describeChange(readings: readonly LossReading[]): string {
  const changed = readings.flatMap((reading) =>
    reading.ratio === null || isOne(reading.ratio)
      ? []
      : [t('{loss} is {ratio} times', { loss: shortName(reading), ratio: formatRatio(reading.ratio) })],
  );
  return changed.length === 0 ? '' : t('{list} what it was at the start.', { list: formatList(changed) });
}

/** What stands beside a loss's value once something has moved: "83 times the start". */
export const describeRatio = ({ ratio }: LossReading) =>
  ratio === null || isOne(ratio) ? '' : t('{n} times the start', { n: formatRatio(ratio) });

const isOne = (ratio: number) => Math.abs(ratio - 1) < 1e-9;

/** Why a certain and wrong prediction costs much, but not infinitely much. */
export function describeClip(
  { spec, terms, clipped }: LossReading,
  { predictions }: Examples,
  labels: readonly string[],
): string {
  const index = clipped[0];
  if (index === undefined || spec.clip === null) return '';
  const taken = predictions[index] === 0 ? formatNumber(spec.clip) : `1 − ${formatNumber(spec.clip)}`;
  return t(
    '{label}: a certain {prediction}, and wrong. The logarithm of 0 is infinite, so the kernel takes {taken} instead of {prediction}: the term is {term}.',
    { label: labels[index] ?? '', prediction: predictions[index] ?? 0, taken, term: formatNumber(terms[index] ?? 0) },
  );
}
