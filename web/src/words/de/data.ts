import type { Words } from '../words.ts';

export const data: Words = {};
