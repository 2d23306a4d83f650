import type { Words } from '../words.ts';

export const pages: Words = {
  system: 'wie System',
};
