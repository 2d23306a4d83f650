import type { Range } from '../../engine/trainer/types.ts';
import type { Scene } from './plan.ts';

/** Places at which the model is asked what it says: over the plane of the first two inputs, or along the only one. */
export const PICTURE = { plane: 56, line: 160 } as const;
export const UNIT = { plane: 18, line: 36 } as const; // for the small pictures of what each unit says

export type Fineness = typeof PICTURE | typeof UNIT;

/** Row by row from the top; inputs beyond the second stay at the middle of their range. */
export function placesOver({ ranges }: Pick<Scene, 'ranges'>, { plane, line }: Fineness): Float32Array {
  const [across, up] = ranges;
  if (!across) return new Float32Array();
  if (!up) return Float32Array.from({ length: line }, (_, index) => between(across, index / (line - 1)));
  const rest = ranges.slice(2).map((range) => between(range, 0.5));
  const rows = Array.from({ length: plane * plane }, (_, index) => [
    between(across, (index % plane) / (plane - 1)),
    between(up, 1 - Math.floor(index / plane) / (plane - 1)),
    ...rest,
  ]);
  return Float32Array.from(rows.flat());
}

const between = ([low, high]: Range, share: number) => low + (high - low) * share;
