import { formatNumber } from '../../charts/format.ts';
import { type Batch, stepsPerEpoch } from './batches.ts';
import { goesAstray, type Stop } from './descent.ts';

export interface Standing {
  readonly path: readonly Stop[];
  readonly step: number; // how far along it the walker is
  readonly miss: number; // mean absolute error of the walker's line, in hours
  readonly learningRate: number;
  readonly batch: Batch;
}

/** Where the walker stands, and how the walk ends. */
export function describeWalk({ path, step, miss, learningRate, batch }: Standing): string {
  const here = step === 0 ? 'Here' : `After ${counted(step)}`;
  const now = `${NOISE[batch]}${here} the line misses by ${formatNumber(miss, 2)} hours on average; loss ${short(path[step]?.loss)}.`;
  const last = path.length - 1;
  if (goesAstray(path)) {
    return `${now} Learning rate ${formatNumber(learningRate)} overshoots: after ${counted(last)} the loss is ${short(path[last]?.loss)} and growing. Lower it.`;
  }
  return step === last ? now : `${now} ${counted(last)} downhill lead to loss ${short(path[last]?.loss)}.`;
}

const short = (loss: number | undefined) => formatNumber(loss ?? 0, 3);

const counted = (steps: number) => `${steps} ${steps === 1 ? 'step' : 'steps'}`;

/** What makes a path ragged, and how long an epoch is then. */
const NOISE: Readonly<Record<Batch, string>> = {
  1: `Each step looks at one walk of the twelve; ${stepsPerEpoch('1')} steps are one epoch. `,
  3: `Each step looks at three walks of the twelve; ${stepsPerEpoch('3')} steps are one epoch. `,
  12: '',
};
