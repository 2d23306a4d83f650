import type { Height, Point } from './surface.ts';

const START: Point = [300, 34];
const RATE = 60;
const MOMENTUM = 0.9;
const MOST_STEPS = 5000;
const AT_REST = 0.02;

/** The way down: gradient descent with momentum, from the top of the sheet until it comes to rest. */
export function descend(height: Height): Point[] {
  const path: Point[] = [START];
  let [x, y] = START;
  let [dx, dy] = [0, 0];
  for (let step = 0; step < MOST_STEPS; step++) {
    const [slopeX, slopeY] = slopeAt(height, [x, y]);
    dx = MOMENTUM * dx - RATE * slopeX;
    dy = MOMENTUM * dy - RATE * slopeY;
    x += dx;
    y += dy;
    path.push([x, y]);
    if (Math.hypot(dx, dy) < AT_REST) break;
  }
  return path;
}

function slopeAt(height: Height, [x, y]: Point): Point {
  const half = 0.5;
  return [height([x + half, y]) - height([x - half, y]), height([x, y + half]) - height([x, y - half])];
}

/** Points along the path at equal distances, the first and the last of it included. */
export function stations(path: readonly Point[], count: number): Point[] {
  const travelled = distances(path);
  const total = travelled.at(-1) ?? 0;
  return Array.from({ length: count }, (_, index) => pointAfter((total * index) / (count - 1), path, travelled));
}

function distances(path: readonly Point[]): number[] {
  let sum = 0;
  return path.map(([x, y], index) => {
    const [fromX, fromY] = path[index - 1] ?? [x, y];
    sum += Math.hypot(x - fromX, y - fromY);
    return sum;
  });
}

function pointAfter(distance: number, path: readonly Point[], travelled: readonly number[]): Point {
  const next = Math.max(
    1,
    travelled.findIndex((far) => far >= distance),
  );
  const [from = START, to = START] = [path[next - 1], path[next]];
  const [before = 0, after = 0] = [travelled[next - 1], travelled[next]];
  const share = after > before ? Math.min(1, (distance - before) / (after - before)) : 0;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
