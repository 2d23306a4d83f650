import type { Training } from '../../engine/trainer/index.ts';
import type { Place } from '../parts/plane.ts';
import { STEPS } from './fields.ts';
import { allPairs, allTriplets } from './relations.ts';

export interface Moment {
  readonly places: readonly Place[];
  readonly loss: number;
}

export type EmbeddingLoss = 'triplet' | 'contrastive';

const RATE = 0.5;

/** Where all points are after every step. */
export function embed(training: Training, loss: EmbeddingLoss, points: readonly number[], margin: number): Moment[] {
  const items = points.length / 2;
  const trainer = training.embed({
    items,
    points: Float32Array.from(points),
    loss: { id: loss, params: { margin } },
    ...(loss === 'triplet' ? { triplets: tripletsOf(items) } : { pairs: pairsOf(items) }),
    optimizer: { id: 'sgd', learningRate: RATE },
  });
  try {
    const places: (readonly Place[])[] = [placesOf(trainer.points)];
    const losses: number[] = [];
    // The loss that comes with an update is that before it, so one more tells the last.
    while (losses.length <= STEPS) {
      losses.push(trainer.step().batchLoss);
      places.push(placesOf(trainer.points));
    }
    return losses.map((value, step) => ({ places: places[step] ?? [], loss: value }));
  } finally {
    trainer.release();
  }
}

function tripletsOf(items: number) {
  const all = allTriplets(items);
  return {
    anchors: Uint32Array.from(all, ({ anchor }) => anchor),
    positives: Uint32Array.from(all, ({ positive }) => positive),
    negatives: Uint32Array.from(all, ({ negative }) => negative),
  };
}

function pairsOf(items: number) {
  const all = allPairs(items);
  return {
    first: Uint32Array.from(all, ({ first }) => first),
    second: Uint32Array.from(all, ({ second }) => second),
    targets: Float32Array.from(all, (pair) => (pair.alike ? 1 : 0)),
  };
}

export const placesOf = (points: ArrayLike<number>): Place[] =>
  Array.from({ length: points.length / 2 }, (_, item) => ({ x: points[2 * item] ?? 0, y: points[2 * item + 1] ?? 0 }));
