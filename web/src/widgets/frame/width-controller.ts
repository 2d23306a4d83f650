import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width of an element in CSS pixels, kept up to date, for pictures that are drawn differently when narrow. */
export class WidthController implements ReactiveController {
  width = 0;
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.width = this.#host.getBoundingClientRect().width;
    this.#observer = new ResizeObserver(([entry]) => this.#measured(entry?.contentRect.width ?? 0));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measured(width: number): void {
    if (Math.abs(width - this.width) < 1) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
