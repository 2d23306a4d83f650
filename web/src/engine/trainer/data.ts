import type { DownhillModule } from '../../generated/downhill.js';
import { checkObject, parametersOf, placeOf, refusal, wholeOf } from './checks.ts';
import { datasets } from './parts.ts';
import type { Scratch } from './scratch.ts';
import type { Dataset, DatasetId, DatasetOptions, DatasetRules } from './types.ts';

const MOST = 2 ** 32 - 1;
const MOST_SAMPLES = 1_000_000;
const SAMPLES = 200;

export function generate(
  module: DownhillModule,
  scratch: Scratch,
  id: DatasetId,
  options: DatasetOptions = {},
): Dataset {
  const place = placeOf({ call: 'dataset', argument: 'id' }, datasets, id);
  const { task, classes, features, parameters } = datasets[place] as DatasetRules;
  checkObject({ call: id, argument: 'options' }, options);
  const given = parametersOf({ call: id, argument: 'options' }, parameters, options, ['samples', 'seed']);
  const samples = wholeOf({ call: id, argument: 'samples' }, options.samples ?? SAMPLES, 1, MOST_SAMPLES);
  const seed = wholeOf({ call: id, argument: 'seed' }, options.seed ?? 0, 0, MOST);

  const numbers = Float64Array.from(given);
  scratch.start(id, numbers.byteLength, 4 * samples * features.length, 4 * samples);
  const from = scratch.copyIn(numbers);
  const x = scratch.take(samples * features.length);
  const y = scratch.take(samples);
  const code = module.generateSamples(place, seed, from.address, from.length, x.address, x.length, y.address, y.length);
  if (code !== 0) throw refusal({ call: id, argument: 'options' }, options, 'other options');
  const featureCount = features.length;
  return { features: scratch.copyOut(x), featureCount, targets: scratch.copyOut(y), task, classes: classes.length };
}
