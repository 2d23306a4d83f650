import type { Engine, LossId } from '../../engine/live.ts';
import { type Line, lengths, REGION, targets } from './walks.ts';

/** The losses that can be walked on, each with the heights of its contours: even steps on the ground. */
export const HEIGHTS = {
  mse: (index: number) => (index * index) / 10, // a bowl's height grows with the square of the distance
  mae: (index: number) => index / 5,
} as const satisfies Partial<Record<LossId, (index: number) => number>>;

export type SurfaceLoss = keyof typeof HEIGHTS;

// Typed arrays, which the engine copies without looking at every entry: the map needs thousands of losses.
const trueHours = Float64Array.from(targets);
const predict = ({ w, b }: Line) => Float64Array.from(lengths, (x) => w * x + b);
const everyWalk = targets.map((_, index) => index);

/** The kernel's loss of a line on the walks. */
export const lossOf = (engine: Engine, loss: LossId, line: Line): number =>
  engine.value(loss, { predictions: predict(line), targets: trueHours });

export interface Slope {
  readonly loss: number;
  readonly dw: number;
  readonly db: number;
}

/** Loss and gradient at a point, on some of the walks: the kernel's, by the chain rule from the predictions to w and b. */
export function slopeAt(engine: Engine, loss: LossId, line: Line, walks: readonly number[] = everyWalk): Slope {
  const predicted = predict(line);
  const { value, gradient } = engine.evaluate(loss, {
    predictions: Float64Array.from(walks, (walk) => predicted[walk] ?? 0),
    targets: Float64Array.from(walks, (walk) => trueHours[walk] ?? 0),
  });
  let dw = 0;
  let db = 0;
  walks.forEach((walk, index) => {
    dw += (gradient[index] ?? 0) * (lengths[walk] ?? 0);
    db += gradient[index] ?? 0;
  });
  return { loss: value, dw, db };
}

/** How many values the grid has along each side. */
export const GRID = 60;

/** The loss on a grid over the region, row by row from the top of the map: every value from the kernel. */
export function sampleSurface(engine: Engine, loss: LossId): Float64Array {
  const values = new Float64Array(GRID * GRID);
  const prepared = engine.prepare(loss, { predictions: predict(lineAt(0, 0)), targets: trueHours });
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      prepared.inputs.predictions?.set(predict(lineAt(column, row)));
      values[row * GRID + column] = prepared.value();
    }
  }
  prepared.release();
  return values;
}

/** The point of the plane under a place of the grid. */
export function lineAt(column: number, row: number): Line {
  const along = ([low, high]: readonly [number, number], part: number) => low + (high - low) * part;
  return { w: along(REGION.w, column / (GRID - 1)), b: along(REGION.b, 1 - row / (GRID - 1)) };
}
