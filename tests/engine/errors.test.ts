import { afterEach, expect, test } from 'vitest';
import { EngineError, type EngineErrorCode, type Inputs, loadEngine, type Params } from '../../web/src/engine/index.ts';
import { listed } from '../../web/src/engine/words.ts';

const engine = await loadEngine();
const known = listed(engine.catalogue.map(({ id }) => id));
const fine = { predictions: [1, 2], targets: [1, 1] };

/** Callers in JavaScript, and the graders' guests, are held by no type. */
function call(id: unknown, inputs: unknown, params?: unknown) {
  return () => engine.evaluate(id as 'mse', inputs as Inputs, params as Params);
}

const refusals: readonly [string, () => unknown, EngineErrorCode, object?][] = [
  [`there is no loss "msee"; there are ${known}`, call('msee', fine), 'unknown-loss', { loss: 'msee' }],
  [`there is no loss "toString"; there are ${known}`, call('toString', fine), 'unknown-loss'],
  [`there is no loss missing; there are ${known}`, call(undefined, fine), 'unknown-loss'],

  ['mse: the inputs are missing; they must be { predictions, targets }', call('mse', undefined), 'type'],
  ['mse: targets is missing; it must be an array of numbers', call('mse', { predictions: [1] }), 'type'],
  ['mse: predictions is "12"; it must be an array of numbers', call('mse', { ...fine, predictions: '12' }), 'type'],
  [
    'mse: predictions is an object; it must be an array of numbers',
    call('mse', { ...fine, predictions: new Int32Array(2) }),
    'type',
  ],
  [
    'mse: predictions[1] is "2"; it must be a number',
    call('mse', { ...fine, predictions: [1, '2'] }),
    'type',
    { argument: 'predictions', index: 1 },
  ],
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
  ['mse: targets[0] is missing; it must be a number', call('mse', { ...fine, targets: [, 1] }), 'type'],
  ['mse: targets[0] is 1n; it must be a number', call('mse', { ...fine, targets: [1n, 1] }), 'type'],
  ['mse: targets[1] is null; it must be a number', call('mse', { ...fine, targets: [1, null] }), 'type'],

  [
    'mse: predictions is empty; it must have at least one value',
    call('mse', { predictions: [], targets: [] }),
    'empty',
    { argument: 'predictions' },
  ],
  [
    'bce: targets has 3 values, predictions 2; both must have as many',
    call('bce', { predictions: [1, 0], targets: [1, 0, 1] }),
    'length',
    { loss: 'bce', argument: 'targets' },
  ],
  [
    'mae: targets has 1 value, predictions 2; both must have as many',
    call('mae', { predictions: [1, 0], targets: [1] }),
    'length',
  ],

  [
    'mae: predictions[1] is NaN; it must be a finite number',
    call('mae', { predictions: [1, Number.NaN], targets: [1, 1] }),
    'domain',
    { argument: 'predictions', index: 1 },
  ],
  [
    'mae: targets[0] is -Infinity; it must be a finite number',
    call('mae', { predictions: [1], targets: Float32Array.of(Number.NEGATIVE_INFINITY) }),
    'domain',
  ],
  [
    'bce: predictions[0] is 1.5; it must be a number from 0 to 1',
    call('bce', { predictions: [1.5], targets: [1] }),
    'domain',
  ],
  [
    'bce: targets[2] is -1; it must be a number from 0 to 1',
    call('bce', { predictions: [0.5, 0.5, 0.5], targets: [1, 0, -1] }),
    'domain',
    { argument: 'targets', index: 2 },
  ],

  ['mse: the params are 3; they must be an object', call('mse', fine, 3), 'type'],
  [
    'mse: reduction is "average"; it must be "mean", "sum" or "none"',
    call('mse', fine, { reduction: 'average' }),
    'type',
    { argument: 'reduction' },
  ],
  [
    'mse: there is no parameter "delta"; it takes reduction',
    call('mse', fine, { delta: 1 }),
    'unknown-parameter',
    { argument: 'delta' },
  ],

  [
    'mse: the loss is too large a number; predictions or targets must be smaller',
    call('mse', { predictions: [1e200], targets: [0] }),
    'overflow',
  ],
  [
    'mse: the loss is too large a number; predictions or targets must be smaller',
    call('mse', { predictions: [0, 1e200], targets: [0, 0] }, { reduction: 'none' }),
    'overflow',
  ],
  [
    'mse: 3000000 values do not fit into the engine’s memory; evaluate them in parts',
    call('mse', { predictions: new Float64Array(3e6), targets: new Float64Array(3e6) }),
    'memory',
  ],
];

test.each(refusals)('%s', (message, misuse, code, place = {}) => {
  const error = thrownBy(misuse);
  expect(error).toBeInstanceOf(EngineError);
  expect(error).toMatchObject({ name: 'EngineError', message, code, ...place });
});

afterEach(() => {
  expect(engine.evaluate('mse', fine), 'the engine works on').toEqual({ value: 0.5, gradient: Float64Array.of(0, 1) });
});

function thrownBy(misuse: () => unknown): unknown {
  try {
    misuse();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
