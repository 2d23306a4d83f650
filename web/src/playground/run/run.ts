import type { Layer, Report, Stop, Trainer, Training } from '../../engine/trainer/types.ts';
import { History } from './history.ts';
import type { Plan } from './plan.ts';

/** A trainer that remembers its way, so that it can be taken back to any step of it. */
export class Run {
  readonly plan: Plan;
  readonly history: History;
  readonly trainer: Trainer;
  #report: Report | null = null;
  #stopped: Stop | null = null; // kept while the run is looked at before that step

  constructor(training: Training, plan: Plan) {
    this.plan = plan;
    this.history = new History(plan.scene.unit);
    this.trainer = training.train(plan.settings);
    this.#record();
  }

  get step(): number {
    return this.trainer.progress.step;
  }

  /** Why the run can go no further than it went, once it is known. */
  get stopped(): Stop | null {
    return this.#stopped;
  }

  /** Losses and metrics as the model is now, worked out once a step. */
  get report(): Report {
    this.#report ??= this.trainer.report();
    return this.#report;
  }

  /** Trains up to a step, or until the clock says that it is time to draw. */
  advanceTo(target: number, isTime: () => boolean = () => false): void {
    while (this.step < target && !this.trainer.progress.stopped && !isTime()) {
      const next = Math.min(target, this.history.after(this.step));
      this.trainer.step(next - this.step);
      this.#report = null;
      this.#stopped ??= this.trainer.progress.stopped;
      this.#record();
    }
  }

  /** Forward or back. A snapshot holds no gradient, so the last update is made again from one before it. */
  seek(step: number, isTime?: () => boolean): void {
    const snapshot = this.history.before(Math.max(0, step - 1));
    if (snapshot && (step < this.step || snapshot.step > this.step)) {
      this.trainer.restore(snapshot);
      this.#report = null;
    }
    this.advanceTo(step, isTime);
  }

  /** Before the first update there is no gradient. */
  get layers(): readonly Layer[] {
    const { layers } = this.trainer;
    if (this.step > 0) return layers;
    return layers.map((layer) => ({
      ...layer,
      weightGradient: layer.weightGradient.fill(0),
      biasGradient: layer.biasGradient.fill(0),
    }));
  }

  release(): void {
    this.trainer.release();
  }

  #record(): void {
    if (!this.history.wants(this.step)) return;
    this.history.record(this.report, this.trainer.snapshot(), this.trainer.parameters);
  }
}
