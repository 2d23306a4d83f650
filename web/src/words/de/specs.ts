import type { Words } from '../words.ts';

export const specs: Words = {};
