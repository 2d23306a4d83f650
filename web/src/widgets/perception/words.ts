import { formatNumber, formatShare, formatSigned } from '../../charts/format.ts';
import type { Change } from './fence.ts';
import type { Comparison } from './reading.ts';

const CLOSE = 1e-9;

/** What was done to the copy, and what each way of comparing makes of it. */
export function describePerception({ shift, blur, light }: Change, { pixels, features }: Comparison): string {
  const done = [
    shift > 0 && `moved by ${shift} ${shift === 1 ? 'dot' : 'dots'}`,
    blur > 0 && `blurred by ${formatShare(blur)}`,
    light !== 0 && `${light > 0 ? 'brighter' : 'darker'} by ${formatNumber(Math.abs(light))}`,
  ].filter(Boolean);
  const what = done.length > 0 ? `The copy is ${done.join(', ')}.` : 'The copy is the original.';
  return `${what} Dot by dot the loss is ${formatNumber(pixels.loss)}, by features ${formatNumber(features.loss)}. ${verdict(pixels.loss, features.loss)}`;
}

function verdict(pixels: number, features: number): string {
  if (pixels < CLOSE && features < CLOSE) return 'Both find nothing wrong.';
  if (features < CLOSE) return 'The features find nothing wrong.';
  if (Math.abs(pixels - features) < CLOSE) return 'Both object equally.';
  return pixels < features ? 'The features object more.' : 'The dots object more.';
}

export const saysLight = (light: number): string => (light === 0 ? '0' : formatSigned(light));
