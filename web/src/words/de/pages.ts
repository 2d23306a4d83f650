import type { Words } from '../words.ts';

export const pages: Words = {};
