import type { partRules } from '../../generated/part-rules.ts';
import type { LossId, ParameterRules, ParameterSpec, Reference } from '../types.ts';

/**
 * What trains: models, optimizers and made-up data, in single precision throughout. Arrays of rows are row-major.
 * The same seed and settings give the same bits in every browser, on Node and natively.
 *
 *     const training = await loadTraining(); // shares its wasm with loadEngine()
 *     const data = training.dataset('moons', { samples: 200, seed: 1, noise: 0.1 });
 *     const { train, validation } = training.split(data, { validation: 0.3, seed: 1 });
 *     const trainer = training.train({
 *       train,
 *       validation,
 *       model: { hidden: [8, 8], activation: 'tanh', output: 'sigmoid' },
 *       loss: { id: 'bce' },
 *       optimizer: { id: 'adam', learningRate: 0.01 },
 *       batchSize: 10,
 *       seed: 1,
 *     });
 *     trainer.epoch(); // { step, epoch, batchLoss, gradientNorm, learningRate, stopped }
 *     trainer.report(); // the same, and losses and metrics over both sets
 *     trainer.release();
 *
 * A door of its own beside `loadEngine`, so that pages which only evaluate losses bring none of it.
 * Bad input throws an `EngineError` that names the argument, what it was and what it must be.
 */
export interface Training {
  /** What can be chosen, in the order of the C++ lists. Their words are in `catalogue.ts`. */
  readonly datasets: readonly DatasetRules[];
  readonly activations: readonly ActivationRules[];
  readonly optimizers: readonly OptimizerRules[];
  readonly schedules: readonly ScheduleRules[];

  /** Made-up data. The options are `samples`, `seed` and the data set's own parameters by their id. */
  dataset(id: DatasetId, options?: DatasetOptions): Dataset;

  /** Shuffles by the seed and puts a share aside, by classes where there are classes. */
  split(data: Dataset, options?: SplitOptions): Split;

  train(settings: TrainSettings): Trainer;

  /** A table of vectors, moved until those that belong together are near each other. */
  embed(settings: EmbedSettings): EmbeddingTrainer;

  /** The loss of the line `w x + b` over a grid of w and b: `size` rows of b, from low to high, of `size` w each. */
  surface(settings: SurfaceSettings): Float32Array;

  /** The way of an optimizer over that surface: w, b, loss; w, b, loss; ... from the start, `steps + 1` of them. */
  descend(settings: DescentSettings): Descent;
}

/* Data */

export type DatasetId = (typeof partRules)['datasets'][number]['id'];

export interface DatasetOptions {
  readonly samples?: number;
  readonly seed?: number; // a whole number from 0 to 2^32 - 1
  readonly [parameter: string]: number | undefined;
}

/** Samples: `featureCount` features each, row by row, and what is to be predicted of each. */
export interface Samples {
  readonly features: Float32Array;
  readonly featureCount: number;
  /**
   * One number a sample: the value (regression), 0 or 1 (binary), or the class from 0 (multiclass). The trainer turns
   * labels into what the loss takes: -1 and 1 for margins, rows for losses of distributions. If there are `outputs`
   * times as many as samples, they are rows already.
   */
  readonly targets: Float32Array;
  readonly weights?: Float32Array; // one a sample
}

export type DataTask = 'regression' | 'binary' | 'multiclass';

export interface Dataset extends Samples {
  readonly task: DataTask;
  readonly classes: number; // 0 for regression
}

export interface SplitOptions {
  readonly validation?: number; // the share, from 0 to 1; 0.3 unless said otherwise
  readonly seed?: number;
}

export interface Split {
  readonly train: Dataset;
  readonly validation: Dataset;
}

/* What is trained, and how */

export type ActivationId = (typeof partRules)['activations'][number]['id'];
export type OptimizerId = (typeof partRules)['optimizers'][number]['id'];
export type ScheduleId = (typeof partRules)['schedules'][number]['id'];

