import { Codec, choice, type Field } from '../state/codec.ts';
import { t } from '../words/words.ts';
import { CURVES } from './curves.ts';
import { SPEEDS, type Speed } from './player.ts';
import type { Scene } from './run/plan.ts';

/** The places of two parameters among all of a model. */
export type Pair = readonly [number, number];

export const FIRST: Pair = [0, 1];

/** What the surface is over: `0 8`; nothing while it is folded. */
const pair: Field<Pair | null> = {
  fallback: null,
  get expects() {
    return t('the numbers of two weights');
  },
  parse(text) {
    const [, first, second] = /^(\d{1,4}) (\d{1,4})$/.exec(text) ?? [];
    return first && second ? [Number(first), Number(second)] : null;
  },
  print: (places) => places?.join(' ') ?? '',
};

/** How a run is looked at: no number of it follows from that, but a link should show what was seen. */
export const views = new Codec({
  show: choice(CURVES, 'loss'),
  speed: choice(Object.keys(SPEEDS) as Speed[], 'normal'),
  surface: pair,
});

/** A smaller model has fewer parameters than that of which they were chosen. */
export function within(places: Pair, { sizes }: Pick<Scene, 'sizes'>): Pair {
  const count = sizes.slice(1).reduce((sum, units, layer) => sum + units * ((sizes[layer] ?? 0) + 1), 0);
  return Math.max(...places) < count ? places : FIRST;
}
