import type { Engine, LossId } from '../../engine/index.ts';
import { slopeAt } from './surface.ts';
import type { Line } from './walks.ts';

export interface Stop extends Line {
  readonly loss: number;
}

export const STEPS = 40;

/** Far beyond the map: a walk that got here never returns, and soon its numbers would be too large to compute with. */
const LOST = 1e9;

/** Gradient descent from a start: the start itself and every step after it. */
export function descend(
  engine: Engine,
  loss: LossId,
  start: Line,
  learningRate: number,
  steps = STEPS,
): readonly Stop[] {
  const path: Stop[] = [];
  let { w, b } = start;
  while (path.length <= steps) {
    const slope = slopeAt(engine, loss, { w, b });
    path.push({ w, b, loss: slope.loss });
    if (slope.loss > LOST) break;
    w -= learningRate * slope.dw;
    b -= learningRate * slope.db;
  }
  return path;
}

/** A walk has gone astray if it ends higher than it began. */
export function goesAstray(path: readonly Stop[]): boolean {
  const [first, last] = [path[0], path.at(-1)];
  return first !== undefined && last !== undefined && last.loss > first.loss;
}
