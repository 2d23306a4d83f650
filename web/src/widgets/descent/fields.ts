import type { OptimizerId } from '../../engine/trainer/index.ts';
import { choice, type Field, number, numbers } from '../../state/codec.ts';
import { whole } from '../parts/whole.ts';
import { REACH } from './picture.ts';
import { STEPS } from './walk.ts';

export const RATES = { low: 0.01, high: 1.5, step: 0.01 };
export const CURVATURES = { low: 0.5, high: 10, step: 0.1 };
export const FLAT = 0.5; // curvature along the ravine

export const SURFACES = ['valley', 'ravine'] as const;
export type Surface = (typeof SURFACES)[number];

const OPTIMIZERS: readonly OptimizerId[] = ['sgd', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'];

export const settings = { surface: choice(SURFACES, 'valley'), optimizer: choice(OPTIMIZERS, 'sgd') };

export interface DescentFields extends Readonly<Record<string, Field<unknown>>> {
  readonly start: Field<readonly number[]>;
  readonly curvature: Field<number>;
  readonly 'learning-rate': Field<number>;
  readonly step: Field<number>;
  readonly edge: Field<'hidden' | 'shown'>;
}

export function fieldsOf(surface: Surface): DescentFields {
  const first = surface === 'valley' ? [3] : [2.6, -3.2];
  return {
    start: numbers(REACH, { low: first.length, high: first.length }, first),
    curvature: number(CURVATURES, surface === 'valley' ? 2 : 8),
    'learning-rate': number(RATES, surface === 'valley' ? 0.1 : 0.2),
    step: whole({ low: 0, high: STEPS }, 0),
    edge: choice(['hidden', 'shown'], 'hidden'),
  };
}
