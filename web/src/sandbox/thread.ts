import { Guest } from './guest/guest.ts';
import { instantiate } from './guest/quickjs.ts';
import type { Call, Program, RunResult } from './types.ts';

/** What a worker is asked to do at a stretch: load a text (the first time), and call functions of it. */
export interface Batch {
  readonly program?: Program;
  readonly calls: readonly Call[];
  readonly seconds: number;
}

/** What the main thread sends to a worker: first the compiled QuickJS, then one batch after another. */
export type ToThread = { readonly wasm: WebAssembly.Module } | { readonly batch: Batch };
export type FromThread = { readonly ready: true } | { readonly result: RunResult };

/** The worker's whole life: get ready, then run and tell until it is ended. The same on Node and in browsers. */
export function createThread(tell: (message: FromThread) => void): (message: ToThread) => Promise<void> {
  let guest: Promise<Guest>;
  return async (message) => {
    if ('wasm' in message) {
      guest = instantiate(message.wasm).then((machine) => new Guest(machine));
      await guest;
      tell({ ready: true });
    } else {
      tell({ result: (await guest).run(message.batch) });
    }
  };
}
