import { Codec, choice, type Field, names, number, numbers } from '../../state/codec.ts';
import { t } from '../../words/words.ts';
import type { Axis } from '../parts/plane.ts';
import { whole } from '../parts/whole.ts';

export const STEPS = 80;
export const AXIS: Axis = { low: -3, high: 3, title: '' };
export const MARGINS = { low: 0.1, high: 3, step: 0.1 };
const EACH = 3; // points of a kind
const KINDS = { low: 2, high: 4 };

/** Jumbled, so that there is something to sort out. */
const FIRST = [
  ...[-1.1, 0.7, 0.4, -0.5, 0.8, 1.1],
  ...[-0.5, 1.5, 1, 0.2, -1.2, -1],
  ...[0.2, 0.6, -0.6, -0.2, 1.2, -1.4],
  ...[-1.9, -0.3, 0.7, 1.8, 0.1, -1.7],
];

export const settings = () => ({
  loss: choice(['triplet', 'contrastive'], 'triplet'),
  labels: names(KINDS, [t('cats'), t('dogs'), t('birds')]),
});

export interface EmbeddingFields extends Readonly<Record<string, Field<unknown>>> {
  readonly points: Field<readonly number[]>;
  readonly margin: Field<number>;
  readonly anchor: Field<number>;
  readonly step: Field<number>;
}

export function fieldsOf(element: Element): EmbeddingFields {
  const { labels } = new Codec(settings()).fromAttributes(element).state;
  const items = EACH * labels.length;
  return {
    points: numbers(AXIS, { low: 2 * items, high: 2 * items }, FIRST.slice(0, 2 * items)),
    margin: number(MARGINS, 1),
    anchor: whole({ low: 1, high: items }, 1),
    step: whole({ low: 0, high: STEPS }, 0),
  };
}

/** Of which kind an item is: three of the first, then three of the second ... */
export const kindOf = (item: number) => Math.floor(item / EACH);
