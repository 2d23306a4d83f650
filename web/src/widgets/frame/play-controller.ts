import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes one step: false at the end. */
export type Take = () => boolean;

/** Plays step after step, in time with the screen; rests while nobody can see it, and goes on when somebody does. */
export class PlayController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #take: Take;
  readonly #everyMs: number;
  readonly #onVisibility = () => this.#resume();
  #observer: IntersectionObserver | null = null;
  #playing = false;
  #inSight = true;
  #frame = 0;
  #last = 0;

  constructor(host: ReactiveControllerHost & Element, take: Take, everyMs: number) {
    this.#host = host;
    this.#take = take;
    this.#everyMs = everyMs;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#playing;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#observer = new IntersectionObserver(([entry]) => {
      this.#inSight = entry?.isIntersecting ?? true;
      this.#resume();
    });
    this.#observer.observe(this.#host);
    this.#host.requestUpdate(); // one that was taken off the page while it played
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#observer?.disconnect();
    this.#rest();
  }

  play(): void {
    this.#playing = true;
    this.#resume();
    this.#host.requestUpdate();
  }

  pause(): void {
    this.#rest();
    this.#host.requestUpdate();
  }

  #rest(): void {
    this.#playing = false;
    cancelAnimationFrame(this.#frame);
  }

  #resume(): void {
    cancelAnimationFrame(this.#frame);
    if (!this.#playing || !this.#inSight || document.hidden) return;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame((now) => this.#go(now));
  }

  #go(now: number): void {
    if (now - this.#last >= this.#everyMs) {
      this.#last = now;
      if (!this.#take()) this.pause();
    }
    if (this.#playing) this.#frame = requestAnimationFrame((next) => this.#go(next));
  }
}

/** Nothing moves by itself for those who ask for that: they step. */
export const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
