import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Thread } from './link.ts';
import { bundledWorker } from './node-bundle.ts';
import { createSandbox } from './sandbox.ts';
import type { FromThread } from './thread.ts';
import type { Sandbox } from './types.ts';

/** The very sandbox of the page, in worker threads. */
export function nodeSandbox(patience?: number): Sandbox {
  let compiled: Promise<WebAssembly.Module> | null = null;
  const compile = () => {
    compiled ??= readFile(createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm')).then(
      (bytes) => WebAssembly.compile(bytes),
    );
    return compiled;
  };
  return createSandbox({ compile, spawn }, patience);
}

async function spawn(): Promise<Thread> {
  const worker = new Worker(await bundledWorker(), { env: {}, execArgv: [] });
  worker.unref(); // a waiting spare keeps no process alive
  return {
    post(message) {
      worker.ref();
      worker.postMessage(message);
    },
    onMessage(listener) {
      worker.on('message', (message: FromThread) => {
        worker.unref();
        listener(message);
      });
    },
    onError: (listener) => void worker.on('error', (error) => listener(error.message)),
    terminate: () => void worker.terminate(),
  };
}
