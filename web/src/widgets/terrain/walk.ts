const MS_PER_STEP = 45;

/** Takes a walk step by step, in time with the screen; at once for those who ask for less motion. */
export class Walk {
  readonly #take: (step: number) => void;
  #frame = 0; // 0: at rest

  constructor(take: (step: number) => void) {
    this.#take = take;
  }

  get running(): boolean {
    return this.#frame !== 0;
  }

  start(steps: number): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#take(steps);
    else this.#frame = requestAnimationFrame((now) => this.#go(now, now, steps, 0));
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #go(began: number, now: number, steps: number, taken: number): void {
    const step = Math.min(steps, 1 + Math.floor((now - began) / MS_PER_STEP));
    this.#frame = step < steps ? requestAnimationFrame((next) => this.#go(began, next, steps, step)) : 0;
    if (step !== taken) this.#take(step);
  }
}
