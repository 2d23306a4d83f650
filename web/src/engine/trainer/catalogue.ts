import { parts as generated } from '../../generated/parts.ts';
import type { Parts } from './types.ts';

/** All that the parts of trainers say of themselves, in the order of the C++ lists. Needs no wasm. */
export const parts: Parts = generated;
