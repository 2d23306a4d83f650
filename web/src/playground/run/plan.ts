import type { LossRules } from '../../engine/live.ts';
import type { Dataset, Range, Samples, TrainSettings } from '../../engine/trainer/types.ts';
import { AUTO, fittingOutput, type Output, targetsOf, threshold } from '../setting/losses.ts';
import type { Parts, Shape } from '../setting/parts.ts';
import { type Setting, valuesOf } from '../setting/setting.ts';
import type { Given } from './data.ts';
import { type Preparation, prepareInputs } from './inputs.ts';

/** Points as the page draws them: in the units of the data. */
export interface Points {
  readonly inputs: Float32Array; // row by row
  readonly targets: Float32Array;
  readonly count: number;
}

/** What stays while a run goes on: the data, and what the model is made of. */
export interface Scene {
  readonly shape: Shape;
  readonly train: Points;
  readonly validation: Points;
  readonly ranges: readonly Range[]; // of each input
  readonly targetRange: Range;
  readonly unit: number; // what a target of 1 stands for: 1, 10, 100 ...
  readonly features: readonly string[]; // what the model is given, by its titles
  readonly sizes: readonly number[]; // features, hidden units layer by layer, outputs
  readonly output: string;
  readonly threshold: number; // from where on a single output counts as class 1
}

export interface Plan {
  readonly scene: Scene;
  readonly settings: TrainSettings;
  readonly prepare: Preparation;
}

export function planRun(parts: Parts, shape: Shape, setting: Setting, given: Given): Plan {
  const loss = parts.losses.find(({ id }) => id === setting.loss);
  if (!loss) throw new RangeError(`There is no loss called ${setting.loss}.`);
  const output = setting.output === AUTO ? fittingOutput(loss) : setting.output;
  const outputs = loss.family === 'rows' || shape.task === 'multiclass' ? Math.max(shape.classes.length, 2) : 1;
  const unit = shape.task === 'regression' ? unitOf([...given.train.targets, ...given.validation.targets]) : 1;
  const prepare = prepareInputs(given.train, shape.inputs, setting.features);
  const samplesFor = (data: Dataset): Samples => ({
    features: prepare(data.features),
    featureCount: setting.features.length,
    targets: fitTargets(data.targets, targetsOf(loss, shape), outputs, unit),
  });
  const scene: Scene = {
    shape,
    train: pointsOf(given.train),
    validation: pointsOf(given.validation),
    ranges: shape.inputs.map(({ low, high }) => [low, high]),
    targetRange: shape.target ? [shape.target.low, shape.target.high] : [0, 1],
    unit,
    features: prepare.titles,
    sizes: [setting.features.length, ...setting.hidden, outputs],
    output,
    threshold: threshold(loss, output),
  };
  return {
    scene,
    prepare,
    settings: { ...settingsOf(parts, setting, loss, output, outputs), ...samplesOf(given, samplesFor, shape) },
  };
}

const samplesOf = ({ train, validation }: Given, samplesFor: (data: Dataset) => Samples, { task }: Shape) => ({
  train: samplesFor(train),
  validation: samplesFor(validation),
  task,
});

const settingsOf = (parts: Parts, setting: Setting, loss: LossRules, output: Output, outputs: number) => ({
  model: { hidden: setting.hidden, activation: setting.activation, output, outputs },
  loss: { id: loss.id, params: valuesOf(parts, setting, 'loss') },
  optimizer: { ...valuesOf(parts, setting, 'optimizer'), id: setting.optimizer, learningRate: setting.rate },
  schedule: { ...valuesOf(parts, setting, 'schedule'), id: setting.schedule },
  l1: setting.l1,
  l2: setting.l2,
  clipNorm: setting.clip,
  batchSize: setting.batch,
  seed: setting.seed,
});

const pointsOf = ({ features, targets }: Dataset): Points => ({
  inputs: features,
  targets,
  count: targets.length,
});

/** Prices in the hundred thousands are counted in those, so that a step of the usual length leads somewhere. */
function unitOf(targets: readonly number[]): number {
  const largest = Math.max(...targets.map(Math.abs));
  let unit = 1;
  while (10 * unit <= largest) unit *= 10;
  return unit;
}

function fitTargets(
  targets: Float32Array,
  how: ReturnType<typeof targetsOf>,
  outputs: number,
  unit: number,
): Float32Array {
  if (how === 'plain') return unit === 1 ? targets : targets.map((value) => value / unit);
  const rows = new Float32Array(targets.length * outputs).fill(how === 'rows' ? 0 : -1);
  targets.forEach((label, sample) => {
    rows[sample * outputs + label] = 1;
  });
  return rows;
}
