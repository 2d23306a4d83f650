import { targets } from './walks.ts';

/** How many of the twelve walks one step looks at; all of them divide twelve, so that every step sees as many. */
export const BATCHES = ['1', '3', '12'] as const;
export type Batch = (typeof BATCHES)[number];

export const stepsPerEpoch = (batch: Batch) => targets.length / Number(batch);

/** Which walks each step looks at: in every epoch all of them once, in an order of its own, and always the same. */
export function* batchesOf(batch: Batch): Generator<readonly number[], never> {
  const random = chance();
  const [all, size] = [targets.map((_, index) => index), Number(batch)];
  for (;;) {
    const order = size < all.length ? shuffled(all, random) : all;
    for (let begin = 0; begin < order.length; begin += size) yield order.slice(begin, begin + size);
  }
}

function shuffled(items: readonly number[], random: () => number): number[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

/** From 0 up to 1, the same numbers at every call: the generator of Lehmer, as Park and Miller chose it. */
function chance(): () => number {
  let state = 20;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
