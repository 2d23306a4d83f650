import { formatNumber } from '../../charts/format.ts';
import { type FirstPull, KERNELS, type Race, YOURS } from '../../grader/training/race.ts';
import { t, tCount } from '../../words/words.ts';

const NEAR = 0.001; // relative above 1, absolute below: no eye tells such losses apart
const ALIKE = 0.01; // of a gradient's length
const SAME_WAY = 0.999; // cosine

/** Where both models stand, and what the learner's function did to its own. */
export function tellRace(race: Race): string {
  const now = race.standings.at(-1) ?? { yours: Number.NaN, kernels: Number.NaN };
  if (race.trouble) return [race.trouble, tellPull(race)].filter(Boolean).join(' ');
  if (race.step === 0) {
    return t('Both models start from the same place, at a loss of {loss} as the kernel counts it.', {
      loss: formatNumber(now.kernels, 3),
    });
  }
  if (!race.isOver) {
    const losses = tellLosses(now);
    const after = tCount(race.step, 'After {n} step: {losses}.', 'After {n} steps: {losses}.', { losses });
    return `${after} ${tellPull(race)}`.trim();
  }
  const ends = isNear(now)
    ? t('Yours and the kernel’s end within {gap} of each other, at a loss of {loss}.', {
        gap: formatNumber(NEAR * Math.max(1, now.kernels), 1),
        loss: formatNumber(now.kernels, 3),
      })
    : t('After {n} steps {losses}.', { n: race.step, losses: tellLosses(now) });
  return [ends, tellPull(race), tellSinking(race), tellLines(race)].filter(Boolean).join(' ');
}

export const isNear = ({ yours, kernels }: { readonly yours: number; readonly kernels: number }) =>
  Math.abs(yours - kernels) <= NEAR * Math.max(1, Math.abs(kernels));

const tellLosses = ({ yours, kernels }: { readonly yours: number; readonly kernels: number }) =>
  t('your model has a loss of {yours} and the kernel’s {kernels}, both as the kernel counts it', {
    yours: formatNumber(yours, 3),
    kernels: formatNumber(kernels, 3),
  });

/** How the first gradient differs from the kernel's: most mistakes show there already. */
function tellPull({ firstPull, data }: Race): string {
  return firstPull ? pullInWords(firstPull, data.targets.length) : '';
}

export function pullInWords({ ratio, cosine }: FirstPull, samples: number): string {
  if (ratio === 0) return t('Your loss does not change when the predictions do, so nothing pulls at your model.');
  if (cosine < -SAME_WAY) return t('Your gradient points the other way round, so your model climbs.');
  if (cosine > SAME_WAY) {
    if (Math.abs(ratio - 1) < ALIKE) return '';
    const told = t(
      'Your gradient points the same way but is {times} times as long as the kernel’s, and so are your steps.',
      { times: formatNumber(ratio, 3) },
    );
    if (Math.abs(ratio / samples - 1) >= ALIKE) return told;
    return `${told} ${t('There are {n} samples: is it a sum where a mean is due?', { n: samples })}`;
  }
  const degrees = formatNumber((Math.acos(cosine) * 180) / Math.PI, 2);
  return t('From the first step on, your gradient points {degrees}° away from the kernel’s.', { degrees });
}

/** A loss that can sink below 0 lets errors cancel, and has no floor to come to rest on. */
function tellSinking({ standings, firstPull }: Race): string {
  const said = standings.findLast(({ said }) => said !== null)?.said ?? 0;
  const kernelStaysAbove = standings.every(({ kernels }) => kernels >= 0);
  if (said >= 0 || !kernelStaysAbove || (firstPull?.cosine ?? 0) < -SAME_WAY) return '';
  return t(
    'Your own function says {said} by now: errors cancel in it, so it can sink for ever while your model gets worse.',
    { said: formatNumber(said, 3) },
  );
}

/** Of a line through points, what became of it. */
function tellLines(race: Race): string {
  const { hidden = [] } = race.plan;
  if (race.data.task !== 'regression' || hidden.length > 0 || race.data.featureCount !== 1) return '';
  const [yours, kernels] = [YOURS, KERNELS].map((side) => {
    const [slope = 0, intercept = 0] = race.parameters(side);
    const sign = intercept < 0 ? '−' : '+';
    return `y = ${formatNumber(slope, 3)} x ${sign} ${formatNumber(Math.abs(intercept), 3)}`;
  });
  return yours === kernels
    ? t('Both lines are {yours}.', { yours: yours ?? '' })
    : t('Your line is {yours}; the kernel’s is {kernels}.', { yours: yours ?? '', kernels: kernels ?? '' });
}
