import type { Words } from '../words.ts';

export const state: Words = {};
