import { formatList, formatShare, formatSigned } from '../../charts/format.ts';
import { tidy } from '../../charts/scale.ts';
import type { FitReading } from './reading.ts';

const STILL = 0.005; // of the largest slope: a line that turned by less has stayed, to the eye

/** How hard the far point pulls under each loss, and since something was moved, whose line turned. */
export function describeFit(readings: readonly FitReading[], farthest: number): string {
  if (readings.every(({ loss }) => tidy(loss) < 1e-6)) return 'All points lie on one line, and every loss finds it.';
  const pulls = readings.map(
    ({ name, pulls }, index) =>
      `${formatShare(pulls[farthest] ?? 0)}${index === 0 ? ' of the pulling' : ''} under ${name}`,
  );
  return `Point ${farthest + 1}, the one farthest off, does ${formatList(pulls)}. ${describeTurns(readings)}`.trim();
}

function describeTurns(readings: readonly FitReading[]): string {
  const steepest = Math.max(...readings.map(({ line }) => Math.abs(line.slope)), 1e-9);
  const turns = readings.map(({ line, before }) => line.slope - before.slope);
  const stayed = turns.map((turned) => Math.abs(turned) <= STILL * steepest);
  if (!stayed.includes(false)) return '';
  const said = readings.map(({ name }, index) => {
    const line = index === 0 ? `${name}’s line` : `${name}’s`;
    return `${line} ${stayed[index] ? 'stayed' : `turned by ${formatSigned(turns[index] ?? 0, 2)}`}`;
  });
  return `Since the start ${formatList(said)}.`;
}
