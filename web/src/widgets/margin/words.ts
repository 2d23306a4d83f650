import { formatList, formatNumber } from '../../charts/format.ts';
import { inSentence, t } from '../../words/words.ts';
import { type MarginReading, nameOf } from './reading.ts';

/** Who violates the margin, what that costs, and what the others still cost. */
export function describeMargin({ losses, standings }: MarginReading, labels: readonly string[]): string {
  const named = (standing: string) => labels.filter((_, index) => standings[index] === standing);
  const [close, wrong] = [named('too close'), named('wrong side')];
  const costs = losses.map(({ id, mean }) => `${inSentence(nameOf(id))} ${formatNumber(mean, 3)}`).join(', ');
  const violations = close.length + wrong.length;
  const who = [
    wrong.length === 1 && t('{names} is on the wrong side', { names: formatList(wrong) }),
    wrong.length > 1 && t('{names} are on the wrong side', { names: formatList(wrong) }),
    close.length === 1 && t('{names} is right, but too close', { names: formatList(close) }),
    close.length > 1 && t('{names} are right, but too close', { names: formatList(close) }),
  ].filter(Boolean);
  const first =
    violations === 0
      ? t('Every point is beyond the margin.')
      : t('{n} of {all} violate the margin: {who}.', { n: violations, all: labels.length, who: who.join('; ') });
  return `${first} ${t('Mean loss: {costs}.', { costs })} ${describeSafe(losses, standings)}`.trim();
}

/** Hinge losses leave alone what is beyond the margin; losses without a corner never do. */
function describeSafe(losses: MarginReading['losses'], standings: MarginReading['standings']): string {
  const safe = standings.flatMap((standing, index) => (standing === 'safe' ? [index] : []));
  const charging = losses.filter(({ terms }) => safe.some((index) => (terms[index] ?? 0) > 0));
  const sparing = losses.filter((loss) => !charging.includes(loss));
  if (safe.length === 0 || sparing.length === 0 || charging.length === 0) return '';
  const list = (some: MarginReading['losses']) => formatList(some.map(({ id }) => inSentence(nameOf(id))));
  return t('Points beyond the margin cost nothing under {sparing}; {charging} still charges them.', {
    sparing: list(sparing),
    charging: list(charging),
  });
}
