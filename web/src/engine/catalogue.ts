import { catalogue as generated } from '../generated/catalogue.ts';
import type { AnySpec, LossSpec } from './types.ts';

/** What every loss says of itself, in the order of the C++ lists. Needs no wasm. */
export const catalogue: readonly AnySpec[] = generated;

/** Those that have a kernel. */
export const kernels: readonly LossSpec[] = catalogue.filter((spec) => spec.kernel);
