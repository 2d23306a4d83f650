import type { AnySpec } from '../../src/engine/index.ts';
import { t } from '../../src/words/words.ts';
import type { Page } from '../pages/shell.ts';

/** What a link to a page shows where people share it: a few words, and a picture that the kernels drew. */
export interface Card {
  readonly kicker: string; // what kind of page it is
  readonly title: string;
  readonly summary: string;
  readonly picture: Picture;
}

/** The curve of a loss; or the landscape of the course, at the station of a lesson or as a whole. */
export type Picture =
  | { readonly kind: 'curve'; readonly spec: AnySpec }
  | { readonly kind: 'land'; readonly station?: number };

/** Pages say what is special about theirs. */
export function cardOf({ title, description, card }: Page): Card {
  return {
    kicker: t('Learn loss functions by running them'),
    title: title.replace(/ · Downhill$/, ''),
    summary: description,
    picture: { kind: 'land' },
    ...card,
  };
}

/** Where the card of a page is, under the base. */
export function cardFile({ path }: Page): string {
  return `cards/${path.replace(/\/$/, '').replaceAll('/', '-') || 'home'}.png`;
}

/** For who cannot see it. */
export function cardInWords({ kicker, title, picture }: Card): string {
  return t('{kicker}: {title}. Beside it, {picture}.', { kicker, title, picture: shown(picture) });
}

function shown(picture: Picture): string {
  if (picture.kind === 'curve') return t('the curve of the loss');
  const { station } = picture;
  return station === undefined
    ? t('the contour lines of a loss surface, with the way down')
    : t('the contour lines of a loss surface, with the way down and station {n} on it', { n: station });
}
