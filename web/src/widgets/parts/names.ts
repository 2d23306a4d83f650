import { tSpec } from '../../words/words.ts';

const ABBREVIATION = 4; // letters

/** What people call a loss in passing: MSE, Huber. */
export const shortName = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  id.length <= ABBREVIATION ? id.toUpperCase() : tSpec(title).replace(/ loss$|-Verlust$/, '');
