import { formatList, formatNumber, formatSigned } from '../../charts/format.ts';
import { tidy } from '../../charts/scale.ts';
import { t } from '../../words/words.ts';
import { shortName } from '../parts/names.ts';
import type { Best } from './best.ts';
import type { ConstantReading } from './reading.ts';

/** Where each loss is lowest, and since something was moved, which of them ran after it. */
export function describeConstants(readings: readonly ConstantReading[], constant: number): string {
  const lowest = readings.map((reading, index) => {
    const where = { loss: nameOf(reading), place: `${placeOf(reading.best)}${inBrackets(knownAs(reading))}` };
    return index === 0 ? t('{loss} is lowest at {place}', where) : t('{loss} at {place}', where);
  });
  const now = readings.map((reading) => `${nameOf(reading)} ${formatNumber(reading.now, 3)}`);
  const own = t('Your {constant} has {losses}.', { constant: formatNumber(constant), losses: formatList(now) });
  return [`${formatList(lowest)}.`, describeMoves(readings), own].filter(Boolean).join(' ');
}

const nameOf = ({ question: { id }, title }: ConstantReading) => shortName({ id, title });

/** What statisticians call the best constant of some losses. */
export function knownAs({ question: { id, parameters } }: ConstantReading): string {
  if (id === 'mse') return t('the mean');
  if (id === 'mae') return t('the median');
  return id === 'quantile' ? t('the {q} quantile', { q: formatNumber(parameters.quantile ?? 0) }) : '';
}

export const placeOf = ({ low, high, constant }: Best) =>
  low < high ? t('{low} to {high}', { low: formatNumber(low), high: formatNumber(high) }) : formatNumber(constant);

function describeMoves(readings: readonly ConstantReading[]): string {
  const moves = readings.map((reading) => ({
    name: nameOf(reading),
    by: tidy(reading.best.constant - reading.before.constant),
  }));
  if (moves.every(({ by }) => isStill(by))) return '';
  const said = moves.map(({ name, by }, index) => {
    const run = { name, by: formatSigned(by, 3) };
    if (isStill(by)) {
      return index === 0 ? t('{name}’s lowest point stayed', { name }) : t('{name}’s stayed', { name });
    }
    return index === 0 ? t('{name}’s lowest point ran by {by}', run) : t('{name}’s ran by {by}', run);
  });
  return t('Since the start, {moves}.', { moves: formatList(said) });
}

const inBrackets = (text: string) => (text ? ` (${text})` : '');

const isStill = (by: number) => Math.abs(by) < 1e-6;
