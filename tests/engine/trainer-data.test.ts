import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../web/src/engine/live.ts';
import { parts } from '../../web/src/engine/trainer/catalogue.ts';
import { loadTraining } from '../../web/src/engine/trainer/index.ts';
import type { DatasetId, TrainSettings } from '../../web/src/engine/trainer/types.ts';
import { hashOf, moonsRun } from './trainer-runs.ts';

const training = await loadTraining();
const engine = await loadEngine();

describe('data sets', () => {
  // The native tests read the same file.
  test('have the same bits as natively', () => {
    const lines = readFileSync(new URL('../golden/datasets.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => line.split(' ')[0]).toSorted()).toEqual(
      training.datasets.map(({ id }) => id).toSorted(),
    );
    for (const line of lines) {
      const [id, hash] = line.split(' ') as [DatasetId, string];
      const { features, targets } = training.dataset(id, { samples: 1000, seed: 2026 });
      expect(hashOf(targets, hashOf(features)).toString(16), id).toBe(hash);
    }
  });

  test.each(training.datasets)('$id: is as its rules say', ({ id, features, task, classes }) => {
    const data = training.dataset(id);
    expect(data).toMatchObject({ featureCount: features.length, task, classes: classes.length });
    expect(data.features).toHaveLength(200 * features.length);
    expect(data.targets).toHaveLength(200);
    if (classes.length > 0) expect(new Set(data.targets)).toEqual(new Set(classes.keys()));
  });

  test('are told in words elsewhere', () => {
    expect(parts).toMatchObject({
      datasets: training.datasets,
      activations: training.activations,
      optimizers: training.optimizers,
      schedules: training.schedules,
    });
    for (const part of [...parts.datasets, ...parts.optimizers]) expect(part.summary).not.toBe('');
    for (const rules of training.optimizers) expect(rules).not.toHaveProperty('summary');
  });

  test.each<[string, () => unknown, string]>([
    ['a stranger', () => training.dataset('moon' as DatasetId), 'dataset: id is "moon"; it must be "line", "sine"'],
    [
      'a parameter out of range',
      () => training.dataset('moons', { noise: 9 }),
      'moons: options.noise is 9; it must be a',
    ],
    [
      'an unknown parameter',
      () => training.dataset('moons', { nois: 1 }),
      'moons: options has no "nois"; it takes samples',
    ],
    ['no samples', () => training.dataset('moons', { samples: 0 }), 'moons: samples is 0; it must be a whole number'],
    ['a negative seed', () => training.dataset('moons', { seed: -1 }), 'moons: seed is -1; it must be a whole number'],
    ['words', () => training.dataset('moons', 'x' as never), 'moons: options is "x"; it must be an object'],
  ])('refuse %s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});

describe('a split', () => {
  test('puts a share of every class aside, and loses nobody', () => {
    const data = training.dataset('imbalanced-blobs', { samples: 400, seed: 1 });
    const { train, validation } = training.split(data, { validation: 0.25, seed: 3 });
    const rare = (targets: Float32Array) => targets.filter((label) => label === 1).length;
    expect([train.targets.length, validation.targets.length]).toEqual([300, 100]);
    expect(rare(validation.targets)).toBe(Math.round(rare(data.targets) / 4));
    const all = [...train.features, ...validation.features].toSorted();
    expect(all).toEqual([...data.features].toSorted());
  });

  test('is another with another seed, and the same with the same', () => {
    const data = training.dataset('moons');
    expect(training.split(data, { seed: 1 })).toEqual(training.split(data, { seed: 1 }));
    expect(training.split(data, { seed: 1 })).not.toEqual(training.split(data, { seed: 2 }));
  });

  test('refuses what is no share and what is no class', () => {
    const data = training.dataset('moons');
    expect(() => training.split(data, { validation: 2 })).toThrow(
      'split: validation is 2; it must be a number from 0 to 1',
    );
    const strange = { ...data, targets: data.targets.map(() => 7) };
    expect(() => training.split(strange)).toThrow('split: data.targets[0] is 7; it must be a whole number from 0 to 1');
  });
});

describe('the line', () => {
  const line = {
    loss: { id: 'huber', params: { delta: 0.5 } },
    features: Float32Array.of(-1, 0, 1, 2),
    targets: Float32Array.of(-1, 1, 3, 9),
  } as const;
  const lossAt = (w: number, b: number) =>
    engine.value('huber', { predictions: line.features.map((x) => w * x + b), targets: line.targets }, { delta: 0.5 });

  test('has a surface: rows of b, each of w', () => {
    const surface = training.surface({ ...line, w: [0, 2], b: [-1, 3], size: 3 });
    const expected = [-1, 1, 3].flatMap((b) => [0, 1, 2].map((w) => lossAt(w, b)));
    expect(surface).toHaveLength(9);
    for (const [i, height] of expected.entries()) expect(surface[i]).toBeCloseTo(height, 5);
  });

  test('is descended step by step', () => {
    const { path, stopped } = training.descend({
      ...line,
      start: [0, 0],
      optimizer: { id: 'sgd', learningRate: 0.1 },
      steps: 50,
    });
    expect(stopped).toBeNull();
    expect(path).toHaveLength(3 * 51);
    expect([...path.subarray(0, 2)]).toEqual([0, 0]);
    for (const point of [0, 1, 50]) {
      const [w, b, loss] = path.subarray(3 * point, 3 * point + 3) as unknown as [number, number, number];
      expect(loss).toBeCloseTo(lossAt(w, b), 5);
    }
    expect(path[3 * 50 + 2]).toBeLessThan((path[2] as number) / 1.5);
  });

  test('says where its descent broke off', () => {
    const optimizer = { id: 'sgd', learningRate: 1e6 } as const;
    const { path, stopped } = training.descend({ ...line, loss: { id: 'mse' }, start: [0, 0], optimizer, steps: 100 });
    expect(stopped).not.toBeNull();
    expect(path.length).toBe(3 * (stopped?.step ?? 0));
    expect(path.every((number, i) => i % 3 === 2 || Number.isFinite(number))).toBe(true);
  });

  test.each<[string, () => unknown, string]>([
    [
      'a loss of rows',
      () => training.surface({ ...line, loss: { id: 'cross-entropy' }, w: [0, 1], b: [0, 1] }),
      'surface: the loss cross-entropy takes rows',
    ],
    [
      'a range the wrong way round',
      () => training.surface({ ...line, w: [1, 0], b: [0, 1] }),
      'surface: w is "1, 0"; it must be two finite numbers',
    ],
    [
      'targets of another number',
      () => training.surface({ ...line, targets: new Float32Array(3), w: [0, 1], b: [0, 1] }),
      'surface: targets has 3 numbers; it must have 4',
    ],
  ])('refuses %s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});

describe('settings that cannot be', () => {
  const good = moonsRun(training);
  const samples = good.train;
  test.each<[string, Partial<Record<keyof TrainSettings, unknown>>, string]>([
    ['no samples', { train: undefined }, 'train: train is missing; it must be an object'],
    ['an unknown setting', { batchsize: 3 } as object, 'train: settings has no "batchsize"; it takes train'],
    [
      'plain arrays',
      { train: { ...samples, features: [1, 2] } },
      'train: train.features is an array; it must be a Float32Array',
    ],
    [
      'features that are no rows',
      { train: { ...samples, featureCount: 7 } },
      'train.features has 120 numbers; it must have featureCount (7)',
    ],
    ['nothing', { train: { ...samples, features: new Float32Array() } }, 'train: train.features is empty'],
    [
      'targets of another number',
      { train: { ...samples, targets: new Float32Array(7) } },
      'train: train.targets has 7 numbers; it must have 60',
    ],
    [
      'a feature that is no number',
      { train: { ...samples, features: samples.features.map(() => Number.NaN) } },
      'train: train.features[0] is NaN; it must be a finite number',
    ],
    [
      'a label that is no class',
      { train: { ...samples, targets: samples.targets.map(() => 2) } },
      'train: train.targets[0] is 2; it must be a whole number from 0 to 1',
    ],
    [
      'a target outside the loss',
      { task: 'regression', train: { ...samples, targets: samples.targets.map(() => 2) } },
      'train: train.targets[0] is 2; it must be a number from 0 to 1 for bce',
    ],
    ['another task', { task: 'guess' }, 'train: task is "guess"; it must be "regression", "binary" or "multiclass"'],
    ['layers that are none', { model: { hidden: 8 } }, 'train: model.hidden is 8; it must be an array'],
    [
      'a layer without units',
      { model: { hidden: [8, 0] } },
      'train: model.hidden[1] is 0; it must be a whole number from 1',
    ],
    [
      'an unknown activation',
      { model: { activation: 'swish' } },
      'train: model.activation is "swish"; it must be "identity"',
    ],
    ['an unknown output', { model: { output: 'max' } }, 'train: model.output is "max"; it must be "identity"'],
    ['more than there is memory', { model: { hidden: [4096, 4096] } }, 'train: the engine’s memory is full'],
    ['an unknown loss', { loss: { id: 'mean' } }, 'train: there is no loss "mean"; there are mse'],
    ['a loss of triples', { loss: { id: 'triplet' } }, 'train: the loss triplet takes rows of predictions'],
    [
      'a parameter out of range',
      { loss: { id: 'huber', params: { delta: -1 } } },
      'train: loss.params.delta is -1; it must be a number above 0',
    ],
    [
      'a parameter that 32-bit floats make 0',
      { loss: { id: 'huber', params: { delta: 1e-46 } } },
      'train: loss.params.delta is 1e-46; it must be a number above 0, and 32-bit floats make it 0',
    ],
    [
      'a parameter that 32-bit floats make an end of its range',
      { loss: { id: 'quantile', params: { quantile: 1 - 1e-12 } }, task: 'regression' },
      'it must be a number above 0 and below 1, and 32-bit floats make it 1',
    ],
    [
      'weights of classes for a loss that has none',
      { loss: { id: 'mse', classWeights: [1, 2] } },
      'train: loss.classWeights is an array; it must be left out',
    ],
    [
      'an unknown optimizer',
      { optimizer: { id: 'lion', learningRate: 1 } },
      'train: optimizer.id is "lion"; it must be "sgd"',
    ],
    ['no learning rate', { optimizer: { id: 'sgd' } }, 'train: optimizer.learningRate is missing; it must be a number'],
    [
      'a parameter of another optimizer',
      { optimizer: { id: 'sgd', learningRate: 1, momentum: 1 } },
      'train: optimizer has no "momentum"',
    ],
    ['an unknown schedule', { schedule: { id: 'zigzag' } }, 'train: schedule.id is "zigzag"; it must be "constant"'],
    ['half a sample', { batchSize: 1.5 }, 'train: batchSize is 1.5; it must be a whole number'],
    ['a negative penalty', { l2: -1 }, 'train: l2 is -1; it must be a number of at least 0'],
    ['a shuffle of words', { shuffle: 'yes' }, 'train: shuffle is "yes"; it must be true or false'],
  ])('%s', (_, change, message) => {
    expect(() => training.train({ ...good, ...change } as TrainSettings)).toThrow(message);
    expect(training.train(good).step().stopped).toBeNull(); // the engine works on
  });

  test('calls that cannot be', () => {
    const trainer = training.train(good);
    const gradient = new Float32Array(3);
    expect(() => trainer.step(-1)).toThrow('step: updates is -1; it must be a whole number');
    expect(() => trainer.predict(new Float32Array(3))).toThrow('predict: features has 3 numbers; it must have 4');
    expect(() => trainer.predict(Float32Array.of(1, Number.NaN))).toThrow('predict: features[1] is NaN; it must be a');
    expect(() => trainer.setParameters(gradient)).toThrow('setParameters: values has 3 numbers; it must have 65');
    expect(() => trainer.setParameters(new Float32Array(65).fill(Number.NaN))).toThrow(
      'setParameters: values[0] is NaN',
    );
    expect(() => trainer.backward(gradient)).toThrow('backward: gradient has 3 numbers; it must have 7');
    expect(() => trainer.restore({ step: 0, epoch: 0, bytes: new Uint8Array(8) })).toThrow(
      'restore: snapshot.bytes has',
    );
    const slice = { first: 0, second: 65, firstRange: [0, 1], secondRange: [0, 1] } as const;
    expect(() => trainer.surface(slice)).toThrow('surface: second is 65; it must be a whole number from 0 to 64');
    trainer.release();
    expect(() => trainer.step()).toThrow('step: the trainer was released; make another');
    const outside = training.train({ ...good, loss: 'external' });
    expect(() => outside.step()).toThrow('step: the loss is "external"; call forward');
  });
});
