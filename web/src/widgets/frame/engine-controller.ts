import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Engine } from '../../engine/live.ts';

/** Gives a widget its engine: null while loading; `trouble` says in words why it will not come. */
export class EngineController implements ReactiveController {
  engine: Engine | null = null;
  trouble: string | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Engine>;
  readonly #onReady: () => void;

  constructor(host: ReactiveControllerHost, load: () => Promise<Engine>, onReady: () => void) {
    this.#host = host;
    this.#load = load;
    this.#onReady = onReady;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.engine) void this.#begin();
  }

  async #begin(): Promise<void> {
    try {
      this.engine = await this.#load();
    } catch (error) {
      this.trouble = inWords(error);
      this.#host.requestUpdate();
      return;
    }
    this.#host.requestUpdate();
    this.#onReady();
  }
}

function inWords(error: unknown): string {
  if (typeof WebAssembly === 'undefined' || error instanceof WebAssembly.CompileError) {
    return 'This figure cannot compute: the browser does not allow WebAssembly on this page. Allow it, or try another browser, and reload.';
  }
  return 'This figure cannot compute: its engine did not load. Check the connection and reload the page.';
}
