import { formatNumber } from '../../charts/format.ts';
import { t, tCount } from '../../words/words.ts';
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
  const values = { miss: formatNumber(miss, 2), loss: short(path[step]?.loss) };
  const here =
    step === 0
      ? t('Here the line misses by {miss} hours on average; loss {loss}.', values)
      : tCount(
          step,
          'After {n} step the line misses by {miss} hours on average; loss {loss}.',
          'After {n} steps the line misses by {miss} hours on average; loss {loss}.',
          values,
        );
  const now = noise(batch) + here;
  const last = path.length - 1;
  if (goesAstray(path)) {
    const astray = tCount(
      last,
      'Learning rate {rate} overshoots: after {n} step the loss is {loss} and growing. Lower it.',
      'Learning rate {rate} overshoots: after {n} steps the loss is {loss} and growing. Lower it.',
      { rate: formatNumber(learningRate), loss: short(path[last]?.loss) },
    );
    return `${now} ${astray}`;
  }
  if (step === last) return now;
  const ends = { loss: short(path[last]?.loss) };
  return `${now} ${tCount(last, '{n} step downhill leads to loss {loss}.', '{n} steps downhill lead to loss {loss}.', ends)}`;
}

const short = (loss: number | undefined) => formatNumber(loss ?? 0, 3);

/** What makes a path ragged, and how long an epoch is then. */
function noise(batch: Batch): string {
  if (batch === '12') return '';
  const values = { n: stepsPerEpoch(batch) };
  return batch === '1'
    ? `${t('Each step looks at one walk of the twelve; {n} steps are one epoch.', values)} `
    : `${t('Each step looks at three walks of the twelve; {n} steps are one epoch.', values)} `;
}
