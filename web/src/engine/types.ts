/** Plain arrays and Float64Array run in double precision, Float32Array in single, as in NumPy. */
export type Vector = readonly number[] | Float64Array | Float32Array;

/** The arrays a loss is evaluated on: of equal length, one entry an example. */
export interface Inputs {
  readonly predictions: Vector;
  readonly targets: Vector;
}

/** How the losses of single examples become one value; `none` keeps them apart. */
export type Reduction = 'mean' | 'sum' | 'none';

export interface Interval {
  readonly low: number | null; // null: unbounded
  readonly high: number | null;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

export interface ParameterSpec {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly range: Interval;
  readonly fallback: number;
}

export interface Reference {
  readonly title: string;
  readonly url: string;
}

/** What a loss declares of itself in its C++ header. */
export interface LossSpec {
  readonly id: string;
  readonly title: string;
  readonly family: 'elementwise';
  readonly task: 'regression' | 'binary';
  readonly summary: string;
  readonly formula: string; // LaTeX, of one example
  readonly derivative: string; // LaTeX, with respect to the prediction
  readonly predictions: Interval;
  readonly targets: Interval;
  readonly clip: number | null; // predictions are clipped to [clip, 1 - clip]
  readonly parameters: readonly ParameterSpec[];
  readonly traits: { readonly zeroAtTarget: boolean; readonly nonNegative: boolean; readonly symmetric: boolean };
  readonly references: readonly Reference[];
  readonly header: string; // the kernel's source, relative to cpp/include
}
