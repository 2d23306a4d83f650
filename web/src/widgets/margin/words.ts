import { formatList, formatNumber } from '../../charts/format.ts';
import { type MarginReading, NAMES } from './reading.ts';

/** Who violates the margin, what that costs, and what the others still cost. */
export function describeMargin({ losses, standings }: MarginReading, labels: readonly string[]): string {
  const named = (standing: string) => labels.filter((_, index) => standings[index] === standing);
  const [close, wrong] = [named('too close'), named('wrong side')];
  const costs = losses.map(({ id, mean }) => `${NAMES[id].toLowerCase()} ${formatNumber(mean, 3)}`).join(', ');
  const violations = close.length + wrong.length;
  const who = [
    wrong.length > 0 ? `${formatList(wrong)} ${areOn(wrong)} the wrong side` : '',
    close.length > 0 ? `${formatList(close)} ${close.length === 1 ? 'is' : 'are'} right, but too close` : '',
  ].filter(Boolean);
  const first =
    violations === 0
      ? 'Every point is beyond the margin.'
      : `${violations} of ${labels.length} violate the margin: ${who.join('; ')}.`;
  return `${first} Mean loss: ${costs}. ${describeSafe(losses, standings)}`.trim();
}

const areOn = (names: readonly string[]) => (names.length === 1 ? 'is on' : 'are on');

/** Hinge losses leave alone what is beyond the margin; losses without a corner never do. */
function describeSafe(losses: MarginReading['losses'], standings: MarginReading['standings']): string {
  const safe = standings.flatMap((standing, index) => (standing === 'safe' ? [index] : []));
  const charging = losses.filter(({ terms }) => safe.some((index) => (terms[index] ?? 0) > 0));
  const sparing = losses.filter((loss) => !charging.includes(loss));
  if (safe.length === 0 || sparing.length === 0 || charging.length === 0) return '';
  const list = (some: MarginReading['losses']) => formatList(some.map(({ id }) => NAMES[id].toLowerCase()));
  return `Points beyond the margin cost nothing under ${list(sparing)}; ${list(charging)} still charges them.`;
}
