import type { TrainerForm } from './form.ts';
import type { Given } from './problem.ts';
import type { Scratch } from './scratch.ts';
import { OUTSIDE, type ReadSettings } from './settings.ts';

const NO_SAMPLES = { features: new Float32Array(), targets: new Float32Array(), weights: new Float32Array() };
const NO_LOSS = { place: OUTSIDE, parameters: [], classWeights: new Float32Array() };

/** Writes into the form what a trainer is made of. Returns the arrays by their names, for errors to quote. */
export function writeSettings(form: TrainerForm, scratch: Scratch, read: ReadSettings): Given['arrays'] {
  const { train, validation = NO_SAMPLES, loss = NO_LOSS, hidden, optimizer, schedule } = read;
  const arrays = {
    features: train.features,
    targets: train.targets,
    weights: train.weights,
    validationFeatures: validation.features,
    validationTargets: validation.targets,
    validationWeights: validation.weights,
    classWeights: loss.classWeights,
    hidden,
  } as const;
  const fields = Object.entries(arrays) as [keyof typeof arrays, Float32Array | Uint32Array][];
  scratch.start('train', ...fields.map(([, array]) => array.byteLength));
  for (const [field, array] of fields) form.setArray(field, scratch.copyIn(array));

  for (const field of ['featureCount', 'activation', 'outputs', 'output', 'batchSize', 'seed'] as const) {
    form.setInteger(field, read[field]);
  }
  form.setInteger('shuffle', Number(read.shuffle));
  form.setInteger('loss', loss.place);
  form.setInteger('optimizer', optimizer.place);
  form.setInteger('schedule', schedule.place);
  form.setNumbers('lossParameters', ...loss.parameters);
  form.setNumbers('optimizerParameters', ...optimizer.parameters);
  form.setNumbers('scheduleParameters', ...schedule.parameters);
  for (const field of ['learningRate', 'l1', 'l2', 'clipNorm'] as const) form.setNumbers(field, read[field]);
  return {
    features: ['train.features', train.features],
    targets: ['train.targets', train.targets],
    weights: ['train.weights', train.weights],
    validationFeatures: ['validation.features', validation.features],
    validationTargets: ['validation.targets', validation.targets],
    validationWeights: ['validation.weights', validation.weights],
    classWeights: ['loss.classWeights', loss.classWeights],
  };
}
