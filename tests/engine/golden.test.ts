import { expect, test } from 'vitest';
import { type LossSpec, loadEngine, type Vector } from '../../web/src/engine/index.ts';
import { type Golden, readGolden } from './golden.ts';

const engine = await loadEngine();
const precisions = [
  { precision: 'double', vector: (x: number[]) => Float64Array.from(x), epsilon: 2 ** -52, smallest: 0 },
  { precision: 'float', vector: (x: number[]) => Float32Array.from(x), epsilon: 2 ** -23, smallest: 2 ** -149 },
] as const;
const cases = engine.catalogue.flatMap((spec) => precisions.map((precision) => ({ spec, ...precision })));

test.each(cases)('$spec.id in $precision is what mpmath says', ({ spec, precision, vector, epsilon, smallest }) => {
  const rows = readGolden(spec.id).filter((row) => row.precision === precision);
  expect(rows.length).toBeGreaterThan(0);
  for (const alike of sharingParameters(rows)) {
    const inputs = {
      predictions: vector(alike.map((row) => row.prediction)),
      targets: vector(alike.map((row) => row.target)),
    };
    const { value, gradient } = engine.evaluate(spec.id, inputs, { ...alike[0]?.parameters, reduction: 'none' });
    for (const [i, row] of alike.entries()) {
      expectClose(spec, row, value, i, row.value);
      expectClose(spec, row, gradient, i, row.gradient);
    }
  }

  function expectClose({ id }: LossSpec, { prediction, target }: Golden, got: Vector, i: number, expected: number) {
    const distance = Math.abs((got[i] ?? Number.NaN) - expected);
    const place = `${id}(${prediction}, ${target}) is ${got[i]}, not ${expected}`;
    expect(distance, place).toBeLessThanOrEqual(8 * epsilon * Math.abs(expected) + smallest);
  }
});

/** A call takes one value for each parameter, so rows are called with those that share theirs. */
function sharingParameters(rows: readonly Golden[]): Golden[][] {
  const groups = new Map<string, Golden[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.parameters);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
