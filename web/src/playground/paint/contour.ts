/** A line along which a grid of values crosses a level: from 0 to 1 both ways, y downwards. */
export type Line = readonly (readonly [number, number])[];

/** By marching squares, from square to square, so that a line can be dashed. The grid lies row by row from the top. */
export function contour(values: ArrayLike<number>, size: number, level: number): readonly Line[] {
  const crossings = new Map<number, Crossing>();
  const at = (index: number) => (values[index] ?? 0) - level;
  for (let row = 0; row < size - 1; row++) {
    for (let column = 0; column < size - 1; column++) {
      const first = row * size + column;
      const corners = [at(first), at(first + 1), at(first + size + 1), at(first + size)] as const;
      const above = corners[0] > 0;
      // Most squares are all on one side, and there are thousands of them in every frame.
      if (corners[1] > 0 === above && corners[2] > 0 === above && corners[3] > 0 === above) continue;
      join(crossings, crossed(corners, first, size));
    }
  }
  return traced(crossings);
}

/** Where a line goes through a side of a square, and through which sides it goes on. */
interface Crossing {
  readonly place: readonly [number, number];
  readonly next: number[];
}

type Corners = readonly [number, number, number, number];

/**
 * The sides of a square, clockwise: two corners, where the first one is, and which way the other lies. Two squares
 * share a side, so it has one number: twice that of its upper left corner, and one more if it stands upright.
 */
const SIDES = [
  { from: 0, to: 1, at: [0, 0], along: [1, 0], upright: 0 },
  { from: 1, to: 2, at: [1, 0], along: [0, 1], upright: 1 },
  { from: 3, to: 2, at: [0, 1], along: [1, 0], upright: 0 },
  { from: 0, to: 3, at: [0, 0], along: [0, 1], upright: 1 },
] as const;

function crossed(corners: Corners, first: number, size: number): readonly [number, Crossing][] {
  const [column, row] = [first % size, Math.floor(first / size)];
  return SIDES.filter(({ from, to }) => corners[from] > 0 !== corners[to] > 0).map(
    ({ from, to, at: [right, down], along, upright }) => {
      const share = corners[from] / (corners[from] - corners[to]);
      const x = (column + right + along[0] * share) / (size - 1);
      const y = (row + down + along[1] * share) / (size - 1);
      return [2 * (first + right + down * size) + upright, { place: [x, y], next: [] }];
    },
  );
}

/** The sides that a line crosses in one square: two, or four where two lines pass. */
function join(crossings: Map<number, Crossing>, found: readonly [number, Crossing][]): void {
  for (const [side, crossing] of found) if (!crossings.has(side)) crossings.set(side, crossing);
  for (let index = 0; index + 1 < found.length; index += 2) {
    const [a, b] = [found[index]?.[0] ?? 0, found[index + 1]?.[0] ?? 0];
    crossings.get(a)?.next.push(b);
    crossings.get(b)?.next.push(a);
  }
}

function traced(crossings: Map<number, Crossing>): readonly Line[] {
  const lines: Line[] = [];
  const walk = (start: number) => {
    const line: (readonly [number, number])[] = [];
    let side: number | undefined = start;
    while (side !== undefined) {
      const crossing = crossings.get(side);
      if (!crossing) break;
      crossings.delete(side);
      line.push(crossing.place);
      side = crossing.next.find((next) => crossings.has(next));
    }
    return line;
  };
  const isEnd = (side: number) => (crossings.get(side)?.next.length ?? 0) < 2;
  for (const side of [...crossings.keys()].filter(isEnd)) if (crossings.has(side)) lines.push(walk(side));
  for (const side of [...crossings.keys()]) {
    if (!crossings.has(side)) continue;
    const ring = walk(side);
    lines.push([...ring, ...ring.slice(0, 1)]);
  }
  return lines;
}
