const MS_PER_STEP = 45;

/** Takes a walk step by step, in time with the screen; at once for those who ask for less motion. */
export class Walk {
  readonly #take: (step: number) => void;
  #frame = 0;

  constructor(take: (step: number) => void) {
    this.#take = take;
  }

  start(steps: number): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#take(steps);
    else this.#frame = requestAnimationFrame((now) => this.#go(now, now, steps));
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #go(began: number, now: number, steps: number): void {
    const step = Math.min(steps, Math.floor((now - began) / MS_PER_STEP));
    this.#take(step);
    if (step < steps) this.#frame = requestAnimationFrame((next) => this.#go(began, next, steps));
  }
}
