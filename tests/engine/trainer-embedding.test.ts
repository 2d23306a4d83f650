import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../web/src/engine/live.ts';
import { loadTraining } from '../../web/src/engine/trainer/index.ts';
import type { EmbedSettings } from '../../web/src/engine/trainer/types.ts';

const training = await loadTraining();
const engine = await loadEngine();

/** Six items of two kinds: even ones belong together, and so do odd ones. */
const pairs: EmbedSettings = {
  items: 6,
  loss: { id: 'contrastive', params: { margin: 2 } },
  pairs: {
    first: Uint32Array.of(0, 2, 1, 3, 0, 2, 4, 0),
    second: Uint32Array.of(2, 4, 3, 5, 1, 3, 5, 5),
    targets: Float32Array.of(1, 1, 1, 1, 0, 0, 0, 0),
  },
  optimizer: { id: 'sgd', learningRate: 0.5 },
  seed: 1,
};

const triplets: EmbedSettings = {
  items: 4,
  loss: { id: 'triplet' },
  triplets: {
    anchors: Uint32Array.of(0, 1),
    positives: Uint32Array.of(2, 3),
    negatives: Uint32Array.of(1, 0),
  },
  optimizer: { id: 'sgd', learningRate: 0.1 },
  seed: 2,
};

const at = (points: Float32Array, items: Uint32Array) =>
  Float32Array.from([...items].flatMap((item) => [...points.subarray(2 * item, 2 * item + 2)]));

describe('a table of vectors', () => {
  test('pulls together what belongs together', () => {
    const table = training.embed(pairs);
    const before = table.step().batchLoss;
    expect(table.step(200)).toMatchObject({ step: 201, epoch: 201, stopped: null });
    expect(table.progress.batchLoss).toBeLessThan(before / 10);
  });

  test('has the loss that the engine finds for its points, of pairs and of triplets', () => {
    const table = training.embed(pairs);
    const { first, second, targets } = pairs.pairs as NonNullable<EmbedSettings['pairs']>;
    const { points } = table;
    const inputs = { predictions: at(points, first), others: at(points, second), targets, dims: 2 };
    expect(table.step().batchLoss).toBe(engine.value('contrastive', inputs, { margin: 2 }));

    const triples = training.embed(triplets);
    const { anchors, positives, negatives } = triplets.triplets as NonNullable<EmbedSettings['triplets']>;
    const placed = (items: Uint32Array) => at(triples.points, items);
    const given = { predictions: placed(anchors), positives: placed(positives), negatives: placed(negatives), dims: 2 };
    expect(triples.step().batchLoss).toBe(engine.value('triplet', given));
  });

  test('starts where it is told to, and goes on from a snapshot with the same bits', () => {
    const points = Float32Array.from({ length: 12 }, (_, i) => Math.sin(i));
    const table = training.embed({ ...pairs, points });
    expect(table.points).toEqual(points);
    table.step(5);
    const snapshot = structuredClone(table.snapshot());
    const progress = table.step(20);
    const end = table.points;
    table.restore(snapshot);
    expect(table.progress.step).toBe(5);
    expect(table.step(20)).toEqual(progress);
    expect(table.points).toEqual(end);
    table.release();
    expect(() => table.step()).toThrow('step: the embedding was released');
  });

  test.each<[string, Partial<EmbedSettings>, string]>([
    ['no items', { items: 0 }, 'embed: items is 0; it must be a whole number from 1'],
    ['an item that is not there', { items: 5 }, 'embed: pairs.second[3] is 5; it must be a whole number from 0 to 4'],
    ['points of another number', { points: new Float32Array(3) }, 'embed: points has 3 numbers; it must have 12'],
    ['a loss of single numbers', { loss: { id: 'mse' } }, 'embed: the loss mse takes'],
    ['no pairs', { pairs: undefined as never }, 'embed: pairs is missing'],
  ])('refuses %s', (_, change, message) => {
    expect(() => training.embed({ ...pairs, ...change })).toThrow(message);
  });
});
