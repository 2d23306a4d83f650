import type { Words } from '../words.ts';

export const charts: Words = {
  'not a number': 'keine Zahl',
  infinite: 'unendlich',
  'minus infinite': 'minus unendlich',
  '{names} and {last}': '{names} und {last}',
};
