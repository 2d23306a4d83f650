import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { limits } from '../limits.ts';

export interface Machine {
  readonly quickjs: QuickJSWASMModule;
  /** The most that the guest has ever had: wasm memory does not shrink. */
  mostBytes(): number;
}

/** A QuickJS of its own, in a memory that cannot grow beyond its ceiling. */
export async function instantiate(wasmModule: WebAssembly.Module): Promise<Machine> {
  const wasmMemory = new WebAssembly.Memory(limits.memoryPages);
  const emscriptenModule: object = { printErr() {} }; // a crash is told in the result, not in the page's console
  const options = newVariant(variant, { wasmModule, wasmMemory, emscriptenModule });
  const quickjs = await newQuickJSWASMModuleFromVariant(options);
  return { quickjs, mostBytes: () => wasmMemory.buffer.byteLength };
}
