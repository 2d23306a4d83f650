import { formatNumber, formatShare } from '../../charts/format.ts';
import { factorOf, STEPS, type Stop, type Verdict, verdictOf, type Walk } from './walk.ts';

export const VERDICTS: Readonly<
  Record<Verdict, { readonly icon: string; readonly look: string; readonly says: string }>
> = {
  converges: { icon: '✓', look: 'good', says: 'It converges.' },
  oscillates: { icon: '✓', look: 'good', says: 'It swings, and settles.' },
  swings: { icon: '!', look: 'warn', says: 'It swings for ever.' },
  creeps: { icon: '!', look: 'warn', says: 'It creeps.' },
  diverges: { icon: '✗', look: 'bad', says: 'It diverges.' },
};

/** What every step does, and what becomes of that. */
export function describeDescent(walk: Walk, path: readonly Stop[], step: number, surface: 'valley' | 'ravine'): string {
  const how = walk.optimizer === 'sgd' ? `${surface === 'valley' ? inValley(walk) : inRavine(walk)} ` : '';
  const end = path.at(-1);
  const now = step > 0 ? `After ${step} ${step === 1 ? 'step' : 'steps'} the loss is ${short(path[step])}. ` : '';
  const ending = `${path.length <= STEPS ? 'Soon its numbers are too large to compute with' : `${STEPS} steps lead from loss ${short(path[0])} to ${short(end)}`}.`;
  return `${how}${VERDICTS[verdictOf(path)].says} ${now}${ending}`;
}

function inValley({ learningRate, curvatures: [k] }: Walk): string {
  const factor = factorOf(learningRate, k);
  const left = formatShare(Math.abs(factor));
  if (Math.abs(factor) < 1e-9) return 'One step lands exactly at the bottom.';
  if (factor > 0) return `Every step leaves ${left} of the distance to the bottom.`;
  if (factor > -1 + 1e-9) return `Every step overshoots, to ${left} of the distance on the other side.`;
  if (factor > -1 - 1e-9) return 'Every step overshoots, exactly as far to the other side.';
  return `Every step overshoots, and ends up ${formatNumber(-factor, 3)} times as far out on the other side.`;
}

function inRavine({ learningRate, curvatures: [k, c] }: Walk): string {
  const said = [k, c].map((curvature) => {
    const factor = factorOf(learningRate, curvature);
    const left = Math.abs(factor) > 1 ? `${formatNumber(Math.abs(factor), 3)} times` : formatShare(Math.abs(factor));
    return `${left} of the distance${factor < 0 ? ', on the other side' : ''}`;
  });
  return `Across the ravine every step leaves ${said[0]}; along it, ${said[1]}.`;
}

const short = (stop: Stop | undefined) => formatNumber(stop?.loss ?? 0, 3);