export interface TrainSettings {
  readonly train: Samples | Dataset;
  readonly validation?: Samples | Dataset;
  /** What metrics are about. That of the data set, unless said otherwise; else regression. */
  readonly task?: DataTask;
  readonly model: ModelSettings;
  /** `external`: the caller says dL/dprediction, by `forward` and `backward`. */
  readonly loss: LossSettings | 'external';
  readonly optimizer: OptimizerSettings;
  readonly schedule?: ScheduleSettings; // constant
  readonly l1?: number; // adds l1 |w| to the loss for every weight, not for biases
  readonly l2?: number; // adds l2 / 2 w^2
  readonly clipNorm?: number; // gradients longer than this are shortened to it; 0: none is
  readonly batchSize?: number; // 0: all samples
  readonly shuffle?: boolean; // true: every epoch has an order of its own, unless a batch is all samples
  readonly seed?: number; // of initial weights and of the order of samples
}

/** A multilayer perceptron; without hidden layers it is linear, logistic or softmax regression. */
export interface ModelSettings {
  readonly hidden?: readonly number[]; // units a layer
  readonly activation?: ActivationId; // of hidden layers; tanh
  readonly output?: ActivationId | 'softmax'; // identity
  readonly outputs?: number; // as many as the data have classes if there are more than two, else 1
}

export interface LossSettings {
  readonly id: LossId;
  readonly params?: { readonly [parameter: string]: number };
  readonly classWeights?: readonly number[]; // for losses that take them
}

/** The learning rate, and the optimizer's own parameters by their id. */
export interface OptimizerSettings {
  readonly id: OptimizerId;
  readonly learningRate: number;
  readonly [parameter: string]: number | string | undefined;
}

export interface ScheduleSettings {
  readonly id: ScheduleId;
  readonly [parameter: string]: number | string | undefined;
}

/* The run */

export interface Trainer {
  readonly settings: TrainSettings;
  readonly parameterCount: number;

  /** So many updates, one batch each. Stops by itself where a number is no longer finite. */
  step(updates?: number): Progress;
  /** Up to the end of so many passes over the samples. */
  epoch(epochs?: number): Progress;
  /** Where the run stands, without a calculation. */
  readonly progress: Progress;
  /** Losses and metrics over both sets, as the model is now. */
  report(): Report;

  /** Row by row, `outputs` numbers a sample. */
  predict(features: Float32Array): Float32Array;
  /** What every unit says of every sample: layer by layer, row by row, the outputs last. */
  units(features: Float32Array): Float32Array[];

  /** As they are now: copies. */
  readonly layers: readonly Layer[];
  /** All weights and biases, layer by layer, weights first, in the order of `layers`: a copy. */
  readonly parameters: Float32Array;
  setParameters(values: Float32Array): void;

  /** The split step, for losses that are no kernels: predictions of the next batch, and which samples it holds ... */
  forward(): Batch;
  /** ... and dL/dprediction of each, which the caller worked out: one update. */
  backward(gradient: Float32Array, loss?: number): Progress;

  /** Everything that the run depends on. Going on from it gives the same bits. */
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;

  /** The loss over two parameters, the others as they are: `size` rows of the second, of `size` of the first each. */
  surface(settings: SliceSettings): Float32Array;

  /** Gives the memory back; nothing may be called afterwards. */
  release(): void;
}

export interface Progress {
  readonly step: number; // updates so far
  readonly epoch: number; // whole passes so far
  readonly batchLoss: number; // of the last batch, before its update, penalties left out; NaN before the first
  readonly gradientNorm: number; // of the last update, before clipping
  readonly learningRate: number; // of the last update
  readonly stopped: Stop | null; // why the run cannot go on
}

export interface Report extends Progress {
  /** Over all samples. NaN where predictions are none that the loss takes; null where the loss is the caller's. */
  readonly loss: number | null;
  readonly metrics: Metrics;
  readonly validationLoss: number | null;
  readonly validationMetrics: Metrics | null;
}

/**
 * The update that could not be made: a number was not finite, or a prediction none that the loss takes. Everything is
 * as it was before it; `restore` and `setParameters` let the run go on.
 */
export interface Stop {
  readonly step: number;
  readonly what: 'predictions' | 'loss' | 'gradient' | 'weights';
  readonly message: string;
}

export type Metrics = RegressionMetrics | ClassificationMetrics;

export interface RegressionMetrics {
  readonly rmse: number;
  readonly mae: number;
  readonly r2: number; // NaN where all targets are the same
}

