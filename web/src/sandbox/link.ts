import { t } from '../words/words.ts';
import { limits } from './limits.ts';
import type { Batch, FromThread, ToThread } from './thread.ts';
import type { Failure, RunResult } from './types.ts';

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

/** This end of a worker, from before its start to its end. It owns every deadline: a worker that does not answer is ended. */
export class Link {
  #thread: Thread | null = null;
  #failure: Failure | null = null; // why it ended
  #settle: ((result: RunResult) => void) | null = null; // whoever waits for the answer that is due
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #ready: Promise<void>;
  readonly #ending = new AbortController();

  constructor(platform: Platform) {
    this.#ready = this.#start(platform).catch((error) => this.end(unavailable(error)));
  }

  /** Aborted when this link has ended. */
  get ended(): AbortSignal {
    return this.#ending.signal;
  }

  /** One batch after another, however many are asked for at once. */
  run(batch: Batch): Promise<RunResult> {
    const result = this.#turn.then(() => this.#runNow(batch));
    this.#turn = result;
    return result;
  }

  /** Whoever waits is told at once, even when the worker is still starting. */
  end(failure: Failure): void {
    if (this.#failure) return;
    this.#failure = failure;
    clearTimeout(this.#timer);
    this.#thread?.terminate();
    this.#settle?.(failed(failure));
    this.#ending.abort();
  }

  async #start(platform: Platform): Promise<void> {
    const late = t('the sandbox did not start within {n} seconds', { n: limits.startSeconds });
    this.#timer = setTimeout(() => this.end(unavailable(late)), limits.startSeconds * 1000);
    const spawned = platform.spawn().then((thread) => {
      this.#thread = thread;
      if (this.#failure) thread.terminate();
      return thread;
    });
    const [wasm, thread] = await Promise.all([platform.compile(), spawned]);
    if (this.#failure) return;
    await new Promise<void>((ready) => {
      thread.onMessage((message) => ('ready' in message ? ready() : this.#settle?.(message.result)));
      thread.onError((why) => this.end(unavailable(why)));
      thread.post({ wasm });
    });
    clearTimeout(this.#timer);
  }

  async #runNow(batch: Batch): Promise<RunResult> {
    const result = await new Promise<RunResult>((settle) => {
      this.#settle = settle;
      const characters = batch.program?.source.length ?? 0;
      if (characters > limits.sourceCharacters) this.end({ kind: 'long', characters });
      if (this.#failure) settle(failed(this.#failure));
      else void this.#ready.then(() => this.#post(batch));
    });
    this.#settle = null;
    clearTimeout(this.#timer);
    if (result.failure) this.end(result.failure);
    return result;
  }

  #post(batch: Batch): void {
    if (this.#failure) return;
    const late: Failure = { kind: 'time', seconds: batch.seconds, call: null };
    this.#timer = setTimeout(() => this.end(late), (batch.seconds + limits.graceSeconds) * 1000);
    this.#thread?.post({ batch });
  }
}

function unavailable(why: unknown): Failure {
  return { kind: 'unavailable', message: why instanceof Error ? why.message : String(why) };
}

const failed = (failure: Failure): RunResult => ({ outcomes: [], console: [], failure, arity: {} });
