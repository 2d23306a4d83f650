import { contours } from 'd3-contour';
import { type Height, SHEET } from './surface.ts';

const CELL = 8; // of the grid that heights are read on
const LINES = 18;

/** Closed outlines of all the land above a height, as SVG path data; from low to high, each line as long as the next. */
export function contourPaths(height: Height): string[] {
  const columns = SHEET.width / CELL + 1;
  const rows = SHEET.height / CELL + 1;
  const heights = Array.from({ length: columns * rows }, (_, cell) =>
    height([(cell % columns) * CELL, Math.floor(cell / columns) * CELL]),
  );
  return contours()
    .size([columns, rows])
    .thresholds(quantiles(heights, LINES))(heights)
    .map(({ coordinates }) => coordinates.flat().map(outline).join(''));
}

/** Heights that part the sheet into pieces of equal area, so that lines are neither crowded nor missing anywhere. */
function quantiles(heights: readonly number[], count: number): number[] {
  const sorted = heights.toSorted((a, b) => a - b);
  return Array.from({ length: count }, (_, index) => sorted[Math.floor(((index + 0.3) / count) * sorted.length)] ?? 0);
}

/** Half a unit of a line 560 wide is finer than a screen shows, and relative moves are half as long to write. */
function outline(ring: readonly (readonly number[])[]): string {
  const points = ring.map(([x = 0, y = 0]) => [Math.round((x - 0.5) * CELL), Math.round((y - 0.5) * CELL)] as const);
  const [first] = points;
  if (!first) return '';
  const moves = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? first;
    return `${x - fromX},${y - fromY}`;
  });
  return `M${first.join(',')}l${moves.join(' ')}z`;
}
