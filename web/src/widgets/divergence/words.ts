import { formatNumber, formatShare } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import type { Direction, DivergenceReading, Pair } from './reading.ts';

const EQUAL = 1e-9;

/** Both directions, where each is dearest, and what is infinite and why. */
export function describeDivergence(reading: DivergenceReading, pair: Pair, labels: readonly string[]): string {
  const { forward, reverse } = reading;
  if (forward.value < EQUAL && reverse.value < EQUAL) {
    return t('q says just what p does: both divergences are 0, and cross-entropy is the entropy of p alone.');
  }
  return [
    describe('KL(p‖q)', forward, { first: 'p', second: 'q', of: pair.p, against: pair.q }, labels),
    describe('KL(q‖p)', reverse, { first: 'q', second: 'p', of: pair.q, against: pair.p }, labels),
  ].join(' ');
}

interface Sides {
  readonly first: string;
  readonly second: string;
  readonly of: readonly number[];
  readonly against: readonly number[];
}

function describe(name: string, { value, terms }: Direction, sides: Sides, labels: readonly string[]): string {
  const dearest = terms.indexOf(Math.max(...terms));
  const [share, other] = [sides.of[dearest] ?? 0, sides.against[dearest] ?? 0];
  const told = {
    name,
    bin: labels[dearest] ?? '',
    first: sides.first,
    second: sides.second,
    share: formatShare(share),
  };
  if (!Number.isFinite(value)) {
    return t('{name} is infinite: at {bin}, {first} says {share} and {second} says never.', told);
  }
  return t('{name} is {value}, dearest at {bin}: {first} says {share} there, {second} {other}.', {
    ...told,
    value: formatNumber(value, 3),
    other: formatShare(other),
  });
}
