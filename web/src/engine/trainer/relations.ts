import { checkLength, checkNames, checkObject, refusal, type Where, wholeOf } from './checks.ts';
import { schedules } from './parts.ts';
import type { Given } from './problem.ts';
import { type Choice, type ReadLoss, readChoice, readLoss, readOptimizer } from './settings.ts';
import type { EmbedSettings } from './types.ts';

const CALL = 'embed';
const MOST = 2 ** 32 - 1;
const MOST_ITEMS = 100_000;
const MOST_DIMS = 4096;
const NAMES = ['items', 'dims', 'points', 'loss', 'pairs', 'triplets', 'optimizer', 'schedule', 'seed'];
const NONE = new Uint32Array();

export interface ReadEmbedding {
  readonly items: number;
  readonly dims: number;
  readonly seed: number;
  readonly loss: ReadLoss;
  readonly optimizer: Choice;
  readonly learningRate: number;
  readonly schedule: Choice;
  readonly arrays: Readonly<Record<ArrayName, Float32Array | Uint32Array>>;
  readonly quoted: Given['arrays'];
}

type ArrayName = 'predictions' | 'others' | 'positives' | 'negatives' | 'targets' | 'points';

export function readEmbedding(settings: EmbedSettings): ReadEmbedding {
  const where = (argument: string): Where => ({ call: CALL, argument });
  checkObject(where('settings'), settings);
  checkNames(where('settings'), settings, NAMES);
  const { dims = 2, points, seed = 0, optimizer, schedule = { id: 'constant' } } = settings;
  const items = wholeOf(where('items'), settings.items, 1, MOST_ITEMS);
  const width = wholeOf(where('dims'), dims, 1, MOST_DIMS);
  if (points !== undefined) checkLength(where('points'), points, items * width);
  const relations = readRelations(settings, items);
  return {
    items,
    dims: width,
    seed: wholeOf(where('seed'), seed, 0, MOST),
    loss: readLoss(where('loss'), settings.loss),
    ...readOptimizer(where('optimizer'), optimizer),
    schedule: readChoice(where('schedule'), schedules, schedule),
    arrays: { ...relations, points: points ?? new Float32Array() },
    quoted: { targets: ['pairs.targets', relations.targets], modelParameters: ['points', points ?? []] },
  };
}

function readRelations({ pairs, triplets }: EmbedSettings, items: number) {
  const none = { others: NONE, positives: NONE, negatives: NONE, targets: new Float32Array() };
  if (triplets) {
    checkObject({ call: CALL, argument: 'triplets' }, triplets);
    const { anchors, positives, negatives } = triplets;
    checkItems({ anchors, positives, negatives }, 'triplets', items);
    return { ...none, predictions: anchors, positives, negatives };
  }
  checkObject({ call: CALL, argument: 'pairs' }, pairs);
  const { first, second, targets } = pairs as NonNullable<EmbedSettings['pairs']>;
  checkItems({ first, second }, 'pairs', items);
  checkLength({ call: CALL, argument: 'pairs.targets' }, targets, first.length);
  return { ...none, predictions: first, others: second, targets };
}

function checkItems(arrays: Readonly<Record<string, Uint32Array>>, argument: string, items: number): void {
  const lengths = new Set<number>();
  for (const [name, array] of Object.entries(arrays)) {
    const where = { call: CALL, argument: `${argument}.${name}` };
    if (!(array instanceof Uint32Array)) throw refusal(where, array, 'a Uint32Array');
    for (const [i, item] of array.entries()) {
      wholeOf({ call: CALL, argument: `${argument}.${name}[${i}]` }, item, 0, items - 1);
    }
    lengths.add(array.length);
  }
  if (lengths.size > 1 || lengths.has(0)) {
    const words = [...lengths].join(' and ');
    throw refusal({ call: CALL, argument }, `of ${words} items`, 'arrays of one length, of at least 1', 'length');
  }
}
