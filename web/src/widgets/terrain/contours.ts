import { contours } from 'd3-contour';
import type { Engine } from '../../engine/live.ts';
import { descend, type Stop } from './descent.ts';
import { GRID, HEIGHTS, lineAt, lossOf, type SurfaceLoss, sampleSurface, slopeAt } from './surface.ts';
import { type Line, REGION } from './walks.ts';

export interface Contour {
  readonly height: number;
  readonly path: string; // from 0 to FINE both ways
  readonly index: boolean; // every fifth is drawn stronger and carries its height
}

export interface HeightLabel {
  readonly height: number;
  readonly at: Line;
  readonly along: Line; // the direction of the contour there
}

/** Everything about the map that stays while the point moves: computed once. */
export interface Terrain {
  readonly contours: readonly Contour[];
  readonly labels: readonly HeightLabel[];
  readonly lowest: Stop;
}

/** Places on the map are whole numbers, which are written ten times as fast as others; no screen is finer. */
export const FINE = 10_000;

const COUNT = 30;
const EVERY = 5;

export function survey(engine: Engine, loss: SurfaceLoss): Terrain {
  const values = sampleSurface(engine, loss);
  const lowest = findLowest(engine, loss, values);
  const heights = Array.from({ length: COUNT }, (_, index) => HEIGHTS[loss](index + 1));
  const shapes = contours().size([GRID, GRID]).thresholds(heights)(Array.from(values));
  const drawn = shapes
    .map(({ value, coordinates }, index) => ({
      height: value,
      path: pathOf(coordinates),
      index: (index + 1) % EVERY === 0,
    }))
    .filter(({ height, path }) => path !== '' && height > lowest.loss);
  const labels = drawn.filter(({ index }) => index).flatMap(({ height }) => labelFor(engine, loss, height, lowest));
  return { contours: drawn, labels, lowest };
}

/** The lowest place of the grid, and from there down to where a careful walk finds nothing lower. */
function findLowest(engine: Engine, loss: SurfaceLoss, values: Float64Array): Stop {
  const index = values.indexOf(Math.min(...values));
  const path = descend(engine, loss, lineAt(index % GRID, Math.floor(index / GRID)), 0.02, { steps: 200 });
  return path.reduce((best, stop) => (stop.loss < best.loss ? stop : best));
}

function pathOf(polygons: readonly (readonly (readonly (readonly number[])[])[])[]): string {
  return polygons.flatMap((rings) => rings.map((ring) => `M${ring.map(place).join('L')}Z`)).join('');
}

// d3-contour puts the value of column i at i + 0.5.
const place = ([x = 0, y = 0]: readonly number[]) => `${fine(x)} ${fine(y)}`;
const fine = (position: number) => Math.round(((position - 0.5) / (GRID - 1)) * FINE);

/** The labels stand where a ray from the valley crosses their contours, up the hill as on a printed map. */
const RAY: Line = { w: -0.55, b: -0.45 };

function labelFor(engine: Engine, loss: SurfaceLoss, height: number, from: Line): HeightLabel[] {
  const on = (distance: number): Line => ({ w: from.w + RAY.w * distance, b: from.b + RAY.b * distance });
  let [near, far] = [0, 20];
  for (let halving = 0; halving < 40; halving++) {
    const middle = (near + far) / 2;
    if (lossOf(engine, loss, on(middle)) < height) near = middle;
    else far = middle;
  }
  const at = on(near);
  if (!isWellInside(at)) return [];
  const { dw, db } = slopeAt(engine, loss, at);
  return [{ height, at, along: { w: -db, b: dw } }];
}

function isWellInside({ w, b }: Line): boolean {
  const inside = (value: number, [low, high]: readonly [number, number]) => {
    const margin = (high - low) * 0.04;
    return value > low + margin && value < high - margin;
  };
  return inside(w, REGION.w) && inside(b, REGION.b);
}
