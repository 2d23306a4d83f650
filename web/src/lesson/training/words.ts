import { formatNumber } from '../../charts/format.ts';
import { type FirstPull, KERNELS, type Race, YOURS } from '../../grader/training/race.ts';

const NEAR = 0.001; // relative above 1, absolute below: no eye tells such losses apart
const ALIKE = 0.01; // of a gradient's length
const SAME_WAY = 0.999; // cosine

/** Where both models stand, and what the learner's function did to its own. */
export function tellRace(race: Race): string {
  const now = race.standings.at(-1) ?? { yours: Number.NaN, kernels: Number.NaN };
  if (race.trouble) return [race.trouble, tellPull(race)].filter(Boolean).join(' ');
  if (race.step === 0) {
    return `Both models start from the same place, at a loss of ${formatNumber(now.kernels, 3)} as the kernel counts it.`;
  }
  if (!race.isOver) {
    return `After ${race.step} ${race.step === 1 ? 'step' : 'steps'}: ${tellLosses(now)}. ${tellPull(race)}`.trim();
  }
  const ends = isNear(now)
    ? `Yours and the kernel’s end within ${formatNumber(NEAR * Math.max(1, now.kernels), 1)} of each other, at a loss of ${formatNumber(now.kernels, 3)}.`
    : `After ${race.step} steps ${tellLosses(now)}.`;
  return [ends, tellPull(race), tellSinking(race), tellLines(race)].filter(Boolean).join(' ');
}

export const isNear = ({ yours, kernels }: { readonly yours: number; readonly kernels: number }) =>
  Math.abs(yours - kernels) <= NEAR * Math.max(1, Math.abs(kernels));

const tellLosses = ({ yours, kernels }: { readonly yours: number; readonly kernels: number }) =>
  `your model has a loss of ${formatNumber(yours, 3)} and the kernel’s ${formatNumber(kernels, 3)}, both as the kernel counts it`;

/** How the first gradient differs from the kernel's: most mistakes show there already. */
function tellPull({ firstPull, data }: Race): string {
  return firstPull ? pullInWords(firstPull, data.targets.length) : '';
}

export function pullInWords({ ratio, cosine }: FirstPull, samples: number): string {
  if (ratio === 0) return 'Your loss does not change when the predictions do, so nothing pulls at your model.';
  if (cosine < -SAME_WAY) return 'Your gradient points the other way round, so your model climbs.';
  if (cosine > SAME_WAY) {
    if (Math.abs(ratio - 1) < ALIKE) return '';
    const times = `${formatNumber(ratio, 3)} times as long as the kernel’s`;
    const why =
      Math.abs(ratio / samples - 1) < ALIKE ? ` There are ${samples} samples: is it a sum where a mean is due?` : '';
    return `Your gradient points the same way but is ${times}, and so are your steps.${why}`;
  }
  const degrees = formatNumber((Math.acos(cosine) * 180) / Math.PI, 2);
  return `From the first step on, your gradient points ${degrees}° away from the kernel’s.`;
}

/** A loss that can sink below 0 lets errors cancel, and has no floor to come to rest on. */
function tellSinking({ standings, firstPull }: Race): string {
  const said = standings.findLast(({ said }) => said !== null)?.said ?? 0;
  const kernelStaysAbove = standings.every(({ kernels }) => kernels >= 0);
  if (said >= 0 || !kernelStaysAbove || (firstPull?.cosine ?? 0) < -SAME_WAY) return '';
  return `Your own function says ${formatNumber(said, 3)} by now: errors cancel in it, so it can sink for ever while your model gets worse.`;
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
  return yours === kernels ? `Both lines are ${yours}.` : `Your line is ${yours}; the kernel’s is ${kernels}.`;
}
