import type { Engine, LossId } from '../../engine/live.ts';
import { type Batch, batchesOf } from './batches.ts';
import { lossOf, slopeAt } from './surface.ts';
import { type Line, REGION } from './walks.ts';

export interface Stop extends Line {
  readonly loss: number;
}

export const STEPS = 40;

/** Far beyond the map: a walk that got here never returns, and soon its numbers would be too large to compute with. */
const LOST = 1e9;

/** How a walk is taken. */
interface Manner {
  readonly steps?: number;
  readonly batch?: Batch;
}

/** Gradient descent from a start: the start itself and every step after it, each with its loss on all walks. */
export function descend(
  engine: Engine,
  loss: LossId,
  start: Line,
  learningRate: number,
  { steps = STEPS, batch = '12' }: Manner = {},
): readonly Stop[] {
  const path: Stop[] = [];
  let { w, b } = start;
  for (const walks of batchesOf(batch)) {
    path.push({ w, b, loss: lossOf(engine, loss, { w, b }) });
    if (path.length > steps || (path.at(-1)?.loss ?? 0) > LOST) break;
    const slope = slopeAt(engine, loss, { w, b }, walks);
    w -= learningRate * slope.dw;
    b -= learningRate * slope.db;
  }
  return path;
}

/** What of a walk is worth drawing: one that goes astray swings ever wider, so it is drawn until it leaves the map. */
export function drawable(path: readonly Stop[]): readonly Stop[] {
  const left = goesAstray(path) ? path.findIndex((stop) => !isOnMap(stop)) : -1;
  return left < 0 ? path : path.slice(0, left + 1);
}

function isOnMap({ w, b }: Line): boolean {
  return w >= REGION.w[0] && w <= REGION.w[1] && b >= REGION.b[0] && b <= REGION.b[1];
}

/** A walk has gone astray if it ends higher than it began. */
export function goesAstray(path: readonly Stop[]): boolean {
  const [first, last] = [path[0], path.at(-1)];
  return first !== undefined && last !== undefined && last.loss > first.loss;
}
