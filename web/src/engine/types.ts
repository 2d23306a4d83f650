import type { Losses } from '../generated/losses.ts';

/** The losses of THE list in C++, `cpp/include/downhill/losses.hpp`. */
export type LossId = keyof Losses<Vector>;

/** What is added up from losses of the list. */
export type CompositeId = 'multi-task';

/** Plain arrays and Float64Array run in double precision, Float32Array in single, as in NumPy. */
export type Vector = readonly number[] | Float64Array | Float32Array;

/** What comes back: single precision where predictions and targets both were, else double. */
export type Values = Float64Array | Float32Array;

/** What a loss is evaluated on: the arrays that it takes, how long a row is, and weights if there are any. */
export type InputsOf<Id extends LossId> = Losses<Vector>[Id]['inputs'];

/** The parameters of a loss, which may be left out, and the reduction. */
export type ParamsOf<Id extends LossId> = Losses<Vector>[Id]['params'] & { readonly reduction?: Reduction };

/** A loss as one of several tasks. It weighs 1 unless said otherwise. */
export type WeightedLoss = {
  readonly [Id in LossId]: {
    readonly loss: Id;
    readonly inputs: InputsOf<Id>;
    readonly params?: ParamsOf<Id> & MultiTaskParams;
    readonly weight?: number;
  };
}[LossId];

export interface MultiTaskInputs {
  readonly tasks: readonly WeightedLoss[];
}

/** How those tasks are reduced that do not say so themselves. */
export interface MultiTaskParams {
  readonly reduction?: 'mean' | 'sum';
}

/** The weighted sum, and the gradient of each task, times its weight. */
export interface MultiTaskEvaluation {
  readonly value: number;
  readonly gradient: readonly Values[];
}

/** The arrays of an elementwise loss: of equal length, one entry an example. */
export interface Inputs {
  readonly predictions: Vector;
  readonly targets: Vector;
  readonly weights?: Vector;
}

/** Arrays by the names that the specs give them. Rows lie one behind the other. */
export type AnyInputs = { readonly [Id in InputId]?: Vector } & {
  readonly classes?: number;
  readonly dims?: number;
  readonly steps?: number;
};
export type InputId =
  | 'predictions'
  | 'others'
  | 'positives'
  | 'negatives'
  | 'targets'
  | 'variances'
  | 'boxes'
  | 'objects'
  | 'weights' // one a sample
  | 'classWeights'; // one a class

/** How the losses of single examples become one value; `none` keeps them apart. */
export type Reduction = 'mean' | 'sum' | 'none';

/** The reduction (the mean, unless said otherwise), and the loss's own parameters by their id. */
export interface Params {
  readonly reduction?: Reduction;
  readonly [parameter: string]: number | Reduction | undefined;
}

/** One number, or with `none` one for every example. */
export type ValueOf<Given> = Given extends { readonly reduction?: infer R } ? ReducedBy<R> : number;
type ReducedBy<R> = R extends 'none' ? Values : number;

/** A loss and its gradient with respect to the predictions. */
export interface Evaluation<Value = number> {
  readonly value: Value;
  readonly gradient: Values;
}

export interface Engine<Spec extends LossRules | CompositeRules = AnySpec> {
  /** What it knows of each loss, in the order of the C++ list. */
  readonly catalogue: readonly Spec[];

  evaluate(id: CompositeId, inputs: MultiTaskInputs, params?: MultiTaskParams): MultiTaskEvaluation;
  /** With `none` the gradient is that of every example by itself. Throws an `EngineError` on bad input. */
  evaluate<Id extends LossId, Given extends ParamsOf<Id> = Record<never, never>>(
    id: Id,
    inputs: InputsOf<Id>,
    params?: Given,
  ): Evaluation<ValueOf<Given>>;

  value(id: CompositeId, inputs: MultiTaskInputs, params?: MultiTaskParams): number;
  /** The loss alone, which is cheaper. */
  value<Id extends LossId, Given extends ParamsOf<Id> = Record<never, never>>(
    id: Id,
    inputs: InputsOf<Id>,
    params?: Given,
  ): ValueOf<Given>;

  /** For losses that are wanted again and again: copies the arrays into the engine, where they stay. */
  prepare<Id extends LossId>(id: Id, inputs: InputsOf<Id>, params?: ParamsOf<Id>): Prepared;
}

