import type { Words } from '../words.ts';

export const lesson: Words = {};
