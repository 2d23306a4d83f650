import createModule, { type DownhillModule } from '../generated/downhill.js';
import { compile, type WasmSource } from './source.ts';

export interface LoadOptions {
  /** The wasm, for those who keep it elsewhere: its address, response, bytes or compiled module. */
  readonly wasm?: WasmSource;
}

/**
 * Loads what is made on the wasm, in browsers and on Node. Everybody shares one, loaded by the first who asks; whoever
 * hands in a wasm gets one of their own.
 */
export function loaderOf<Made>(make: (module: DownhillModule) => Made): (options?: LoadOptions) => Promise<Made> {
  const loadShared = remembered(async () => make(await loadModule()));
  return ({ wasm } = {}) => (wasm === undefined ? loadShared() : start(wasm).then(make));
}

const loadModule = remembered(() => start(new URL('../generated/downhill.wasm', import.meta.url)));

/** A load that failed is forgotten, so that asking again tries again. */
function remembered<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let shared: Promise<Loaded> | undefined;
  return () => {
    shared ??= load().catch((error) => {
      shared = undefined;
      throw error;
    });
    return shared;
  };
}

async function start(source: WasmSource): Promise<DownhillModule> {
  // Compiled before Emscripten's glue hears of it: inside its hook a failure would never be told.
  const wasm = await compile(source);
  return createModule({
    instantiateWasm(imports, onInstance) {
      WebAssembly.instantiate(wasm, imports).then((instance) => onInstance(instance, wasm));
      return {};
    },
  });
}