export type PreparedInputs = { readonly [Id in InputId]?: Values };

/** A loss with arrays that lie in the engine: calls copy nothing. Write into the arrays, and call again. */
export interface Prepared {
  readonly inputs: PreparedInputs;
  readonly gradient: Values; // of the last `evaluate`
  value(): number;
  evaluate(): number; // the value too
  release(): void; // gives the memory back; neither arrays nor calls may be used afterwards
}

export interface Interval {
  readonly low: number | null; // null: unbounded
  readonly high: number | null;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

/** The numbers that an input may hold. */
export interface Domain {
  readonly range: Interval;
  readonly only: readonly number[]; // if there are any, no other number will do
  readonly isClass: boolean; // a whole number from 0, smaller than there are classes
  readonly isPadded: boolean; // classes from 1; zeros fill a row up, and stand nowhere but at its end
}

/** How long a row is: `widths` times as long as there are classes (or dims), and `more`. */
export interface RowLength {
  readonly widths: number;
  readonly more: number;
  readonly everyStep: boolean; // all of that for each step
  readonly any: boolean; // whatever the array has for each sample, at least one
}

export interface InputSpec {
  readonly id: InputId;
  readonly shape: 'one' | 'row'; // what a sample has of it
  readonly domain: Domain;
  readonly length: RowLength; // of a row
}

export interface ParameterRules {
  readonly id: string;
  readonly title: string;
  readonly range: Interval;
  readonly fallback: number;
}

export interface ParameterSpec extends ParameterRules {
  readonly summary: string;
}

export interface Reference {
  readonly title: string;
  readonly url: string;
}

/** What a loss is called in other libraries; null where they have none. */
export interface Names {
  readonly pytorch: string | null;
  readonly keras: string | null;
  readonly tensorflowjs: string | null;
  readonly scikitLearn: string | null;
}

/** What is to be learnt. */
export type Task =
  | 'regression'
  | 'binary'
  | 'multiclass'
  | 'multilabel'
  | 'distribution'
  | 'embedding'
  | 'ranking'
  | 'sequence'
  | 'composite';

/** Laws that a loss obeys everywhere in its domain. */
export interface Traits {
  readonly zeroAtTarget: boolean;
  readonly nonNegative: boolean;
  readonly symmetric: boolean; // the same when prediction and target change places
  readonly infinite: boolean; // infinite at places of its domain
  readonly exponential: boolean; // grows so fast that predictions of a thousand overflow, which is an error
  readonly acrossBatch: boolean; // the loss of a sample depends on the other samples too
}

/** What a loss declares of itself and programs go by: to evaluate it, and to show it live. */
export interface LossRules {
  readonly id: LossId;
  readonly title: string;
  readonly kernel: true;
  readonly family: 'elementwise' | 'rows' | 'pairs' | 'sequences' | 'composite';
  readonly task: Task;
  readonly inputs: readonly InputSpec[];
  readonly width: 'classes' | 'dims' | null; // what the width of rows is called, if there are rows
  readonly steps: boolean; // whether samples go on for some steps, which are told too
  readonly classWeights: boolean; // whether it takes them
  readonly clip: number | null; // predictions are clipped to [clip, 1 - clip] ...
  readonly clipSingle: number | null; // ... and in single precision to [clipSingle, 1 - clipSingle]
  readonly parameters: readonly ParameterRules[];
  readonly traits: Traits;
}

/** All that a loss declares of itself in its C++ header. */
export interface LossSpec extends LossRules {
  readonly parameters: readonly ParameterSpec[];
  readonly summary: string;
  readonly use: string; // when it is the right choice
  readonly avoid: string; // when another is better
  readonly formula: string; // LaTeX, of one example
  readonly derivative: string; // LaTeX, with respect to the prediction
  readonly relatives: readonly (LossId | CompositeId)[]; // losses that one weighs against this one
  readonly names: Names;
  readonly recipe: string | null; // in PyTorch, which lacks the loss
  readonly references: readonly Reference[];
  readonly header: string; // the kernel's source, relative to cpp/include
}

/** A sum of losses declares the same, without inputs of its own. */
export type CompositeRules = Sum<LossRules>;
export type CompositeSpec = Sum<LossSpec>;
export type AnySpec = LossSpec | CompositeSpec;
type Sum<Spec> = Omit<Spec, 'id' | 'kernel'> & { readonly id: CompositeId; readonly kernel: false };
