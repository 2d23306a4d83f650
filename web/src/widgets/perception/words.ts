import { formatNumber, formatShare, formatSigned } from '../../charts/format.ts';
import { t, tCount } from '../../words/words.ts';
import type { Change } from './fence.ts';
import type { Comparison } from './reading.ts';

const CLOSE = 1e-9;

/** What was done to the copy, and what each way of comparing makes of it. */
export function describePerception({ shift, blur, light }: Change, { pixels, features }: Comparison): string {
  const done = [
    shift > 0 && tCount(shift, 'moved by {n} dot', 'moved by {n} dots'),
    blur > 0 && t('blurred by {share}', { share: formatShare(blur) }),
    light !== 0 &&
      (light > 0 ? t('brighter by {n}', { n: formatNumber(light) }) : t('darker by {n}', { n: formatNumber(-light) })),
  ].filter(Boolean);
  const what = done.length > 0 ? t('The copy is {done}.', { done: done.join(', ') }) : t('The copy is the original.');
  return t('{what} Dot by dot the loss is {pixels}, by features {features}. {verdict}', {
    what,
    pixels: formatNumber(pixels.loss),
    features: formatNumber(features.loss),
    verdict: verdict(pixels.loss, features.loss),
  });
}

function verdict(pixels: number, features: number): string {
  if (pixels < CLOSE && features < CLOSE) return t('Both find nothing wrong.');
  if (features < CLOSE) return t('The features find nothing wrong.');
  if (Math.abs(pixels - features) < CLOSE) return t('Both object equally.');
  return pixels < features ? t('The features object more.') : t('The dots object more.');
}

export const saysLight = (light: number): string => (light === 0 ? '0' : formatSigned(light));
