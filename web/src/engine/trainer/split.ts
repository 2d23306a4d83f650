import type { DownhillModule } from '../../generated/downhill.js';
import { checkNames, checkObject, numberOf, refusal, wholeOf } from './checks.ts';
import { checkClasses, readSamples } from './samples.ts';
import type { Scratch } from './scratch.ts';
import type { Dataset, Split, SplitOptions } from './types.ts';

const CALL = 'split';
const MOST = 2 ** 32 - 1;
const MOST_CLASSES = 4096;

/** C++ says which samples are put aside; here they are sorted. */
export function split(module: DownhillModule, scratch: Scratch, data: Dataset, options: SplitOptions = {}): Split {
  const where = { call: CALL, argument: 'data' };
  const { featureCount, targets } = readSamples(where, data, { loss: undefined, task: 'regression', outputs: 1 });
  const classes = wholeOf({ call: CALL, argument: 'data.classes' }, data.classes, 0, MOST_CLASSES);
  checkObject({ call: CALL, argument: 'options' }, options);
  checkNames({ call: CALL, argument: 'options' }, options, ['validation', 'seed']);
  const share = shareOf(options.validation ?? 0.3);
  const seed = wholeOf({ call: CALL, argument: 'seed' }, options.seed ?? 0, 0, MOST);
  if (classes > 0) checkClasses({ call: CALL, argument: 'data.targets' }, targets, classes);

  scratch.start(CALL, targets.byteLength, targets.length);
  const labels = scratch.copyIn(targets);
  const aside = scratch.copyIn(new Uint8Array(targets.length));
  module.splitSamples(labels.address, labels.length, classes, share, seed, aside.address);
  const isAside = new Uint8Array(module.HEAPU8.buffer, aside.address, aside.length).slice();
  const part = (own: number): Dataset => {
    const indices = [...isAside.keys()].filter((sample) => isAside[sample] === own);
    return {
      ...data,
      ...(data.weights && { weights: rowsOf(data.weights, indices, 1) }),
      features: rowsOf(data.features, indices, featureCount),
      targets: rowsOf(targets, indices, 1),
    };
  };
  return { train: part(0), validation: part(1) };
}

function rowsOf(array: Float32Array, indices: readonly number[], width: number): Float32Array {
  const rows = new Float32Array(indices.length * width);
  for (const [row, index] of indices.entries()) {
    rows.set(array.subarray(index * width, (index + 1) * width), row * width);
  }
  return rows;
}

function shareOf(share: unknown): number {
  const where = { call: CALL, argument: 'validation' };
  const number = numberOf(where, share);
  if (number >= 0 && number <= 1) return number;
  throw refusal(where, number, 'a number from 0 to 1', 'domain');
}