/** Precision, recall and F1 are those of class 1; of more than two classes, the mean over the classes. */
export interface ClassificationMetrics {
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Layer {
  readonly inputs: number;
  readonly units: number;
  readonly weights: Float32Array; // a row of `inputs` for each unit
  readonly biases: Float32Array;
  readonly weightGradient: Float32Array; // of the last batch, in the same order
  readonly biasGradient: Float32Array;
}

/** Views of the engine's memory: they hold until the next call. */
export interface Batch {
  readonly predictions: Float32Array; // `outputs` a sample
  readonly indices: Uint32Array; // of the samples, among those that are trained on
}

/** Fit for `postMessage` and `structuredClone`. */
export interface Snapshot {
  readonly step: number;
  readonly epoch: number;
  readonly bytes: Uint8Array;
}

export type Range = readonly [low: number, high: number];

export interface SliceSettings {
  readonly first: number; // the places of parameters in `parameters`
  readonly second: number;
  readonly firstRange: Range;
  readonly secondRange: Range;
  readonly size?: number; // 100
}

/* Surfaces of the line w x + b */

export interface LineLoss {
  readonly loss: LossSettings; // elementwise
  readonly features: Float32Array; // x
  readonly targets: Float32Array;
}

export interface SurfaceSettings extends LineLoss {
  readonly w: Range;
  readonly b: Range;
  readonly size?: number; // 200
}

export interface DescentSettings extends LineLoss {
  readonly start: readonly [w: number, b: number];
  readonly optimizer: OptimizerSettings;
  readonly schedule?: ScheduleSettings;
  readonly steps: number;
}

export interface Descent {
  readonly path: Float32Array; // three numbers a point; ends where the run stopped, with a loss of NaN if that is why
  readonly stopped: Stop | null;
}

/* Embeddings */

export interface EmbedSettings {
  readonly items: number;
  readonly dims?: number; // 2
  readonly points?: Float32Array; // where they start, a row of `dims` an item; drawn by the seed if left out
  readonly loss: LossSettings; // of pairs or of triplets
  /** For losses of pairs: two items, and what they are to each other, as the loss's targets say it. */
  readonly pairs?: { readonly first: Uint32Array; readonly second: Uint32Array; readonly targets: Float32Array };
  /** For the triplet loss. */
  readonly triplets?: {
    readonly anchors: Uint32Array;
    readonly positives: Uint32Array;
    readonly negatives: Uint32Array;
  };
  readonly optimizer: OptimizerSettings;
  readonly schedule?: ScheduleSettings;
  readonly seed?: number;
}

export interface EmbeddingTrainer {
  readonly settings: EmbedSettings;
  step(updates?: number): Progress;
  readonly progress: Progress;
  /** A row of `dims` an item: a copy. */
  readonly points: Float32Array;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  release(): void;
}

/* What can be chosen: declared in C++ headers */

/** What programs go by. */
export interface PartRules<Id> {
  readonly id: Id;
  readonly title: string;
  readonly parameters: readonly ParameterRules[];
}

export type ActivationRules = PartRules<ActivationId>;
export type OptimizerRules = PartRules<OptimizerId>;
export type ScheduleRules = PartRules<ScheduleId>;

export interface DatasetRules extends PartRules<DatasetId> {
  readonly task: DataTask;
  readonly features: readonly Quantity[];
  readonly target: Quantity | null; // null where there are classes
  readonly classes: readonly string[]; // what 0, 1, ... are called; none for regression
}

/** One of the numbers of a sample. */
export interface Quantity {
  readonly title: string;
  readonly unit: string;
  readonly low: number; // between which ends a picture shows it; samples may lie beyond
  readonly high: number;
}

/** The same with what is said of it to people. */
export interface PartSpec<Id> extends PartRules<Id> {
  readonly parameters: readonly ParameterSpec[];
  readonly summary: string;
  readonly formula: string; // LaTeX
  readonly references: readonly Reference[];
}

export type ActivationSpec = PartSpec<ActivationId>;
export type OptimizerSpec = PartSpec<OptimizerId>;
export type ScheduleSpec = PartSpec<ScheduleId>;

export interface DatasetSpec extends DatasetRules {
  readonly parameters: readonly ParameterSpec[];
  readonly summary: string;
}

export interface Parts {
  readonly datasets: readonly DatasetSpec[];
  readonly activations: readonly ActivationSpec[];
  readonly optimizers: readonly OptimizerSpec[];
  readonly schedules: readonly ScheduleSpec[];
}
