import wasmUrl from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import { scriptOf } from '../trusted/trusted.ts';
import type { Thread } from './link.ts';
import { createSandbox } from './sandbox.ts';
import type { FromThread } from './thread.ts';
import type { Sandbox } from './types.ts';
import workerUrl from './worker.ts?worker&url';

/** The page's sandbox. Nothing is fetched before the first `warm` or `run`. */
export const browserSandbox: Sandbox = createSandbox({ compile, spawn: async () => spawn() });

let compiled: Promise<WebAssembly.Module> | null = null;

/** Once a page; a failure is forgotten, so that a later run may try again. */
function compile(): Promise<WebAssembly.Module> {
  compiled ??= fetchModule().catch((error) => {
    compiled = null;
    throw error;
  });
  return compiled;
}

async function fetchModule(): Promise<WebAssembly.Module> {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`${response.status} for the sandbox's engine`);
  return WebAssembly.compile(await response.arrayBuffer()); // not streaming: a server may send the wrong type
}

function spawn(): Thread {
  const worker = new Worker(scriptOf(workerUrl), { type: 'module', name: 'learner code' });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.onmessage = (event: MessageEvent<FromThread>) => listener(event.data);
    },
    onError: (listener) => {
      worker.onerror = (event) => listener(event.message || 'the worker could not be loaded');
    },
    terminate: () => worker.terminate(),
  };
}
