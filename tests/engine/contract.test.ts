import { afterEach, describe, expect, test } from 'vitest';
import { engineInputs } from '../../web/build/catalogue/calls.ts';
import {
  type EngineErrorCode,
  type Inputs,
  kernels,
  type LossSpec,
  loadEngine,
  type Params,
} from '../../web/src/engine/index.ts';

// What the README promises of every loss, asked of each of them.
const engine = await loadEngine();
const fine = { predictions: [1, 2], targets: [1, 1] };
const everyLoss = kernels.map((spec) => [spec.id, spec, engineInputs(spec) as unknown as Given] as const);

type Given = Record<string, number[] & number>;

const evaluate = (spec: LossSpec, inputs: object, params: object = {}) =>
  engine.evaluate(spec.id, inputs as Inputs, params as Params) as {
    value: number & Float64Array;
    gradient: Float64Array;
  };

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, x) => total + x, 0);

function expectClose(got: Iterable<number>, expected: Iterable<number>): void {
  const [all, wanted] = [[...got], [...expected]];
  expect(all).toHaveLength(wanted.length);
  for (const [i, x] of wanted.entries())
    expect(Math.abs((all[i] ?? Number.NaN) - x)).toBeLessThanOrEqual(1e-12 * Math.abs(x));
}

afterEach(() => {
  expect(engine.evaluate('mse', fine), 'the engine works on').toEqual({ value: 0.5, gradient: Float64Array.of(0, 1) });
});

describe.each(everyLoss)('%s', (_, spec, inputs) => {
  const apart = evaluate(spec, inputs, { reduction: 'none' });
  const count = apart.value.length;
  const each = apart.gradient.length / count;

  test('has its three reductions, and the mean where nothing is said', () => {
    const [total, mean] = [evaluate(spec, inputs, { reduction: 'sum' }), evaluate(spec, inputs)];
    expect(evaluate(spec, inputs, { reduction: 'mean' })).toEqual(mean);
    expectClose([total.value, mean.value], [sum(apart.value), sum(apart.value) / count]);
    expectClose(total.gradient, apart.gradient);
    expectClose(
      mean.gradient,
      apart.gradient.map((slope) => slope / count),
    );
    expect(engine.value(spec.id, inputs as never)).toBe(mean.value);
  });

  test('is a float where all is float, and as near as a float can be', () => {
    const single = Object.fromEntries(
      Object.entries(inputs).map(([id, given]) => [id, typeof given === 'number' ? given : Float32Array.from(given)]),
    );
    const { value, gradient } = evaluate(spec, single, { reduction: 'none' });
    expect(gradient).toBeInstanceOf(Float32Array);
    for (const [i, x] of apart.value.entries()) expect(value[i]).toBeCloseTo(x, 4);
  });

  test('takes weights of samples', () => {
    const weights = Array.from({ length: count }, (_, i) => i + 1);
    const weighted = { ...inputs, weights };
    const share = (i: number) => weights[i] ?? Number.NaN;
    const losses = apart.value.map((loss, i) => loss * share(i));
    const slopes = apart.gradient.map((slope, i) => slope * share(Math.floor(i / each)));
    const separate = evaluate(spec, weighted, { reduction: 'none' });
    expectClose(separate.value, losses);
    expectClose(separate.gradient, slopes);
    expectClose([evaluate(spec, weighted, { reduction: 'sum' }).value], [sum(losses)]);
    const mean = evaluate(spec, weighted);
    expectClose([mean.value], [sum(losses) / sum(weights)]);
    expectClose(
      mean.gradient,
      slopes.map((slope) => slope / sum(weights)),
    );
  });

  test('takes weights of classes if its rows are of classes, and says so if not', () => {
    const classWeights = [2, 2, 2];
    if (spec.classWeights) {
      const weighted = evaluate(spec, { ...inputs, classWeights }, { reduction: 'none' });
      expect(weighted.gradient).toHaveLength(apart.gradient.length);
      // All classes alike: the losses are as many times as large, but for overlaps, where weights are in all the sums.
      if (!spec.parameters.some(({ id }) => id === 'smooth'))
        expectClose(
          weighted.value,
          apart.value.map((x) => 2 * x),
        );
    } else {
      refused('unknown-input', { ...inputs, classWeights }, {}, 'classWeights');
    }
    expect(spec.classWeights).toBe(spec.family === 'rows');
  });

  function refused(code: EngineErrorCode, given: unknown, params: object, argument: string): void {
    const misuse = () => engine.evaluate(spec.id, given as Inputs, params as Params);
    expect(misuse).toThrow(expect.objectContaining({ name: 'EngineError', code, loss: spec.id, argument }));
    expectClose(evaluate(spec, inputs, { reduction: 'none' }).value, apart.value);
  }

  const changed = (id: string, sample: number, to: number) => {
    const at = placeOf(id, sample);
    return { ...inputs, [id]: [...(inputs[id] ?? [])].map((x, i) => (i === at ? to : x)) };
  };

  // Of the rows of nll, only the numbers that the classes pick are looked at.
  const placeOf = (id: string, sample: number) =>
    spec.id === 'nll' && id === 'predictions' ? each * sample + (inputs.targets?.[sample] ?? 0) : sample;

  test('refuses a parameter that it has not, and a value outside of the range of one that it has', () => {
    refused('unknown-parameter', inputs, { nonsense: 1 }, 'nonsense');
    for (const { id, range } of spec.parameters) {
      const outside = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      if (range.low !== null) outside.push(range.includesLow ? range.low - 1e-9 : range.low);
      if (range.high !== null) outside.push(range.includesHigh ? range.high + 1e-9 : range.high);
      for (const value of outside) refused('domain', inputs, { [id]: value }, id);
      refused('type', inputs, { [id]: '1' }, id);
    }
  });

  test('refuses what is missing, empty, too long, not finite or outside of its domain, by name and place', () => {
    refused('empty', { ...inputs, ...Object.fromEntries(spec.inputs.map(({ id }) => [id, []])) }, {}, 'predictions');
    for (const { id, domain } of spec.inputs) {
      refused('type', { ...inputs, [id]: undefined }, {}, id);
      for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        refused('domain', changed(id, 1, bad), {}, id);
      }
      const { low, high } = domain.range;
      if (low !== null) refused('domain', changed(id, 0, low - 0.5), {}, id);
      if (high !== null) refused('domain', changed(id, 0, high + 0.5), {}, id);
      if (domain.only.length > 0 || domain.isClass) refused('domain', changed(id, 0, 0.5), {}, id);
      if (domain.isClass) refused('domain', changed(id, 0, 3), {}, id);
      if (id !== 'predictions') refused('length', { ...inputs, [id]: [...(inputs[id] ?? []), 1] }, {}, id);
    }
  });

  test('refuses what does not fit into memory', () => {
    const long = new Float64Array(6 * 2 ** 20).fill(1);
    const all = Object.fromEntries(spec.inputs.map(({ id }) => [id, long]));
    const misuse = () => engine.evaluate(spec.id, { ...inputs, ...all } as never);
    expect(misuse).toThrow(expect.objectContaining({ name: 'EngineError', code: 'memory', loss: spec.id }));
    expectClose(evaluate(spec, inputs, { reduction: 'none' }).value, apart.value);
  });
});
