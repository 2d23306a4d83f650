import { type Engine, type LossRules, rules } from '../../engine/live.ts';
import type { Dataset, DatasetRules, Trainer, Training } from '../../engine/trainer/index.ts';
import type { Sandbox } from '../../sandbox/types.ts';
import { t } from '../../words/words.ts';
import type { Check } from '../challenge.ts';
import { Learner, Trouble } from './learner.ts';
import { SAMPLES, type TrainingPlan, wantsSigns } from './plan.ts';

/** How both models stand after a step, by the kernel's measure: only so can they be compared. */
export interface Standing {
  readonly yours: number;
  readonly kernels: number;
  readonly said: number | null; // what the learner's own function says of the learner's model
}

/** The learner's first gradient against the kernel's, from the same start. */
export interface FirstPull {
  readonly ratio: number; // how many times as long
  readonly cosine: number; // 1: the same way, -1: the other way
}

export const [YOURS, KERNELS] = [0, 1];

/** Two models on the same data from the same start: one learns by the learner's function, one by the kernel. */
export class Race {
  readonly plan: TrainingPlan;
  readonly data: Dataset;
  readonly rules: DatasetRules;
  readonly isProbability: boolean; // what the models say lies between 0 and 1
  readonly standings: Standing[] = [];
  firstPull: FirstPull | null = null;
  trouble: string | null = null; // why it cannot go on
  readonly #engine: Engine;
  readonly #learner: Learner;
  readonly #trainers: readonly [Trainer, Trainer];
  readonly #targets: readonly number[]; // as the loss takes them
  #update: Promise<void> | null = null; // on the way
  #isReleased = false;

  private constructor(training: Training, engine: Engine, plan: TrainingPlan, loss: LossRules, learner: Learner) {
    const { dataset, data, hidden = [], learningRate } = plan;
    this.plan = plan;
    this.#engine = engine;
    this.#learner = learner;
    this.data = training.dataset(dataset, { samples: SAMPLES, seed: 1, ...data });
    this.rules = training.datasets.find(({ id }) => id === dataset) as DatasetRules;
    this.isProbability = this.data.task === 'binary' && isOfProbabilities(loss);
    const train = (by: 'external' | { id: typeof plan.loss; params: Readonly<Record<string, number>> }) =>
      training.train({
        train: this.data,
        model: { hidden, output: this.isProbability ? 'sigmoid' : 'identity' },
        loss: by,
        optimizer: { id: 'sgd', learningRate },
        seed: data?.seed ?? 1,
      });
    this.#trainers = [train('external'), train({ id: plan.loss, params: plan.parameters ?? {} })];
    const labels = Array.from(this.data.targets);
    this.#targets = this.data.task === 'binary' && wantsSigns(loss) ? labels.map((label) => 2 * label - 1) : labels;
    this.#measure(null);
  }

  /** Rejects with `Trouble` where the learner's code cannot be loaded. */
  static async prepare(
    training: Training,
    engine: Engine,
    sandbox: Sandbox,
    check: Check,
    source: string,
  ): Promise<Race> {
    const { train: plan } = check;
    const loss = rules.find(({ id }) => id === plan?.loss);
    if (!plan || !loss) throw new Error(`${check.function} has no training with a loss of the engine`);
    const learner = await Learner.open(sandbox, check, plan, loss as LossRules, source);
    try {
      return new Race(training, engine, plan, loss as LossRules, learner);
    } catch (error) {
      learner.close();
      throw error;
    }
  }

  get step(): number {
    return this.standings.length - 1;
  }

  get isOver(): boolean {
    return this.trouble !== null || this.step >= this.plan.steps;
  }

  /** One update of both. Where that of the learner's cannot be made, the race is over and says why. Two at once are one. */
  advance(): Promise<void> {
    this.#update ??= this.#advance().finally(() => {
      this.#update = null;
    });
    return this.#update;
  }

  async #advance(): Promise<void> {
    if (this.isOver) return;
    const [own, kernels] = this.#trainers;
    const predictions = Array.from(own.forward().predictions);
    try {
      const { loss, gradient } = await this.#learner.ask(predictions, this.#targets);
      if (this.#isReleased) return;
      this.firstPull ??= this.#compare(predictions, gradient);
      const { stopped } = own.backward(Float32Array.from(gradient));
      if (stopped) throw new Trouble(t('The numbers of your model grew beyond all bounds.'));
      kernels.step();
      this.#measure(loss);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      this.trouble = t('Step {n} could not be made. {why}', { n: this.step + 1, why: error.message });
    }
  }

  /** What a model says of samples. */
  predict(side: number, features: Float32Array): Float32Array {
    return (this.#trainers[side] as Trainer).predict(features);
  }

  parameters(side: number): Float32Array {
    return (this.#trainers[side] as Trainer).parameters;
  }

  release(): void {
    this.#isReleased = true;
    this.#learner.close();
    for (const trainer of this.#trainers) trainer.release();
  }

  /** `said` was said before the update, as the learner's function is asked of nothing twice. */
  #measure(said: number | null): void {
    const last = this.standings.at(-1);
    if (last) this.standings[this.step] = { ...last, said };
    this.standings.push({ yours: this.#lossOf(YOURS), kernels: this.#lossOf(KERNELS), said: null });
  }

  #lossOf(side: number): number {
    return this.#evaluate(Array.from(this.predict(side, this.data.features)))?.value ?? Number.POSITIVE_INFINITY;
  }

  /** Null where predictions are so far off that the loss is no number any more. */
  #evaluate(predictions: readonly number[]): { readonly value: number; readonly gradient: Float64Array } | null {
    const { loss, parameters } = this.plan;
    try {
      return this.#engine.evaluate(loss, { predictions, targets: this.#targets } as never, parameters) as never;
    } catch {
      return null;
    }
  }

  #compare(predictions: readonly number[], gradient: readonly number[]): FirstPull | null {
    const kernels = this.#evaluate(predictions)?.gradient;
    if (!kernels) return null;
    const length = (of: ArrayLike<number>) => Math.sqrt(Array.from(of).reduce((sum, value) => sum + value * value, 0));
    const [own, theirs] = [length(gradient), length(kernels)];
    const along = gradient.reduce((sum, value, place) => sum + value * (kernels[place] ?? 0), 0);
    return { ratio: own / theirs, cosine: own > 0 ? along / (own * theirs) : 0 };
  }
}

/** Of classes, losses of probabilities and those of plain numbers take what a sigmoid gives. */
function isOfProbabilities({ task, inputs }: LossRules): boolean {
  return task === 'regression' || inputs.find(({ id }) => id === 'predictions')?.domain.range.high === 1;
}
