import { createThread, type FromThread, type ToThread } from './thread.ts';

// The browser's worker: a module Worker, one a run.
const receive = createThread((message: FromThread) => postMessage(message));
addEventListener('message', (event: MessageEvent<ToThread>) => void receive(event.data));
