import { formatList, formatNumber, formatRatio, formatShare } from '../../charts/format.ts';
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
  if (share === 0) return `${name}: every prediction hits its target.`;
  return `${name}: ${labels[largest]} ${share >= 0.9 ? 'alone makes up' : 'makes up'} ${formatShare(share)} of it.`;
}

function describeChange(readings: readonly LossReading[]): string {
  const changed = readings.flatMap((reading) =>
    reading.ratio === null || isOne(reading.ratio)
      ? []
      : [`${shortName(reading)} is ${formatRatio(reading.ratio)} times`],
  );
  return changed.length === 0 ? '' : `${formatList(changed)} what it was at the start.`;
}

/** What stands beside a loss's value once something has moved: "83 times the start". */
export const describeRatio = ({ ratio }: LossReading) =>
  ratio === null || isOne(ratio) ? '' : `${formatRatio(ratio)} times the start`;

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
  return `${labels[index]}: a certain ${predictions[index]}, and wrong. The logarithm of 0 is infinite, so the kernel takes ${taken} instead of ${predictions[index]}: the term is ${formatNumber(terms[index] ?? 0)}.`;
}
