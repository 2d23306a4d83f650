import type { Report, Snapshot } from '../../engine/trainer/types.ts';

/** One line of the record: what a chart shows, and what goes into the file. */
export interface Entry {
  readonly step: number;
  readonly epoch: number;
  readonly loss: number;
  readonly validationLoss: number;
  readonly score: number; // accuracy, or the root of the mean squared error
  readonly validationScore: number;
  readonly gradientNorm: number; // of the update that led there: none at the start
  readonly learningRate: number;
}

const MOST = 400; // more would not be seen in a chart

/** What a run has been through: every step at first, and ever fewer of them as it grows long. */
export class History {
  readonly #unit: number; // of the targets, as the trainer counts them
  #entries: Entry[] = [];
  #snapshots = new Map<number, { readonly snapshot: Snapshot; readonly parameters: Float32Array }>();
  #stride = 1;

  constructor(unit: number) {
    this.#unit = unit;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get furthest(): number {
    return this.#entries.at(-1)?.step ?? -1;
  }

  /** The next step that belongs into the record. */
  after(step: number): number {
    return (Math.floor(step / this.#stride) + 1) * this.#stride;
  }

  /** A step that is in the record already was the same the first time. */
  wants(step: number): boolean {
    return step > this.furthest && step % this.#stride === 0;
  }

  record(report: Report, snapshot: Snapshot, parameters: Float32Array): void {
    this.#entries.push(entryOf(report, this.#unit));
    this.#snapshots.set(report.step, { snapshot, parameters });
    if (this.#entries.length > MOST) this.#thin();
  }

  /** The last snapshot that is not after a step. */
  before(step: number): Snapshot | undefined {
    const known = this.#entries.findLast((entry) => entry.step <= step);
    return known && this.#snapshots.get(known.step)?.snapshot;
  }

  /** The way of two parameters up to a step. */
  path(first: number, second: number, upTo: number): [number, number][] {
    const walked = this.#entries.filter(({ step }) => step <= upTo);
    return walked.map(({ step }) => {
      const parameters = this.#snapshots.get(step)?.parameters;
      return [parameters?.[first] ?? 0, parameters?.[second] ?? 0];
    });
  }

  #thin(): void {
    this.#stride *= 2;
    this.#entries = this.#entries.filter(({ step }) => step % this.#stride === 0);
    for (const step of [...this.#snapshots.keys()]) if (step % this.#stride !== 0) this.#snapshots.delete(step);
  }
}

function entryOf(report: Report, unit: number): Entry {
  const score = (metrics: Report['metrics'] | null) => {
    if (!metrics) return Number.NaN;
    return 'rmse' in metrics ? metrics.rmse * unit : metrics.accuracy;
  };
  const { step, epoch, loss, validationLoss, gradientNorm, learningRate } = report;
  return {
    step,
    epoch,
    loss: loss ?? Number.NaN,
    validationLoss: validationLoss ?? Number.NaN,
    score: score(report.metrics),
    validationScore: score(report.validationMetrics),
    gradientNorm: step === 0 ? Number.NaN : gradientNorm,
    learningRate: step === 0 ? Number.NaN : learningRate,
  };
}
