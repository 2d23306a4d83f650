import type { Words } from '../words.ts';

export const widgets: Words = {};
