import type { Engine } from '../../engine/live.ts';
import type { Steps } from '../frame/keys.ts';
import { bump } from './distribution.ts';

export interface Pair {
  readonly p: readonly number[]; // what is true
  readonly q: readonly number[]; // what the model says
}

/** One direction: what the whole costs, and what each bin adds to it or takes off. */
export interface Direction {
  readonly value: number; // infinite where the second says never of what the first does
  readonly terms: readonly number[];
}

export interface DivergenceReading {
  readonly forward: Direction; // KL(p‖q)
  readonly reverse: Direction; // KL(q‖p)
  readonly js: number;
  readonly entropy: number; // of p
  readonly crossEntropy: number; // of q for p
}

export function readDivergence(engine: Engine, { p, q }: Pair): DivergenceReading {
  const forward = directionOf(engine, p, q);
  const even = p.map(() => 1 / p.length);
  // A uniform distribution is surprised by log n whatever happens; what p wastes on it is what p falls short of that.
  const entropy = Math.max(0, Math.log(p.length) - directionOf(engine, p, even).value);
  return {
    forward,
    reverse: directionOf(engine, q, p),
    js: engine.value('js-divergence', { predictions: q, targets: p, classes: p.length }),
    entropy,
    crossEntropy: entropy + forward.value,
  };
}

function directionOf(engine: Engine, targets: readonly number[], predictions: readonly number[]): Direction {
  const inputs = { predictions, targets };
  return {
    value: engine.value('kl-divergence', { ...inputs, classes: targets.length }),
    terms: Array.from(engine.value('kl-divergence', { ...inputs, classes: 1 }, { reduction: 'none' })),
  };
}

export const WIDTHS: Steps = { low: 1, high: 8, step: 0.1 };
export const meansOf = (bins: number): Steps => ({ low: 1, high: bins, step: 0.5 });

export type Way = 'forward' | 'reverse';

/** The bump with the smallest divergence that way: all means and widths that the sliders have, in one call. */
export function bestBump(engine: Engine, p: readonly number[], way: Way): { mean: number; width: number } {
  const widths = valuesOf(WIDTHS);
  const settings = valuesOf(meansOf(p.length)).flatMap((mean) => widths.map((width) => ({ mean, width })));
  const bumps = new Float64Array(settings.length * p.length);
  const truths = new Float64Array(bumps.length);
  for (const [index, { mean, width }] of settings.entries()) {
    bumps.set(bump(p.length, mean, width), index * p.length);
    truths.set(p, index * p.length);
  }
  const [predictions, targets] = way === 'forward' ? [bumps, truths] : [truths, bumps];
  const inputs = { predictions, targets, classes: p.length };
  const values = engine.value('kl-divergence', inputs, { reduction: 'none' });
  return settings[values.indexOf(Math.min(...values))] ?? { mean: 1, width: WIDTHS.low };
}

const valuesOf = ({ low, high, step }: Steps) =>
  Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => Number((low + index * step).toFixed(6)));
