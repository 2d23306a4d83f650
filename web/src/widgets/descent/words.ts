import { formatNumber, formatShare } from '../../charts/format.ts';
import { t, tCount } from '../../words/words.ts';
import { factorOf, STEPS, type Stop, type Verdict, verdictOf, type Walk } from './walk.ts';

export const inWords = (verdict: Verdict) =>
  ({
    converges: { icon: '✓', look: 'good', says: t('It converges.') },
    oscillates: { icon: '✓', look: 'good', says: t('It swings, and settles.') },
    swings: { icon: '!', look: 'warn', says: t('It swings for ever.') },
    creeps: { icon: '!', look: 'warn', says: t('It creeps.') },
    diverges: { icon: '✗', look: 'bad', says: t('It diverges.') },
  })[verdict];

/** What every step does, and what becomes of that. */
export function describeDescent(walk: Walk, path: readonly Stop[], step: number, surface: 'valley' | 'ravine'): string {
  const how = walk.optimizer === 'sgd' ? `${surface === 'valley' ? inValley(walk) : inRavine(walk)} ` : '';
  const end = path.at(-1);
  const loss = short(path[step]);
  const now =
    step > 0
      ? `${tCount(step, 'After {n} step the loss is {loss}.', 'After {n} steps the loss is {loss}.', { loss })} `
      : '';
  const ending =
    path.length <= STEPS
      ? t('Soon its numbers are too large to compute with.')
      : t('{n} steps lead from loss {first} to {last}.', { n: STEPS, first: short(path[0]), last: short(end) });
  return `${how}${inWords(verdictOf(path)).says} ${now}${ending}`;
}

function inValley({ learningRate, curvatures: [k] }: Walk): string {
  const factor = factorOf(learningRate, k);
  const left = formatShare(Math.abs(factor));
  if (Math.abs(factor) < 1e-9) return t('One step lands exactly at the bottom.');
  if (factor > 0) return t('Every step leaves {left} of the distance to the bottom.', { left });
  if (factor > -1 + 1e-9) return t('Every step overshoots, to {left} of the distance on the other side.', { left });
  if (factor > -1 - 1e-9) return t('Every step overshoots, exactly as far to the other side.');
  return t('Every step overshoots, and ends up {n} times as far out on the other side.', {
    n: formatNumber(-factor, 3),
  });
}

function inRavine({ learningRate, curvatures: [k, c] }: Walk): string {
  const said = [k, c].map((curvature) => {
    const factor = factorOf(learningRate, curvature);
    const far = formatNumber(Math.abs(factor), 3);
    const left = Math.abs(factor) > 1 ? t('{n} times', { n: far }) : formatShare(Math.abs(factor));
    return factor < 0
      ? t('{left} of the distance, on the other side', { left })
      : t('{left} of the distance', { left });
  });
  return t('Across the ravine every step leaves {across}; along it, {along}.', {
    across: said[0] ?? '',
    along: said[1] ?? '',
  });
}

const short = (stop: Stop | undefined) => formatNumber(stop?.loss ?? 0, 3);
