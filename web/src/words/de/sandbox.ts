import type { Words } from '../words.ts';

export const sandbox: Words = {};
