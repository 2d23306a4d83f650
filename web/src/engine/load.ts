import createModule from '../generated/downhill.js';
import { LossEngine } from './engine.ts';
import { compile, type WasmSource } from './source.ts';
import type { Engine, LossRules } from './types.ts';

export interface LoadOptions {
  /** The wasm, for those who keep it elsewhere: its address, response, bytes or compiled module. */
  readonly wasm?: WasmSource;
}

/**
 * Loads the engine, in browsers and on Node. Everybody shares one, loaded by the first who asks; whoever hands in a
 * wasm gets an engine of their own. A load that failed is forgotten, so that asking again tries again.
 */
export function loaderWith<Spec extends LossRules>(
  catalogue: readonly Spec[],
): (options?: LoadOptions) => Promise<Engine<Spec>> {
  let shared: Promise<Engine<Spec>> | undefined;
  return (options = {}) => {
    if (options.wasm !== undefined) return start(catalogue, options.wasm);
    shared ??= start(catalogue, new URL('../generated/downhill.wasm', import.meta.url)).catch((error) => {
      shared = undefined;
      throw error;
    });
    return shared;
  };
}

async function start<Spec extends LossRules>(catalogue: readonly Spec[], source: WasmSource): Promise<Engine<Spec>> {
  // Compiled before Emscripten's glue hears of it: inside its hook a failure would never be told.
  const wasm = await compile(source);
  const module = await createModule({
    instantiateWasm(imports, onInstance) {
      WebAssembly.instantiate(wasm, imports).then((instance) => onInstance(instance, wasm));
      return {};
    },
  });
  return new LossEngine(module, catalogue);
}
