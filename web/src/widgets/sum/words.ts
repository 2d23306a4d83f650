import { formatNumber, formatShare, formatSigned } from '../../charts/format.ts';
import { nameOf } from './figures.ts';
import type { SumReading, Term } from './reading.ts';

const LEVEL = 1e-9;

/** What each loss adds, which way it pulls, and where the sum rests. */
export function describeSum({ x, sum, terms }: SumReading, all: readonly Term[], lowest: SumReading): string {
  const adds = all.map((term, index) => `${nameOf(term)} adds ${formatNumber(terms[index]?.loss ?? 0)}`).join(', ');
  const share = sum.loss > 0 ? `, ${formatShare((terms[0]?.loss ?? 0) / sum.loss)} of it by the first` : '';
  const slope =
    Math.abs(sum.slope) < LEVEL ? 'Their pulls cancel out here.' : `Together they slope by ${formatSigned(sum.slope)}.`;
  return `Prediction ${formatNumber(x)}: the sum is ${formatNumber(sum.loss)}${share}. ${adds}. ${slope} The sum is lowest at ${formatNumber(lowest.x)}.`;
}
