import { EngineError } from '../errors.ts';
import { rules } from '../rules.ts';
import type { LossRules } from '../types.ts';
import { contains, inWordsOfSingle, listed, shown } from '../words.ts';
import {
  booleanOf,
  checkNames,
  checkObject,
  numberOf,
  parametersOf,
  placeOf,
  refusal,
  type Where,
  wholeOf,
} from './checks.ts';
import { activations, optimizers, schedules } from './parts.ts';
import { type ReadSamples, readSamples, taskOf } from './samples.ts';
import type {
  DataTask,
  LossSettings,
  ModelSettings,
  OptimizerSettings,
  PartRules,
  ScheduleSettings,
  TrainSettings,
} from './types.ts';

const CALL = 'train';
const MOST = 2 ** 32 - 1;
const WIDEST = 4096; // units; larger layers would not fit into memory together
export const OUTSIDE = 2 ** 32 - 1; // kOutsideLoss

/** A part by its place in its list, with a number for each of its parameters. */
export interface Choice {
  readonly place: number;
  readonly parameters: readonly number[];
}

export interface ReadLoss extends Choice {
  readonly rules: LossRules;
  readonly classWeights: Float32Array;
}

/** Everything that C++ wants to know of a run, with what only JavaScript can get wrong checked. */
export interface ReadSettings {
  readonly train: ReadSamples;
  readonly validation: ReadSamples | undefined;
  readonly task: DataTask;
  readonly featureCount: number;
  readonly hidden: Uint32Array;
  readonly activation: number;
  readonly output: number;
  readonly outputs: number;
  readonly loss: ReadLoss | undefined; // of the caller
  readonly optimizer: Choice;
  readonly learningRate: number;
  readonly schedule: Choice;
  readonly l1: number;
  readonly l2: number;
  readonly clipNorm: number;
  readonly batchSize: number;
  readonly shuffle: boolean;
  readonly seed: number;
}

const NAMES = [
  ...['train', 'validation', 'task', 'model', 'loss', 'optimizer', 'schedule'],
  ...['l1', 'l2', 'clipNorm', 'batchSize', 'shuffle', 'seed'],
];

export function readSettings(settings: TrainSettings): ReadSettings {
  const where = (argument: string): Where => ({ call: CALL, argument });
  checkObject(where('settings'), settings);
  checkNames(where('settings'), settings, NAMES);
  const {
    train,
    validation,
    model,
    optimizer,
    schedule = { id: 'constant' },
    batchSize = 0,
    shuffle = true,
    seed = 0,
  } = settings;
  for (const argument of ['train', 'model'] as const) checkObject(where(argument), settings[argument]);

  const task = taskOf(where('task'), settings.task, train);
  const loss = settings.loss === 'external' ? undefined : readLoss(where('loss'), settings.loss);
  const shape = readModel(model, train);
  const reading = { loss: loss?.rules, task, ...shape };
  const read = {
    ...shape,
    task,
    loss,
    train: readSamples(where('train'), train, reading),
    validation: validation && readSamples(where('validation'), validation, reading),
    ...readOptimizer(where('optimizer'), optimizer),
    schedule: readChoice(where('schedule'), schedules, schedule),
    l1: atLeastZero(where('l1'), settings.l1 ?? 0),
    l2: atLeastZero(where('l2'), settings.l2 ?? 0),
    clipNorm: atLeastZero(where('clipNorm'), settings.clipNorm ?? 0),
    batchSize: wholeOf(where('batchSize'), batchSize, 0, MOST),
    shuffle: booleanOf(where('shuffle'), shuffle),
    seed: wholeOf(where('seed'), seed, 0, MOST),
  };
  if (read.validation && read.validation.featureCount !== read.train.featureCount) {
    throw refusal(where('validation.featureCount'), read.validation.featureCount, String(read.train.featureCount));
  }
  return { ...read, featureCount: read.train.featureCount };
}

function readModel(model: ModelSettings, train: object) {
  const where = (argument: string): Where => ({ call: CALL, argument: `model.${argument}` });
  checkNames({ call: CALL, argument: 'model' }, model, ['hidden', 'activation', 'output', 'outputs']);
  const { hidden = [], activation = 'tanh', output = 'identity', outputs = classesOf(train) } = model;
  if (!Array.isArray(hidden)) throw refusal(where('hidden'), hidden, 'an array of numbers of units');
  return {
    hidden: Uint32Array.from(hidden, (units, layer) => wholeOf(where(`hidden[${layer}]`), units, 1, WIDEST)),
    activation: placeOf(where('activation'), activations, activation),
    output: placeOf(where('output'), [...activations, { id: 'softmax' }], output),
    outputs: wholeOf(where('outputs'), outputs, 1, WIDEST),
  };
}

/** Two classes need but one output. */
function classesOf(train: object): number {
  const classes = 'classes' in train ? Number(train.classes) : 0;
  return classes > 2 ? classes : 1;
}

export function readLoss(where: Where, settings: LossSettings): ReadLoss {
  checkObject(where, settings);
  checkNames(where, settings, ['id', 'params', 'classWeights']);
  const { id, params = {}, classWeights = [] } = settings;
  const place = rules.findIndex((loss) => loss.id === id);
  const loss = rules[place];
  if (!loss) {
    const known = listed(rules.map((rule) => rule.id));
    throw new EngineError('unknown-loss', `${where.call}: there is no loss ${shown(id)}; there are ${known}`, {
      loss: String(id),
      argument: where.argument,
    });
  }
  const parameters = { call: where.call, argument: `${where.argument}.params` };
  checkObject(parameters, params);
  const weights = { call: where.call, argument: `${where.argument}.classWeights` };
  if (!Array.isArray(classWeights)) throw refusal(weights, classWeights, 'an array of numbers');
  if (classWeights.length > 0 && !loss.classWeights) {
    throw refusal(weights, classWeights, `left out, for ${id} takes none`, 'unsuitable');
  }
  return {
    rules: loss,
    place,
    parameters: parametersOf(parameters, loss.parameters, params).map((value, index) =>
      inSingle(parameters, loss.parameters[index], value),
    ),
    classWeights: Float32Array.from(classWeights),
  };
}

/** Training is in 32-bit floats: what they make of a number must still be one that the loss takes. */
function inSingle({ call, argument }: Where, parameter: LossRules['parameters'][number] | undefined, value: number) {
  if (!parameter || contains(parameter.range, Math.fround(value))) return value;
  const place = { call, argument: `${argument}.${parameter.id}` };
  throw refusal(place, value, inWordsOfSingle(parameter.range, value), 'domain');
}

/** The learning rate is no parameter of the optimizer in C++: schedules change it. */
export function readOptimizer(where: Where, settings: OptimizerSettings) {
  const optimizer = readChoice(where, optimizers, settings, ['learningRate']);
  const place = { call: where.call, argument: `${where.argument}.learningRate` };
  return { optimizer, learningRate: atLeastZero(place, settings.learningRate) };
}

export function readChoice(
  where: Where,
  parts: readonly PartRules<string>[],
  settings: OptimizerSettings | ScheduleSettings,
  others: readonly string[] = [],
): Choice {
  checkObject(where, settings);
  const place = placeOf({ call: where.call, argument: `${where.argument}.id` }, parts, settings.id);
  const part = parts[place] as PartRules<string>;
  return { place, parameters: parametersOf(where, part.parameters, settings, ['id', ...others]) };
}

function atLeastZero(where: Where, value: unknown): number {
  const number = numberOf(where, value);
  if (Number.isFinite(number) && number >= 0) return number;
  throw refusal(where, number, 'a number of at least 0', 'domain');
}
