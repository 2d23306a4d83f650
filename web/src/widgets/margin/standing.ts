import { t } from '../../words/words.ts';
import type { Standing } from './reading.ts';

/** In the reader's language; what a point is called elsewhere stays as it is. */
export const standingIn = (standing: Standing = 'safe'): string =>
  ({ safe: t('safe'), 'too close': t('too close'), 'wrong side': t('wrong side') })[standing];
