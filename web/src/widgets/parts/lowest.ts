export interface Asked {
  readonly x: number;
  readonly y: number;
}

export interface Lowest extends Asked {
  readonly asked: readonly Asked[];
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const FINEST = 1e-9; // relative width at which the search ends
const SAME = 1e-12;

/** Where a function is lowest: asked first at the places, which rise, then between the neighbours of the lowest of them. */
export function lowest(f: (x: number) => number, places: readonly number[]): Lowest {
  const asked = places.map((x) => ({ x, y: f(x) }));
  const first = asked.reduce((best, one) => (one.y < best.y ? one : best));
  const at = asked.indexOf(first);
  const x = goldenSection(f, asked[at - 1]?.x ?? first.x, asked[at + 1]?.x ?? first.x);
  const y = f(x);
  // A corner that was asked for is exact, and a search can only come near it.
  return y < first.y - SAME * Math.abs(first.y) ? { x, y, asked } : { ...first, asked };
}

function goldenSection(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const inside = (part: number) => {
    const x = low + part * (high - low);
    return { x, y: f(x) };
  };
  let [left, right] = [inside(1 - GOLDEN), inside(GOLDEN)];
  while (high - low > FINEST * Math.max(1, Math.abs(low) + Math.abs(high))) {
    // What was the one place is the other of the smaller stretch: that is what the ratio is for.
    if (left.y < right.y) {
      high = right.x;
      right = left;
      left = inside(1 - GOLDEN);
    } else {
      low = left.x;
      left = right;
      right = inside(GOLDEN);
    }
  }
  return (low + high) / 2;
}
