import { contours } from 'd3-contour';
import { type Height, SHEET } from './surface.ts';

const CELL = 10; // of the grid that heights are read on
const BEYOND = 2; // cells read past each edge of the sheet, so that no outline turns round within sight
const LINES = 18;

const COLUMNS = SHEET.width / CELL + 1 + 2 * BEYOND;
const ROWS = SHEET.height / CELL + 1 + 2 * BEYOND;

/** Closed outlines of all the land above a height, as SVG path data; from low to high, with as much land between any two. */
export function contourPaths(height: Height): string[] {
  const heights = Array.from({ length: COLUMNS * ROWS }, (_, cell) =>
    height([((cell % COLUMNS) - BEYOND) * CELL, (Math.floor(cell / COLUMNS) - BEYOND) * CELL]),
  );
  return contours()
    .size([COLUMNS, ROWS])
    .thresholds(quantiles(heights, LINES))(heights)
    .map(({ coordinates }) => coordinates.flat().map(outline).join(''));
}

/** Heights that part the sheet into pieces of equal area, so that lines are neither crowded nor missing anywhere. */
function quantiles(heights: readonly number[], count: number): number[] {
  const sorted = heights.toSorted((a, b) => a - b);
  return Array.from({ length: count }, (_, index) => sorted[Math.floor(((index + 0.3) / count) * sorted.length)] ?? 0);
}

/**
 * A ring as one smooth curve: its corners pull a quadratic curve that passes half-way between them.
 * Moves are relative and in whole units, because that is half as long to write and finer than a screen shows.
 */
function outline(ring: readonly (readonly number[])[]): string {
  const corners = ring.slice(1).map(([x = 0, y = 0]) => [onSheet(x), onSheet(y)] as const);
  const middles = corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return [Math.round((x + nextX) / 2), Math.round((y + nextY) / 2)] as const;
  });
  const curves = middles.map(([x, y], index) => {
    const [fromX, fromY] = middles.at(index - 1) ?? [x, y];
    const [cornerX, cornerY] = corners[index] ?? [x, y];
    return `${Math.round(cornerX - fromX)},${Math.round(cornerY - fromY)} ${x - fromX},${y - fromY}`;
  });
  return `M${middles.at(-1)?.join(',')}q${curves.join(' ')}z`;
}

/** d3 counts from the corner of the first cell's square; a height was read in the middle of it. */
function onSheet(cells: number): number {
  return (cells - 0.5 - BEYOND) * CELL;
}
