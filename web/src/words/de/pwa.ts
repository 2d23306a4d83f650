import type { Words } from '../words.ts';

export const pwa: Words = {};
