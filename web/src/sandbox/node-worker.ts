import { parentPort } from 'node:worker_threads';
import { createThread, type ToThread } from './thread.ts';

// Node's worker: a worker_thread, one a run.
const receive = createThread((message) => parentPort?.postMessage(message));
parentPort?.on('message', (message: ToThread) => void receive(message));
