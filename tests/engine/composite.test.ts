import { describe, expect, test } from 'vitest';
import { EngineError, loadEngine, type MultiTaskInputs } from '../../web/src/engine/index.ts';

const engine = await loadEngine();

// Two places of an image, of which the first has an object.
const places = {
  predictions: [2, 1, 0.4, 0.5, 0.3, 0.2, 1.5, 0, 0, 9, 9, 9, 9, -0.8],
  targets: [0, 1],
  boxes: [0.5, 0.5, 0.2, 0.2, 0, 0, 0, 0],
  objects: [1, 0],
  classes: 2,
};

describe('detector', () => {
  const softplus = (x: number) => Math.log1p(Math.exp(x));
  const ofClass = engine.value('sparse-cross-entropy', { predictions: [2, 1], targets: [0], classes: 2 });
  const ofBox = 0.1 ** 2 + 0.1 ** 2;

  test('asks for class and box only where there is an object', () => {
    const { value, gradient } = engine.evaluate('detector', places, { reduction: 'none' });
    expect(value[0]).toBeCloseTo(ofClass + ofBox + softplus(-1.5), 14);
    expect(value[1]).toBeCloseTo(softplus(-0.8), 14);
    expect([...gradient.slice(7, 13)]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(gradient[2]).toBeCloseTo(2 * -0.1, 14);
  });

  test('weighs its parts', () => {
    const gains = { classGain: 0.5, boxGain: 5, objectGain: 2 };
    const expected = 0.5 * ofClass + 5 * ofBox + 2 * (softplus(-1.5) + softplus(-0.8));
    expect(engine.value('detector', places, { ...gains, reduction: 'sum' })).toBeCloseTo(expected, 14);
  });

  test.each([
    ['predictions', { predictions: [1, 2] }, 'predictions has 2 values; it must have classes + 5 (7) for each sample'],
    ['boxes', { boxes: [1] }, 'boxes has 1 value; it must have 8, 4 for each of 2 samples'],
    ['boxes', { boxes: undefined }, 'boxes is missing; it must be an array of numbers'],
    ['objects', { objects: [1] }, 'objects has 1 value; it must have 2, one for each sample'],
    ['objects', { objects: [1, 0.5] }, 'objects[1] is 0.5; it must be 0 or 1'],
    ['targets', { targets: [0, 2] }, 'targets[1] is 2; it must be a class, a whole number from 0 to 1'],
  ])('%s that cannot be is refused', (argument, change, message) => {
    const misuse = () => engine.value('detector', { ...places, ...change } as typeof places);
    expect(misuse).toThrow(expect.objectContaining({ argument, message: `detector: ${message}` }));
  });

  test('a gain below 0 is refused', () => {
    expect(() => engine.value('detector', places, { boxGain: -1 })).toThrow(
      'detector: boxGain is -1; it must be a number of at least 0',
    );
  });
});

describe('multi-task', () => {
  const houses = { predictions: [250, 300], targets: [260, 290] };
  const styles = { predictions: [2, 0.5, -1], targets: [0], classes: 3 };
  const never = { predictions: [0, 1], targets: [0.5, 0.5], classes: 2 };
  const tasks = [
    { loss: 'mse', inputs: houses },
    { loss: 'sparse-cross-entropy', inputs: styles, params: { labelSmoothing: 0.1 }, weight: 3 },
  ] as const;

  test('is the weighted sum, with one gradient for each task', () => {
    const [price, style] = [
      engine.evaluate('mse', houses),
      engine.evaluate('sparse-cross-entropy', styles, { labelSmoothing: 0.1 }),
    ];
    const { value, gradient } = engine.evaluate('multi-task', { tasks });
    expect(value).toBe(price.value + 3 * style.value);
    expect(gradient).toEqual([price.gradient, style.gradient.map((slope) => 3 * slope)]);
    expect(engine.value('multi-task', { tasks })).toBe(value);
  });

  test('hands its reduction to the tasks that have none', () => {
    const own = [{ ...tasks[0], params: { reduction: 'mean' } }, tasks[0]] as const;
    expect(engine.value('multi-task', { tasks: own }, { reduction: 'sum' })).toBe(100 + 200);
  });

  test('keeps the precision of each task', () => {
    const single = { predictions: Float32Array.of(1), targets: Float32Array.of(0) };
    const { gradient } = engine.evaluate('multi-task', { tasks: [{ loss: 'mse', inputs: single }, tasks[0]] });
    expect(gradient[0]).toBeInstanceOf(Float32Array);
    expect(gradient[1]).toBeInstanceOf(Float64Array);
  });

  test('what weighs nothing counts for nothing, infinite though it be', () => {
    const silent = { loss: 'kl-divergence', inputs: never, weight: 0 } as const;
    const { value, gradient } = engine.evaluate('multi-task', { tasks: [tasks[0], silent] });
    expect(value).toBe(100);
    expect(gradient[1]).toEqual(new Float64Array(2));
    const loud = { ...silent, weight: 1 };
    expect(engine.value('multi-task', { tasks: [tasks[0], loud] })).toBe(Number.POSITIVE_INFINITY);
  });

  const one = (task: object) => ({ tasks: [tasks[0], task] });
  test.each([
    ['inputs', undefined, 'the inputs are missing; they must be { tasks }'],
    ['predictions', houses, 'there is no input "predictions"; it takes tasks'],
    ['tasks', {}, 'tasks is missing; it must be an array of { loss, inputs, params, weight }'],
    ['tasks', { tasks: [] }, 'tasks is empty; it must have at least one'],
    ['tasks[1]', { tasks: [tasks[0], null] }, 'tasks[1] is null; it must be { loss, inputs, params, weight }'],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    ['tasks[0]', { tasks: [, tasks[0]] }, 'tasks[0] is missing; it must be { loss, inputs, params, weight }'],
    ['tasks[1]', one({ ...tasks[0], wieght: 2 }), 'tasks[1] has no "wieght"; it takes loss, inputs, params and weight'],
    ['tasks[1].weight', one({ ...tasks[0], weight: -1 }), 'tasks[1].weight is -1; it must be a number of at least 0'],
    [
      'tasks[1].weight',
      one({ ...tasks[0], weight: Number.NaN }),
      'tasks[1].weight is NaN; it must be a number of at least 0',
    ],
    ['tasks[1].weight', one({ ...tasks[0], weight: '2' }), 'tasks[1].weight is "2"; it must be a number of at least 0'],
    [
      'tasks[1].loss',
      one({ loss: 'multi-task', inputs: { tasks } }),
      'tasks[1].loss is "multi-task"; put its tasks beside the others',
    ],
    [
      'tasks[1].params.reduction',
      one({ ...tasks[0], params: { reduction: 'none' } }),
      'tasks[1].params.reduction is "none"; its value is one number, and tasks are reduced by "mean" or "sum"',
    ],
    ['tasks[1].params', one({ ...tasks[0], params: 3 }), 'tasks[1]: mse: the params are 3; they must be an object'],
    [
      'tasks[1].inputs',
      one({ loss: 'mse' }),
      'tasks[1]: mse: the inputs are missing; they must be { predictions, targets }',
    ],
    [
      'tasks[1].delta',
      one({ loss: 'huber', inputs: houses, params: { delta: -1 } }),
      'tasks[1]: huber: delta is -1; it must be a number above 0',
    ],
    [
      'tasks[1].targets',
      one({ loss: 'mae', inputs: { ...houses, targets: [1] } }),
      'tasks[1]: mae: targets has 1 value, predictions 2; both must have as many',
    ],
    [
      'tasks',
      one({ loss: 'mse', inputs: houses, weight: 1e308 }),
      'the sum is too large a number; the losses or their weights must be smaller',
    ],
  ])('%s that cannot be is refused', (argument, inputs, message) => {
    for (const misuse of [
      () => engine.evaluate('multi-task', inputs as MultiTaskInputs),
      () => engine.value('multi-task', inputs as MultiTaskInputs),
    ]) {
      expect(misuse).toThrow(EngineError);
      expect(misuse).toThrow(
        expect.objectContaining({ loss: 'multi-task', argument, message: `multi-task: ${message}` }),
      );
    }
    expect(engine.value('mse', houses), 'the engine works on').toBe(100);
  });

  test('a loss that there is not is named with its task', () => {
    const misuse = () => engine.value('multi-task', one({ loss: 'msee', inputs: houses }) as never);
    expect(misuse).toThrow('multi-task: tasks[1]: there is no loss "msee"; there are mse, mae');
  });

  test('is one number, and is not prepared', () => {
    expect(() => engine.value('multi-task', { tasks }, { reduction: 'none' } as never)).toThrow(
      'multi-task: reduction is "none"; its value is one number, and tasks are reduced by "mean" or "sum"',
    );
    expect(() => engine.value('multi-task', { tasks }, { delta: 1 } as never)).toThrow(
      'multi-task: there is no parameter "delta"; it takes reduction',
    );
    expect(() => engine.prepare('multi-task' as never, { tasks } as never)).toThrow(
      'multi-task: it cannot be prepared; prepare the loss of each task, and add up what they say',
    );
  });

  test('the types know what each task takes', () => {
    expect(() => {
      // @ts-expect-error a loss of rows needs classes
      engine.value('multi-task', { tasks: [{ loss: 'nll', inputs: houses }] });
    }).toThrow(EngineError);
    expect(() => {
      // @ts-expect-error no such parameter
      engine.value('multi-task', { tasks: [{ loss: 'mse', inputs: houses, params: { delta: 1 } }] });
    }).toThrow(EngineError);
  });
});
