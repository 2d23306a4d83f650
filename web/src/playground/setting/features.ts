import type { Quantity } from '../../engine/trainer/types.ts';
import { sine } from './sine.ts';

/** What the model is given of a sample: an input as it is, or made of inputs. */
export interface Feature {
  readonly id: string;
  readonly title: string;
  /** `inputs` are standardised: each has mean 0 and spread 1 over the training samples. */
  of(inputs: ArrayLike<number>): number;
}

const at = (inputs: ArrayLike<number>, index: number) => inputs[index] ?? 0;

/** By products, which every browser rounds alike; it is free to round ** as it likes. */
const power = (x: number, times: number): number => (times === 1 ? x : x * power(x, times - 1));

const POWERS = [...'²³⁴⁵⁶'];

/** Of one input: its powers, and waves. */
const one: readonly Feature[] = [
  { id: 'x1', title: 'x', of: (inputs) => at(inputs, 0) },
  ...POWERS.map((sign, index) => ({
    id: `x1^${index + 2}`,
    title: `x${sign}`,
    of: (inputs: ArrayLike<number>) => power(at(inputs, 0), index + 2),
  })),
  { id: 'sin-x1', title: 'sin x', of: (inputs) => sine(2 * at(inputs, 0)) },
];

/** Of two: those of the plane. */
const two: readonly Feature[] = [
  { id: 'x1', title: 'x₁', of: (inputs) => at(inputs, 0) },
  { id: 'x2', title: 'x₂', of: (inputs) => at(inputs, 1) },
  { id: 'x1^2', title: 'x₁²', of: (inputs) => power(at(inputs, 0), 2) },
  { id: 'x2^2', title: 'x₂²', of: (inputs) => power(at(inputs, 1), 2) },
  { id: 'x1x2', title: 'x₁x₂', of: (inputs) => at(inputs, 0) * at(inputs, 1) },
  { id: 'sin-x1', title: 'sin x₁', of: (inputs) => sine(2 * at(inputs, 0)) },
  { id: 'sin-x2', title: 'sin x₂', of: (inputs) => sine(2 * at(inputs, 1)) },
];

export function featuresOf(inputs: readonly Quantity[]): readonly Feature[] {
  if (inputs.length === 1) return one;
  if (inputs.length === 2) return two;
  return inputs.map(({ title }, index) => ({ id: `x${index + 1}`, title, of: (row) => at(row, index) }));
}

export const featuresAmong = (inputs: readonly Quantity[], chosen: readonly string[]): readonly Feature[] =>
  featuresOf(inputs).filter(({ id }) => chosen.includes(id));

/** The inputs as they are. */
export const plainFeatures = (inputs: readonly unknown[]): readonly string[] =>
  inputs.map((_, index) => `x${index + 1}`);
