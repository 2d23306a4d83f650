import { formatNumber } from '../../charts/format.ts';
import { t, tCount } from '../../words/words.ts';
import type { Place } from '../parts/plane.ts';
import type { Count } from './counts.ts';
import { kindOf } from './fields.ts';
import { alike, atHome, distance, farthestAlike, hardnessOf } from './relations.ts';
import type { EmbeddingLoss } from './run.ts';

export interface Standing {
  readonly loss: EmbeddingLoss;
  readonly labels: readonly string[];
  readonly places: readonly Place[];
  readonly value: number;
  readonly anchor: number;
  readonly margin: number;
  readonly step: number;
}

/** Who is at home, and what the anchor has around it. */
export function describeEmbedding(standing: Standing, counts: readonly Count[]): string {
  const { places, value, step } = standing;
  const when = step === 0 ? t('Before training') : tCount(step, 'After {n} step', 'After {n} steps');
  const home = t('{when}, {n} of {all} points have one of their own kind nearest; loss {loss}.', {
    when,
    n: atHome(places),
    all: places.length,
    loss: formatNumber(value, 3),
  });
  const busy = counts.slice(0, 2).reduce((sum, { count }) => sum + count, 0);
  const resting =
    standing.loss === 'triplet' && busy === 0 ? ` ${t('Every triplet is easy, and nothing moves any more.')}` : '';
  return `${home} ${describeAnchor(standing)}${resting}`;
}

function describeAnchor({ loss, labels, places, anchor, margin }: Standing): string {
  const who = { point: anchor + 1, kind: labels[kindOf(anchor)] ?? '' };
  const others = places.map((_, item) => item).filter((item) => !alike(item, anchor));
  if (loss === 'contrastive') {
    const near = others.filter((item) => distance(places, anchor, item) < margin).length;
    return t(
      'Point {point}, one of the {kind}, is drawn to its own kind and pushes away {near} of {all} others, those within the margin.',
      { ...who, near, all: others.length },
    );
  }
  const positive = farthestAlike(places, anchor);
  const of = (hardness: string) =>
    others.filter((negative) => hardnessOf(places, { anchor, positive, negative }, margin) === hardness).length;
  return t(
    'Around point {point}, one of the {kind}, compared with the farthest of its kind: {hard} of the others are hard, {semi} semi-hard, {easy} easy.',
    { ...who, hard: of('hard'), semi: of('semi-hard'), easy: of('easy') },
  );
}
