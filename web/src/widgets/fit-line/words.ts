import { formatList, formatShare, formatSigned } from '../../charts/format.ts';
import { tidy } from '../../charts/scale.ts';
import { t } from '../../words/words.ts';
import type { FitReading } from './reading.ts';

const STILL = 0.005; // of the largest slope: a line that turned by less has stayed, to the eye

/** How hard the far point pulls under each loss, and since something was moved, whose line turned. */
export function describeFit(readings: readonly FitReading[], farthest: number): string {
  if (readings.every(({ loss }) => tidy(loss) < 1e-6)) return t('All points lie on one line, and every loss finds it.');
  const pulls = readings.map(({ name, pulls }, index) => {
    const pull = { share: formatShare(pulls[farthest] ?? 0), name };
    return index === 0 ? t('{share} of the pulling under {name}', pull) : t('{share} under {name}', pull);
  });
  const first = t('Point {n}, the one farthest off, does {pulls}.', { n: farthest + 1, pulls: formatList(pulls) });
  return `${first} ${describeTurns(readings)}`.trim();
}

function describeTurns(readings: readonly FitReading[]): string {
  const steepest = Math.max(...readings.map(({ line }) => Math.abs(line.slope)), 1e-9);
  const turns = readings.map(({ line, before }) => line.slope - before.slope);
  const stayed = turns.map((turned) => Math.abs(turned) <= STILL * steepest);
  if (!stayed.includes(false)) return '';
  const said = readings.map(({ name }, index) => {
    const turn = { name, by: formatSigned(turns[index] ?? 0, 2) };
    if (stayed[index]) return index === 0 ? t('{name}’s line stayed', { name }) : t('{name}’s stayed', { name });
    return index === 0 ? t('{name}’s line turned by {by}', turn) : t('{name}’s turned by {by}', turn);
  });
  return t('Since the start {turns}.', { turns: formatList(said) });
}
