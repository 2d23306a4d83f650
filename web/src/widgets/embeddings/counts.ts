import { t } from '../../words/words.ts';
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
    { part: 'hard', name: t('hard'), count: of('hard'), says: t('the other kind is nearer') },
    { part: 'semi-hard', name: t('semi-hard'), count: of('semi-hard'), says: t('farther, by less than the margin') },
    { part: 'easy', name: t('easy'), count: of('easy'), says: t('far enough: no loss, no pull') },
  ];
}

function countPairs(places: readonly Place[], margin: number): readonly Count[] {
  const all = allPairs(places.length);
  const near = all.filter((pair) => !pair.alike && distance(places, pair.first, pair.second) < margin).length;
  const pulled = all.filter((pair) => pair.alike).length;
  return [
    { part: 'pulled', name: t('pulled'), count: pulled, says: t('alike: the farther, the harder') },
    { part: 'pushed', name: t('pushed'), count: near, says: t('unlike, within the margin') },
    { part: 'resting', name: t('at rest'), count: all.length - pulled - near, says: t('unlike, beyond the margin') },
  ];
}
