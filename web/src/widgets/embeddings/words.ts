import { formatNumber } from '../../charts/format.ts';
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
  const when = step === 0 ? 'Before training' : `After ${step} ${step === 1 ? 'step' : 'steps'}`;
  const home = `${when}, ${atHome(places)} of ${places.length} points have one of their own kind nearest; loss ${formatNumber(value, 3)}.`;
  const busy = counts.slice(0, 2).reduce((sum, { count }) => sum + count, 0);
  const resting =
    standing.loss === 'triplet' && busy === 0 ? ' Every triplet is easy, and nothing moves any more.' : '';
  return `${home} ${describeAnchor(standing)}${resting}`;
}

function describeAnchor({ loss, labels, places, anchor, margin }: Standing): string {
  const who = `Point ${anchor + 1}, one of the ${labels[kindOf(anchor)]}`;
  const others = places.map((_, item) => item).filter((item) => !alike(item, anchor));
  if (loss === 'contrastive') {
    const near = others.filter((item) => distance(places, anchor, item) < margin).length;
    return `${who}, is drawn to its own kind and pushes away ${near} of ${others.length} others, those within the margin.`;
  }
  const positive = farthestAlike(places, anchor);
  const of = (hardness: string) =>
    others.filter((negative) => hardnessOf(places, { anchor, positive, negative }, margin) === hardness).length;
  return `Around ${who.toLowerCase()}, compared with the farthest of its kind: ${of('hard')} of the others are hard, ${of('semi-hard')} semi-hard, ${of('easy')} easy.`;
}
