import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EngineError, type Inputs, loadEngine, type Params } from '../../web/src/engine/index.ts';

const engine = await loadEngine();
const fine = { predictions: [1, 2], targets: [1, 1] };
const ids = engine.catalogue.map(({ id }) => id);
const arrays = ['predictions', 'targets', 'others', 'positives', 'negatives', 'variances', 'boxes', 'objects'];
const counts = ['classes', 'dims', 'steps'];

/** What JavaScript can bring along where an array is expected. */
const vector = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.double(), { maxLength: 12 }) },
  fc.array(fc.constantFrom(-1, 0, 1, 2, 0.5), { maxLength: 12 }),
  fc.float64Array({ maxLength: 12 }),
  fc.float32Array({ maxLength: 12 }),
  fc.int32Array({ maxLength: 12 }),
  fc.anything(),
  fc.constantFrom(new Proxy([1, 2], {}), { length: 2, 0: 1, 1: 2 }, new ArrayBuffer(8), Array(3), [1n], [[1]], null),
);
const number = fc.oneof(fc.double(), fc.integer(), fc.nat(4), fc.anything());
const plain = fc.record(
  Object.fromEntries([...arrays.map((name) => [name, vector]), ...counts.map((name) => [name, number])]),
  { requiredKeys: [] },
);
const task = fc.record(
  { loss: fc.oneof(fc.constantFrom(...ids), fc.anything()), inputs: plain, weight: number, params: fc.anything() },
  { requiredKeys: [] },
);
const inputs = fc.oneof(
  { weight: 4, arbitrary: plain },
  fc.record({ tasks: fc.oneof(fc.array(task, { maxLength: 3 }), fc.anything()) }),
  fc.anything(),
);
const params = fc.oneof(
  fc.constant(undefined),
  fc.dictionary(fc.constantFrom('reduction', 'delta', 'margin', 'gamma', '__proto__', 'weights'), number),
  fc.record({ reduction: fc.constantFrom('mean', 'sum', 'none') }),
  fc.anything(),
);

const calls: readonly ((id: 'mse', given: Inputs, settings: Params) => unknown)[] = [
  (...words) => engine.value(...words),
  (...words) => engine.evaluate(...words),
  prepareAndRun,
];

test('whatever it is called with, it answers or says what is wrong, and works on', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...ids), fc.string()), inputs, params, (id, given, settings) => {
      for (const call of calls) {
        try {
          call(id as 'mse', given as Inputs, settings as Params);
        } catch (error) {
          expect(error).toBeInstanceOf(EngineError);
          expect((error as EngineError).message).toMatch(/\S/);
        }
        expect(engine.value('mse', fine)).toBe(0.5);
      }
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('inputs that fight back are refused with their own error, and the engine works on', () => {
  const hostile = [
    {
      ...fine,
      get predictions(): number[] {
        throw new RangeError('mine');
      },
    },
    {
      ...fine,
      targets: new Proxy([1, 1], {
        get() {
          throw new RangeError('mine');
        },
      }),
    },
    new Proxy(fine, {
      ownKeys() {
        throw new RangeError('mine');
      },
    }),
  ];
  for (const inputs of hostile) {
    expect(() => engine.evaluate('mse', inputs)).toThrow('mine');
    expect(engine.evaluate('mse', fine).value).toBe(0.5);
  }
});

test('an array that changes while it is read does no harm', () => {
  const growing = new Proxy([1, 2], {
    get(target, key) {
      if (key === 'length' && target.length < 9) target.push(3);
      return Reflect.get(target, key);
    },
  });
  expect(() => engine.evaluate('mse', { predictions: growing, targets: [1, 1] })).toThrow(/\S/);
  expect(engine.evaluate('mse', fine).value).toBe(0.5);
});

function prepareAndRun(id: 'mse', given: Inputs, settings: Params): number {
  const prepared = engine.prepare(id, given, settings);
  try {
    return prepared.evaluate();
  } finally {
    prepared.release();
  }
}
