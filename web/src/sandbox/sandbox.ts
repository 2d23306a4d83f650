import { limits } from './limits.ts';
import type { FromThread, ToThread } from './thread.ts';
import type { Failure, RunRequest, RunResult, Sandbox } from './types.ts';

/** A worker as both platforms have it. */
export interface Thread {
  post(message: ToThread): void;
  onMessage(listener: (message: FromThread) => void): void;
  onError(listener: (message: string) => void): void;
  terminate(): void;
}

/** What a platform must offer: a fresh worker, and QuickJS compiled (once a page). */
export interface Platform {
  compile(): Promise<WebAssembly.Module>;
  spawn(): Promise<Thread>;
}

/** A worker that is getting ready, with its QuickJS loaded in the end. */
interface Spare {
  readonly thread: Promise<Thread>;
  end(): void;
}

/** Every run gets a worker of its own, and this side owns the deadline: a worker that does not answer is ended. */
export function createSandbox(platform: Platform): Sandbox {
  let spare: Spare | null = null;
  const busy = new Set<() => void>();

  return {
    warm() {
      spare ??= prepare(platform);
      spare.thread.catch(() => {
        spare = null; // the run that wants it will try again, and tell why it could not
      });
    },
    async run(request, options = {}) {
      const { thread, end } = spare ?? prepare(platform);
      spare = null;
      busy.add(end);
      try {
        const ready = await withStop(thread, options.signal);
        return ready === 'stopped' ? failed({ kind: 'stopped' }) : await finish(ready, request, options.signal);
      } catch (error) {
        return failed({ kind: 'unavailable', message: error instanceof Error ? error.message : String(error) });
      } finally {
        end();
        busy.delete(end);
      }
    },
    close() {
      spare?.end();
      spare = null;
      for (const end of busy) end();
    },
  };
}

function prepare(platform: Platform): Spare {
  let thread: Thread | null = null;
  let ended = false;
  const start = async () => {
    const [wasm, spawned] = await Promise.all([platform.compile(), platform.spawn()]);
    thread = spawned;
    if (ended) thread.terminate();
    const reply = await answer(spawned, { wasm }, limits.startSeconds);
    if (reply === 'late') throw new Error(`the sandbox did not start within ${limits.startSeconds} seconds`);
    return spawned;
  };
  return {
    thread: start(),
    end() {
      ended = true;
      thread?.terminate();
    },
  };
}

async function finish(thread: Thread, request: RunRequest, signal?: AbortSignal): Promise<RunResult> {
  const { seconds = limits.seconds } = request;
  const reply = answer(thread, { request }, seconds + limits.graceSeconds);
  const message = await withStop(reply, signal);
  if (message === 'stopped') return failed({ kind: 'stopped' });
  if (message === 'late') return failed({ kind: 'time', seconds, call: null });
  return 'result' in message ? message.result : failed({ kind: 'unavailable', message: 'an unexpected answer' });
}

/** The worker's next message; 'late' when none comes in time. */
function answer(thread: Thread, message: ToThread, seconds: number): Promise<FromThread | 'late'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('late'), seconds * 1000);
    thread.onMessage((reply) => {
      clearTimeout(timer);
      resolve(reply);
    });
    thread.onError((why) => {
      clearTimeout(timer);
      reject(new Error(why));
    });
    thread.post(message);
  });
}

function withStop<T>(work: Promise<T>, signal?: AbortSignal): Promise<T | 'stopped'> {
  if (!signal) return work;
  const stop = new Promise<'stopped'>((resolve) => {
    if (signal.aborted) resolve('stopped');
    signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  return Promise.race([work, stop]);
}

const failed = (failure: Failure): RunResult => ({ outcomes: [], console: [], failure });
