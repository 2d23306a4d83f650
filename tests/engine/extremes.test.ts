import { expect, test } from 'vitest';
import { engineInputs } from '../../web/build/catalogue/calls.ts';
import { EngineError, type InputSpec, kernels, loadEngine } from '../../web/src/engine/index.ts';

const engine = await loadEngine();
const DRAWS = 300;

// Denormals, what is next to them, and what is far out.
const precisions = [
  ['double', Float64Array, [0, 5e-324, 1e-310, 3e-308, 1e-200, 1e-150, 1e-8, 0.5, 1, 3, 1000, 1e8, 1e100]],
  ['float', Float32Array, [0, 1e-45, 1e-39, 1e-30, 1e-20, 1e-8, 0.5, 1, 3, 100, 1e8, 1e15]],
] as const;
const cases = kernels.flatMap((spec) =>
  precisions.map((precision) => [spec.id, precision[0], spec, precision] as const),
);

test.each(cases)('%s in %s: no input gives what is no number', (_, __, spec, [, Vector, sizes]) => {
  const chance = seeded(175);
  const from = <T>(all: readonly T[]) => all[Math.floor(chance() * all.length)] as T;
  const extreme = ({ domain: { range, only, isClass } }: InputSpec, usual: number): number => {
    if (isClass) return usual;
    if (only.length > 0) return from(only);
    const x = from(sizes) * (range.low === 0 ? 1 : from([-1, 1]));
    return Math.min(range.high ?? x, Math.max(range.low ?? x, x));
  };
  const given = engineInputs(spec) as unknown as Record<string, number[] | number>;
  // Beside a vector of next to no length a cosine is as steep as no number can say.
  const mayBeInfinite = spec.traits.infinite || spec.traits.acrossBatch;
  for (let draw = 0; draw < DRAWS; draw++) {
    const arrays = spec.inputs.map((input) => {
      const usual = given[input.id] as number[];
      return [input.id, Vector.from(usual.map((x) => extreme(input, x)))];
    });
    const inputs = { ...given, ...Object.fromEntries(arrays) };
    try {
      const { value, gradient } = engine.evaluate(spec.id, inputs as never, { reduction: 'none' } as never);
      const isFine = (x: number) => (mayBeInfinite ? !Number.isNaN(x) : Number.isFinite(x));
      expect([...(value as unknown as Iterable<number>), ...gradient].every(isFine), JSON.stringify(inputs)).toBe(true);
    } catch (error) {
      if (!(error instanceof EngineError && error.code === 'overflow')) throw error; // too large a number is said to be
    }
  }
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
