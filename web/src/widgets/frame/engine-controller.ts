import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Engine } from '../../engine/live.ts';
import { t } from '../../words/words.ts';

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
  if (!allowsWasm()) {
    return t(
      'This figure cannot compute: the browser does not allow WebAssembly on this page. Allow it, or try another browser, and reload.',
    );
  }
  if (error instanceof WebAssembly.CompileError) {
    return t(
      'This figure cannot compute: its engine arrived damaged. Reload the page; if that does not help, the file on the server is broken.',
    );
  }
  return t('This figure cannot compute: its engine did not load. Check the connection and reload the page.');
}

const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** A page's policy forbids wasm with the very error that damaged wasm gives. */
function allowsWasm(): boolean {
  try {
    return Boolean(new WebAssembly.Module(EMPTY_MODULE));
  } catch {
    return false;
  }
}
