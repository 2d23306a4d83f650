import { instantiate } from './guest/quickjs.ts';
import { run } from './guest/run.ts';
import type { RunRequest, RunResult } from './types.ts';

/** What the main thread sends to a worker: first the compiled QuickJS, then one request. */
export type ToThread = { readonly wasm: WebAssembly.Module } | { readonly request: RunRequest };
export type FromThread = { readonly ready: true } | { readonly result: RunResult };

/** The worker's whole life: get ready, run once, tell. The same on Node and in browsers. */
export function createThread(tell: (message: FromThread) => void): (message: ToThread) => Promise<void> {
  let quickjs: ReturnType<typeof instantiate>;
  return async (message) => {
    if ('wasm' in message) {
      quickjs = instantiate(message.wasm);
      await quickjs;
      tell({ ready: true });
    } else {
      tell({ result: run(await quickjs, message.request) });
    }
  };
}
