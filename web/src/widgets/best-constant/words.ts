import { formatList, formatNumber, formatSigned } from '../../charts/format.ts';
import { tidy } from '../../charts/scale.ts';
import { shortName } from '../parts/names.ts';
import type { Best } from './best.ts';
import type { ConstantReading } from './reading.ts';

/** Where each loss is lowest, and since something was moved, which of them ran after it. */
export function describeConstants(readings: readonly ConstantReading[], constant: number): string {
  const lowest = readings.map(
    (reading, index) =>
      `${nameOf(reading)} ${index === 0 ? 'is lowest ' : ''}at ${placeOf(reading.best)}${inBrackets(knownAs(reading))}`,
  );
  const now = readings.map((reading) => `${nameOf(reading)} ${formatNumber(reading.now, 3)}`);
  return [`${formatList(lowest)}.`, describeMoves(readings), `Your ${formatNumber(constant)} has ${formatList(now)}.`]
    .filter(Boolean)
    .join(' ');
}

const nameOf = ({ question: { id }, title }: ConstantReading) => shortName({ id, title });

/** What statisticians call the best constant of some losses. */
export function knownAs({ question: { id, parameters } }: ConstantReading): string {
  if (id === 'mse') return 'the mean';
  if (id === 'mae') return 'the median';
  return id === 'quantile' ? `the ${formatNumber(parameters.quantile ?? 0)} quantile` : '';
}

export const placeOf = ({ low, high, constant }: Best) =>
  low < high ? `${formatNumber(low)} to ${formatNumber(high)}` : formatNumber(constant);

function describeMoves(readings: readonly ConstantReading[]): string {
  const moves = readings.map((reading) => ({
    name: nameOf(reading),
    by: tidy(reading.best.constant - reading.before.constant),
  }));
  if (moves.every(({ by }) => isStill(by))) return '';
  const said = moves.map(
    ({ name, by }, index) =>
      `${name}’s ${index === 0 ? 'lowest point ' : ''}${isStill(by) ? 'stayed' : `ran by ${formatSigned(by, 3)}`}`,
  );
  return `Since the start, ${formatList(said)}.`;
}

const inBrackets = (text: string) => (text ? ` (${text})` : '');

const isStill = (by: number) => Math.abs(by) < 1e-6;
