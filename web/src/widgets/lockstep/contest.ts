import type { LossId } from '../../engine/live.ts';
import type { Dataset, Metrics, Trainer, Training } from '../../engine/trainer/index.ts';
import type { Entry } from './entries.ts';
import type { Setup } from './fields.ts';
import { wrongStart } from './start.ts';

/** How a training stands after some step. */
export interface Standing {
  readonly score: number; // accuracy of classes; of numbers, by how much half of the samples are missed at most
  readonly loss: number; // its own, which cannot be compared
  readonly gradient: number; // its length at the last update; not a number before the first
  readonly parameters: Float32Array;
  readonly heldOut: Pick<Standing, 'score' | 'loss'> | null; // the same of samples that it does not train on
}

const PROBABILITIES: readonly LossId[] = ['bce', 'mse', 'mae', 'focal'];

const threshold = (loss: LossId) => (PROBABILITIES.includes(loss) ? 0.5 : 0);

/** Trainings from one start on the same samples, each with its own loss, optimizer or rate: as far as anybody asked. */
export class Contest {
  readonly data: Dataset;
  readonly heldOut: Dataset | null;
  readonly entries: readonly Entry[];
  readonly #trainers: readonly Trainer[];
  readonly #standings: readonly Standing[][];

  constructor(training: Training, setup: Setup, options: Readonly<Record<string, number>>, entries: readonly Entry[]) {
    const { data, samples, seed, layers, start, 'held-out': others } = setup;
    this.entries = entries;
    this.data = training.dataset(data, { ...options, samples, seed });
    this.heldOut =
      others > 0 ? training.dataset(data, { ...options, samples: others, seed: (seed + 1) % 2 ** 32 }) : null;
    this.#trainers = entries.map(({ loss, optimizer, learningRate }) =>
      training.train({
        train: this.data,
        ...(this.heldOut && { validation: this.heldOut }),
        model: {
          hidden: layers,
          output: this.data.task === 'binary' && threshold(loss) === 0.5 ? 'sigmoid' : 'identity',
        },
        loss: { id: loss },
        optimizer: { id: optimizer, learningRate },
        seed,
      }),
    );
    if (start === 'wrong') {
      for (const trainer of this.#trainers) trainer.setParameters(wrongStart(this.data));
    }
    this.#standings = this.#trainers.map((trainer) => [this.#standingOf(trainer)]);
  }

  /** From the start up to a step; fewer where the training had to stop. */
  standings(index: number, upTo: number): readonly Standing[] {
    const [trainer, known] = [this.#trainers[index] as Trainer, this.#standings[index] as Standing[]];
    while (known.length <= upTo && !trainer.progress.stopped) {
      if (!trainer.step().stopped) known.push(this.#standingOf(trainer));
    }
    return known.slice(0, upTo + 1);
  }

  /** What the model of a step says of other samples. */
  predict(index: number, step: number, features: Float32Array): Float32Array {
    const [trainer, known] = [this.#trainers[index] as Trainer, this.#standings[index] as Standing[]];
    const [then, latest] = [known[Math.min(step, known.length - 1)], known.at(-1)];
    if (then) trainer.setParameters(then.parameters);
    const said = trainer.predict(features);
    if (latest) trainer.setParameters(latest.parameters); // for the next step
    return said;
  }

  /** From where on the model says yes. */
  edge(index: number): number {
    return threshold((this.entries[index] as Entry).loss);
  }

  release(): void {
    for (const trainer of this.#trainers) trainer.release();
  }

  #standingOf(trainer: Trainer): Standing {
    const { loss, metrics, gradientNorm, validationLoss, validationMetrics } = trainer.report();
    const score = (of: Metrics | null, data: Dataset) =>
      of && 'accuracy' in of ? of.accuracy : typicalMiss(trainer.predict(data.features), data.targets);
    return {
      score: score(metrics, this.data),
      heldOut: this.heldOut && { score: score(validationMetrics, this.heldOut), loss: validationLoss ?? Number.NaN },
      loss: loss ?? Number.NaN,
      gradient: gradientNorm,
      parameters: trainer.parameters,
    };
  }
}

/** The median, which belongs to no loss: RMSE would favour MSE where outliers are, and MAE itself. */
export function typicalMiss(said: Float32Array, targets: Float32Array): number {
  const misses = said.map((value, sample) => Math.abs(value - (targets[sample] ?? 0))).sort();
  return misses[Math.floor(misses.length / 2)] ?? 0;
}
