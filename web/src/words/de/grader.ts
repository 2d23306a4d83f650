import type { Words } from '../words.ts';

export const grader: Words = {};
