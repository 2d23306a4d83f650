import { catalogue as generated } from '../generated/catalogue.ts';
import type { LossSpec } from './types.ts';

/** What every loss says of itself, in the order of the C++ list. Needs no wasm. */
export const catalogue: readonly LossSpec[] = generated;
