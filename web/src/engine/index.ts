/** Downhill's engine: C++ loss kernels in WebAssembly, with the whole catalogue. */
import { catalogue } from './catalogue.ts';
import { LossEngine } from './engine.ts';
import { loaderOf } from './load.ts';
import type { Engine } from './types.ts';

export { catalogue, kernels } from './catalogue.ts';
export { EngineError, type EngineErrorCode } from './errors.ts';
export type { LoadOptions } from './load.ts';
export { parts } from './trainer/catalogue.ts';
export { loadTraining } from './trainer/index.ts';
export type * from './trainer/types.ts';
export type * from './types.ts';
export { inWords, rowFormula } from './words.ts';

export const loadEngine = loaderOf((module): Engine => new LossEngine(module, catalogue));
