import type { Place } from '../parts/plane.ts';
import { allPairs, allTriplets, distance, hardnessOf } from './relations.ts';
import type { EmbeddingLoss } from './run.ts';

export interface Count {
  readonly part: string;
  readonly name: string;
  readonly count: number;
  readonly says: string;
}

/** What all triplets or pairs are, told by what the loss does about them. */
export function countAll(loss: EmbeddingLoss, places: readonly Place[], margin: number): readonly Count[] {
  return loss === 'triplet' ? countTriplets(places, margin) : countPairs(places, margin);
}

function countTriplets(places: readonly Place[], margin: number): readonly Count[] {
  const all = allTriplets(places.length).map((triplet) => hardnessOf(places, triplet, margin));
  const of = (hardness: string) => all.filter((one) => one === hardness).length;
  return [
    { part: 'hard', name: 'hard', count: of('hard'), says: 'the other kind is nearer' },
    { part: 'semi-hard', name: 'semi-hard', count: of('semi-hard'), says: 'farther, by less than the margin' },
    { part: 'easy', name: 'easy', count: of('easy'), says: 'far enough: no loss, no pull' },
  ];
}

function countPairs(places: readonly Place[], margin: number): readonly Count[] {
  const all = allPairs(places.length);
  const near = all.filter((pair) => !pair.alike && distance(places, pair.first, pair.second) < margin).length;
  const pulled = all.filter((pair) => pair.alike).length;
  return [
    { part: 'pulled', name: 'pulled', count: pulled, says: 'alike: the farther, the harder' },
    { part: 'pushed', name: 'pushed', count: near, says: 'unlike, within the margin' },
    { part: 'resting', name: 'at rest', count: all.length - pulled - near, says: 'unlike, beyond the margin' },
  ];
}
