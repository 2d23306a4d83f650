import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../web/src/engine/live.ts';
import { loadTraining } from '../../web/src/engine/trainer/index.ts';
import type { ActivationId, Report, Trainer } from '../../web/src/engine/trainer/types.ts';
import { hashOf, moonsRun } from './trainer-runs.ts';

const training = await loadTraining();
const engine = await loadEngine();

function trainerOf(settings: Partial<Parameters<typeof training.train>[0]> = {}): Trainer {
  return training.train({ ...moonsRun(training), ...settings });
}

// The native tests read the same file.
test('training has the same bits as natively, after every batch', () => {
  const file = readFileSync(new URL('../golden/training.txt', import.meta.url), 'utf8');
  const expected = new Map(
    file
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  const runs = training.optimizers.flatMap(({ id }) =>
    training.activations.map((activation) => [id, activation.id] as const),
  );
  expect([...expected.keys()].toSorted()).toEqual(runs.map((run) => run.join('-')).toSorted());
  for (const [optimizer, activation] of runs) {
    const settings = moonsRun(training, optimizer);
    const trainer = training.train({ ...settings, model: { ...settings.model, activation } });
    let hash: bigint | undefined;
    for (let update = 0; update < 30; update++) {
      trainer.step();
      hash = hashOf(trainer.parameters, hash);
    }
    expect(hash?.toString(16), `${optimizer}, ${activation}`).toBe(expected.get(`${optimizer}-${activation}`));
    trainer.release();
  }
});

describe('a run', () => {
  test('counts updates and epochs', () => {
    const trainer = trainerOf();
    expect(trainer.progress).toMatchObject({ step: 0, epoch: 0, batchLoss: Number.NaN, stopped: null });
    expect(trainer.step(8)).toMatchObject({ step: 8, epoch: 0 });
    expect(trainer.step()).toMatchObject({ step: 9, epoch: 1 });
    expect(trainer.epoch(2)).toMatchObject({ step: 27, epoch: 3, learningRate: 0.05 });
    expect(trainer.step(0)).toEqual(trainer.progress);
  });

  test('learns, on samples that it has not seen too', () => {
    const { train, validation } = training.split(training.dataset('moons', { samples: 200, seed: 4 }), { seed: 2 });
    const trainer = trainerOf({ train, validation });
    const before = trainer.report();
    trainer.epoch(60);
    const after = trainer.report();
    expect(after.loss).toBeLessThan((before.loss as number) / 4);
    expect(after.validationLoss).toBeLessThan((before.validationLoss as number) / 4);
    expect((after.validationMetrics as { accuracy: number }).accuracy).toBeGreaterThan(0.9);
  });

  test('reports the loss that the engine finds for its predictions', () => {
    const trainer = trainerOf();
    const { train } = moonsRun(training);
    const inputs = { predictions: trainer.predict(train.features), targets: train.targets };
    expect(trainer.report().loss).toBe(engine.value('bce', inputs));
  });

  test('has the shape that was asked for', () => {
    const trainer = trainerOf();
    expect(trainer.parameterCount).toBe(2 * 8 + 8 + 8 * 4 + 4 + 4 + 1);
    expect(trainer.layers.map(({ inputs, units }) => [inputs, units])).toEqual([
      [2, 8],
      [8, 4],
      [4, 1],
    ]);
    const flat = trainer.layers.flatMap(({ weights, biases }) => [...weights, ...biases]);
    expect(flat).toEqual([...trainer.parameters]);
  });

  test('shows every unit, row by row; the last are the predictions', () => {
    const trainer = trainerOf();
    const features = Float32Array.of(0.5, -1, 2, 0.25, -1, 1);
    const units = trainer.units(features);
    expect(units.map(({ length }) => length)).toEqual([3 * 8, 3 * 4, 3]);
    expect(units[2]).toEqual(trainer.predict(features));
    const first = trainer.layers[0];
    const third = Math.tanh((first?.weights[4] ?? 0) * 2 + (first?.weights[5] ?? 0) * 0.25 + (first?.biases[2] ?? 0));
    expect(units[0]?.[8 + 2]).toBeCloseTo(third, 6);
  });

  test('predicts nothing of nothing', () => {
    expect(trainerOf().predict(new Float32Array())).toHaveLength(0);
    expect(
      trainerOf()
        .units(new Float32Array())
        .map(({ length }) => length),
    ).toEqual([0, 0, 0]);
  });

  test('goes on from a snapshot with the same bits, also in another trainer', () => {
    const trainer = trainerOf();
    trainer.step(13); // amid an epoch
    const snapshot = structuredClone(trainer.snapshot());
    expect(snapshot).toMatchObject({ step: 13, epoch: 1 });
    const progress = trainer.step(25);
    const parameters = trainer.parameters;
    trainer.restore(snapshot);
    expect(trainer.step(25)).toEqual(progress);
    expect(trainer.parameters).toEqual(parameters);
    const other = trainerOf({ seed: 99 });
    other.restore(snapshot);
    expect(other.step(25)).toEqual(progress);
    expect(other.parameters).toEqual(parameters);
  });

  test('is the same whether steps are taken at once or one by one', () => {
    const [one, other] = [trainerOf(), trainerOf()];
    one.step(40);
    for (let i = 0; i < 40; i++) other.step();
    expect(one.parameters).toEqual(other.parameters);
  });

  test('draws the loss over two of its parameters, and leaves them alone', () => {
    const trainer = trainerOf();
    const before = trainer.parameters;
    const [first, second] = [before[0] as number, before[50] as number];
    const surface = trainer.surface({
      first: 0,
      second: 50,
      firstRange: [first - 1, first + 1],
      secondRange: [second - 1, second + 1],
      size: 3,
    });
    expect(trainer.parameters).toEqual(before);
    expect(surface).toHaveLength(9);
    expect(surface[4]).toBeCloseTo(trainer.report().loss as number, 6);
    const moved = before.slice();
    moved[0] = first + 1;
    trainer.setParameters(moved);
    expect(surface[5]).toBeCloseTo(trainer.report().loss as number, 5);
  });
});

describe('a loss from outside', () => {
  test('that is the kernel’s takes the same way, bit by bit', () => {
    const [inside, outside] = [trainerOf(), trainerOf({ loss: 'external' })];
    const { targets } = moonsRun(training).train;
    for (let i = 0; i < 30; i++) {
      const { predictions, indices } = outside.forward();
      const inputs = { predictions, targets: Float32Array.from(indices, (index) => targets[index] as number) };
      const { value, gradient } = engine.evaluate('bce', inputs);
      const progress = outside.backward(gradient as Float32Array, value);
      expect(progress).toEqual(inside.step());
      expect(outside.parameters).toEqual(inside.parameters);
    }
    expect(outside.report()).toMatchObject({ loss: null, metrics: inside.report().metrics });
  });

  test('may be anything: here the square of the error, by hand', () => {
    const train = { features: Float32Array.of(-1, 0, 1, 2), featureCount: 1, targets: Float32Array.of(-1, 1, 3, 5) };
    const trainer = training.train({
      train,
      model: {},
      loss: 'external',
      optimizer: { id: 'sgd', learningRate: 0.2 },
    });
    for (let i = 0; i < 200; i++) {
      const { predictions, indices } = trainer.forward();
      const errors = predictions.map((prediction, k) => prediction - (train.targets[indices[k] as number] as number));
      trainer.backward(errors.map((error) => (2 * error) / errors.length));
    }
    expect(trainer.parameters[0]).toBeCloseTo(2, 4);
    expect(trainer.parameters[1]).toBeCloseTo(1, 4);
  });
});

describe('a run that cannot go on', () => {
  test('stops where a number is not finite, with the last weights that were', () => {
    const trainer = training.train({
      train: training.dataset('line', { samples: 50, seed: 1 }),
      model: { hidden: [4], activation: 'identity' },
      loss: { id: 'mse' },
      optimizer: { id: 'sgd', learningRate: 1e6 },
      seed: 1,
    });
    const { stopped, step } = trainer.step(1000);
    expect(stopped?.step).toBe(step + 1);
    expect(step).toBeLessThan(20);
    expect(stopped?.message).toContain(`Update ${step + 1} was not made`);
    expect(trainer.parameters.every(Number.isFinite)).toBe(true);
    expect(trainer.step(10)).toMatchObject({ step, stopped });
    trainer.setParameters(new Float32Array(trainer.parameterCount));
    expect(trainer.progress.stopped).toBeNull();
  });

  test('stops where the output is none that the loss takes', () => {
    const settings = moonsRun(training);
    const trainer = training.train({ ...settings, model: { ...settings.model, output: 'identity' } });
    expect(trainer.report().loss).toBeNaN();
    expect(trainer.step().stopped).toMatchObject({
      step: 1,
      what: 'predictions',
      message: expect.stringContaining('bce'),
    });
  });

  test.each<ActivationId | 'softmax'>(['identity', 'tanh', 'sigmoid', 'relu', 'gelu', 'softmax'])(
    'pairs of output and loss that do not match train all the same: mse on %s',
    (output) => {
      const settings = moonsRun(training);
      const outputs = output === 'softmax' ? 2 : 1;
      const trainer = training.train({ ...settings, model: { output, outputs }, loss: { id: 'mse' } });
      expect(trainer.step(20)).toMatchObject({ step: 20, stopped: null });
    },
  );
});

describe('labels become what the loss takes', () => {
  test.each(['hinge', 'squared-hinge', 'soft-margin'] as const)('-1 and 1 for %s', (id) => {
    const trainer = trainerOf({ model: {}, loss: { id } });
    const { features, targets } = moonsRun(training).train;
    const signs = targets.map((label) => 2 * label - 1);
    expect(trainer.report().loss).toBe(engine.value(id, { predictions: trainer.predict(features), targets: signs }));
    trainer.epoch(30);
    expect((trainer.report().metrics as { accuracy: number }).accuracy).toBeGreaterThan(0.8);
  });

  test('rows for losses of distributions, as the classes are for those of classes', () => {
    const train = training.dataset('blobs', { samples: 90, seed: 1 });
    const reports = (['cross-entropy', 'sparse-cross-entropy'] as const).map((id): Report => {
      const trainer = trainerOf({ train, model: {}, loss: { id } });
      trainer.epoch(20);
      return trainer.report();
    });
    expect(reports[0]?.loss).toBeCloseTo(reports[1]?.loss as number, 5);
    expect(reports[0]?.metrics).toEqual(reports[1]?.metrics);
    expect(((reports[0] as Report).metrics as { accuracy: number }).accuracy).toBeGreaterThan(0.8);
  });
});

test('a thousand trainers made and released leave nothing behind', () => {
  const large = training.dataset('moons', { samples: 4000 });
  const make = () =>
    training.train({
      ...moonsRun(training),
      train: large,
      model: { hidden: [4] },
      loss: { id: 'bce-with-logits' },
    });
  for (let i = 0; i < 1000; i++) {
    const trainer = make();
    trainer.release();
    trainer.release();
  }
  const trainer = make();
  expect(trainer.step().stopped).toBeNull();
  trainer.release();
});
