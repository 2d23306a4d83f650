import type { Words } from '../words.ts';

export const engine: Words = {};
