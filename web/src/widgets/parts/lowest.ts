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
  while (high - low > FINEST * Math.max(1, Math.abs(low) + Math.abs(high))) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (f(left) < f(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
