import type { Stop } from './types.ts';

/** In the order of C++'s `Stop`, after none. */
const KINDS = ['predictions', 'loss', 'gradient', 'weights'] as const;

const WORDS: Record<Stop['what'], (loss: string) => string> = {
  predictions: (loss) => `a prediction was not finite, or none that ${loss} takes`,
  loss: (loss) => `${loss} was too large a number`,
  gradient: () => 'the gradient was not finite',
  weights: () => 'a weight would not have been finite',
};

/** Why a run cannot go on, in words. */
export function stopOf(kind: number, step: number, loss: string): Stop | null {
  const what = KINDS[kind - 1];
  if (!what) return null;
  const message = `Update ${step} was not made: ${WORDS[what](loss)}. The weights are those before it. Go back, and try a smaller learning rate.`;
  return { step, what, message };
}
