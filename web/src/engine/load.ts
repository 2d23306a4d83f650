import createModule from '../generated/downhill.js';
import { LossEngine } from './engine.ts';
import { compile, type WasmSource } from './source.ts';
import type { Engine } from './types.ts';

export interface LoadOptions {
  /** The wasm, for those who keep it elsewhere: its address, response, bytes or compiled module. */
  readonly wasm?: WasmSource;
}

let shared: Promise<Engine> | undefined;

/**
 * The engine, in browsers and on Node. Everybody shares one, loaded by the first who asks; whoever hands in a
 * wasm gets an engine of their own. A load that failed is forgotten, so that asking again tries again.
 */
export function loadEngine(options: LoadOptions = {}): Promise<Engine> {
  if (options.wasm !== undefined) return start(options.wasm);
  shared ??= start(new URL('../generated/downhill.wasm', import.meta.url)).catch((error) => {
    shared = undefined;
    throw error;
  });
  return shared;
}

async function start(source: WasmSource): Promise<Engine> {
  // Compiled before Emscripten's glue hears of it: inside its hook a failure would never be told.
  const wasm = await compile(source);
  const module = await createModule({
    instantiateWasm(imports, onInstance) {
      WebAssembly.instantiate(wasm, imports).then((instance) => onInstance(instance, wasm));
      return {};
    },
  });
  return new LossEngine(module);
}
