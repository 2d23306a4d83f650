/** Downhill's engine: C++ loss kernels in WebAssembly. The only door to the wasm. */
export { catalogue, isLossId } from './catalogue.ts';
export { EngineError, type EngineErrorCode } from './errors.ts';
export { type LoadOptions, loadEngine } from './load.ts';
export type * from './types.ts';
export { inWords } from './words.ts';
