import { formatNumber, formatShare, formatSigned } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { nameOf } from './figures.ts';
import type { SumReading, Term } from './reading.ts';

const LEVEL = 1e-9;

/** What each loss adds, which way it pulls, and where the sum rests. */
export function describeSum({ x, sum, terms }: SumReading, all: readonly Term[], lowest: SumReading): string {
  const adds = all
    .map((term, index) => t('{term} adds {loss}', { term: nameOf(term), loss: formatNumber(terms[index]?.loss ?? 0) }))
    .join(', ');
  const here = { x: formatNumber(x), sum: formatNumber(sum.loss) };
  const first =
    sum.loss > 0
      ? t('Prediction {x}: the sum is {sum}, {share} of it by the first.', {
          ...here,
          share: formatShare((terms[0]?.loss ?? 0) / sum.loss),
        })
      : t('Prediction {x}: the sum is {sum}.', here);
  const slope =
    Math.abs(sum.slope) < LEVEL
      ? t('Their pulls cancel out here.')
      : t('Together they slope by {slope}.', { slope: formatSigned(sum.slope) });
  return `${first} ${adds}. ${slope} ${t('The sum is lowest at {x}.', { x: formatNumber(lowest.x) })}`;
}
