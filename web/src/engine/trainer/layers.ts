import type { Layer } from './types.ts';

/** How many numbers each layer turns into how many, from the features to the outputs. */
export interface LayerShape {
  readonly inputs: number;
  readonly units: number;
}

export function shapesOf(features: number, hidden: Iterable<number>, outputs: number): LayerShape[] {
  let inputs = features;
  return [...hidden, outputs].map((units) => {
    const shape = { inputs, units };
    inputs = units;
    return shape;
  });
}

export const weightsOf = ({ inputs, units }: LayerShape): number => inputs * units;

/** Parameters and their gradient, taken apart by layers. */
export function layersOf(shapes: readonly LayerShape[], parameters: Float32Array, gradient: Float32Array): Layer[] {
  let at = 0;
  return shapes.map((shape) => {
    const [weights, biases, end] = [at, at + weightsOf(shape), at + weightsOf(shape) + shape.units];
    at = end;
    return {
      ...shape,
      weights: parameters.subarray(weights, biases),
      biases: parameters.subarray(biases, end),
      weightGradient: gradient.subarray(weights, biases),
      biasGradient: gradient.subarray(biases, end),
    };
  });
}
