/** A line along which a grid of values crosses a level: pairs of points, from 0 to 1 both ways, y downwards. */
export type Segments = readonly number[];

/** By marching squares. The grid lies row by row from the top. */
export function contour(values: ArrayLike<number>, size: number, level: number): Segments {
  const segments: number[] = [];
  const at = (index: number) => (values[index] ?? 0) - level;
  for (let row = 0; row < size - 1; row++) {
    for (let column = 0; column < size - 1; column++) {
      const first = row * size + column;
      const corners = [at(first), at(first + 1), at(first + size + 1), at(first + size)] as const;
      const above = corners[0] > 0;
      // Most squares are all on one side, and there are thousands of them in every frame.
      if (corners[1] > 0 === above && corners[2] > 0 === above && corners[3] > 0 === above) continue;
      for (const [from, to, x, y, right, down] of EDGES) {
        const [a, b] = [corners[from], corners[to]];
        if (a > 0 === b > 0) continue;
        const share = a / (a - b);
        segments.push((column + x + right * share) / (size - 1), (row + y + down * share) / (size - 1));
      }
    }
  }
  return segments;
}

/** The sides of a square, clockwise: two corners, where the first one is, and which way the other lies. */
const EDGES = [
  [0, 1, 0, 0, 1, 0],
  [1, 2, 1, 0, 0, 1],
  [2, 3, 1, 1, -1, 0],
  [3, 0, 0, 1, 0, -1],
] as const;
