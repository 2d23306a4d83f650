import { expect, test } from 'vitest';
import { kernels, type LossSpec, loadEngine } from '../../web/src/engine/index.ts';
import { type Golden, readGolden } from './golden.ts';

const engine = await loadEngine();
const precisions = [
  { precision: 'double', vector: (x: number[]) => Float64Array.from(x), epsilon: 2 ** -52, smallest: 2 ** -1074 },
  { precision: 'float', vector: (x: number[]) => Float32Array.from(x), epsilon: 2 ** -23, smallest: 2 ** -149 },
] as const;
const cases = kernels.flatMap((spec) => precisions.map((precision) => ({ spec, ...precision })));

test.each(cases)('$spec.id in $precision is what mpmath says', ({ spec, precision, vector, epsilon, smallest }) => {
  const rows = readGolden(spec).filter((row) => row.precision === precision);
  expect(rows.length).toBeGreaterThan(0);
  for (const alike of spec.traits.acrossBatch ? rows.map((row) => [row]) : callable(rows)) {
    const [first] = alike;
    const inputs = {
      ...Object.fromEntries(spec.inputs.map(({ id }, i) => [id, vector(alike.flatMap((row) => row.inputs[i] ?? []))])),
      ...(spec.width ? { [spec.width]: first?.width } : {}),
      ...(spec.steps ? { steps: first?.steps } : {}),
      ...(first?.classWeights.length ? { classWeights: vector([...first.classWeights]) } : {}),
    };
    const { value, gradient } = engine.evaluate(spec.id, inputs as never, { ...first?.parameters, reduction: 'none' });
    let [v, g] = [0, 0];
    for (const row of alike) {
      for (const [i, expected] of row.values.entries()) expectClose(spec, row, value[v++], expected, row.valueSizes[i]);
      for (const [c, slope] of row.gradient.entries()) {
        expectClose(spec, row, gradient[g++], slope, row.gradientSizes[c]);
      }
    }
  }

  function expectClose({ id }: LossSpec, { inputs }: Golden, got = Number.NaN, expected = Number.NaN, size = expected) {
    if (got === expected) return; // infinities too
    const place = `${id}(${JSON.stringify(inputs)}) is ${got}, not ${expected}`;
    expect(Math.abs(got - expected), place).toBeLessThanOrEqual(8 * (epsilon * Math.abs(size) + smallest));
  }
});

/** A call takes one value for each parameter and one length for all rows. */
function callable(rows: readonly Golden[]): Golden[][] {
  const groups = new Map<string, Golden[]>();
  for (const row of rows) {
    const { parameters, classWeights, width, steps, inputs } = row;
    const key = JSON.stringify([parameters, classWeights, width, steps, inputs.map(({ length }) => length)]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
