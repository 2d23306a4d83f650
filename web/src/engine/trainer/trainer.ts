import type { DownhillModule } from '../../generated/downhill.js';
import { EngineError } from '../errors.ts';
import { checkLength, checkObject, floatsOf, numberOf, refusal, wholeOf } from './checks.ts';
import { Crossing } from './crossing.ts';
import { type LayerShape, layersOf, shapesOf } from './layers.ts';
import { classesOf, metricsOf, thresholdOf } from './metrics.ts';
import type { Scratch } from './scratch.ts';
import { type ReadSettings, readSettings } from './settings.ts';
import { readSlice } from './slice.ts';
import { stopOf } from './stop.ts';
import type {
  Batch,
  Layer,
  Metrics,
  Progress,
  Report,
  SliceSettings,
  Snapshot,
  Trainer,
  TrainSettings,
} from './types.ts';

const MOST = 2 ** 32 - 1;
const [TRAIN, VALIDATION] = [0, 1]; // C++'s `Set`

/** A trainer in the engine's memory. What is asked of it is checked here; C++ trains. */
export class ModelTrainer implements Trainer {
  readonly settings: TrainSettings;
  readonly parameterCount: number;
  readonly #module: DownhillModule;
  readonly #read: ReadSettings;
  readonly #shapes: readonly LayerShape[];
  readonly #crossing: Crossing;

  constructor(module: DownhillModule, scratch: Scratch, settings: TrainSettings) {
    const read = readSettings(settings);
    this.settings = settings;
    this.#module = module;
    this.#read = read;
    this.#shapes = shapesOf(read.featureCount, read.hidden, read.outputs);
    this.parameterCount = this.#shapes.reduce((sum, { inputs, units }) => sum + units * (inputs + 1), 0);
    this.#crossing = new Crossing(module, scratch, read);
  }

  step(updates = 1): Progress {
    this.#refuseCallersLoss('step');
    this.#crossing.form.setInteger('count', wholeOf({ call: 'step', argument: 'updates' }, updates, 0, MOST));
    this.#crossing.call('step', this.#module.trainerStep);
    return this.progress;
  }

  epoch(epochs = 1): Progress {
    this.#refuseCallersLoss('epoch');
    this.#crossing.form.setInteger('count', wholeOf({ call: 'epoch', argument: 'epochs' }, epochs, 0, MOST));
    this.#crossing.call('epoch', this.#module.trainerEpoch);
    return this.progress;
  }

  get progress(): Progress {
    const { form } = this.#crossing;
    return {
      step: form.number('step'),
      epoch: form.number('epoch'),
      batchLoss: form.number('batchLoss'),
      gradientNorm: form.number('gradientNorm'),
      learningRate: form.number('rate'),
      stopped: stopOf(form.number('stopped'), form.number('stoppedAt'), this.#read.loss?.rules.id ?? 'the loss'),
    };
  }

  report(): Report {
    const { train, validation } = this.#read;
    return {
      ...this.progress,
      loss: this.loss,
      metrics: this.#measure(TRAIN, train.labels),
      validationLoss: validation ? this.#lossOver(VALIDATION) : null,
      validationMetrics: validation ? this.#measure(VALIDATION, validation.labels) : null,
    };
  }

  /** Over all training samples, as the model is now. */
  get loss(): number | null {
    return this.#lossOver(TRAIN);
  }

  predict(features: Float32Array): Float32Array {
    const samples = this.#samplesOf('predict', features);
    return this.#crossing.exchange('predict', this.#module.trainerPredict, {
      input: features,
      results: samples * this.#read.outputs,
      quoted: { features: ['features', features] },
    });
  }

  units(features: Float32Array): Float32Array[] {
    const samples = this.#samplesOf('units', features);
    const counts = this.#shapes.map(({ units }) => units);
    const values = this.#crossing.exchange('units', this.#module.trainerUnits, {
      input: features,
      results: samples * counts.reduce((sum, units) => sum + units, 0),
      quoted: { features: ['features', features] },
    });
    let end = 0;
    return counts.map((units) => {
      end += units * samples;
      return transposed(values.subarray(end - units * samples, end), samples);
    });
  }

  get layers(): readonly Layer[] {
    this.#crossing.call('layers', this.#module.trainerParameters);
    const { form } = this.#crossing;
    const [parameters, gradient] = [form.arrayAt('result'), form.arrayAt('second')];
    return layersOf(
      this.#shapes,
      this.#crossing.floatsAt(parameters).slice(),
      this.#crossing.floatsAt(gradient).slice(),
    );
  }

  get parameters(): Float32Array {
    this.#crossing.call('parameters', this.#module.trainerParameters);
    return this.#crossing.floatsAt(this.#crossing.form.arrayAt('result')).slice();
  }

  setParameters(values: Float32Array): void {
    checkLength({ call: 'setParameters', argument: 'values' }, values, this.parameterCount);
    this.#crossing.exchange('setParameters', this.#module.trainerSetParameters, {
      input: values,
      quoted: { modelParameters: ['values', values] },
    });
  }

  forward(): Batch {
    this.#crossing.call('forward', this.#module.trainerForward);
    const { form } = this.#crossing;
    return {
      predictions: this.#crossing.floatsAt(form.arrayAt('result')),
      indices: this.#crossing.indicesAt(form.arrayAt('second')),
    };
  }

  backward(gradient: Float32Array, loss = Number.NaN): Progress {
    checkLength({ call: 'backward', argument: 'gradient' }, gradient, this.forward().predictions.length);
    this.#crossing.form.setNumbers('given', numberOf({ call: 'backward', argument: 'loss' }, loss));
    this.#crossing.exchange('backward', this.#module.trainerBackward, { input: gradient });
    return this.progress;
  }

  snapshot(): Snapshot {
    const results = this.#crossing.form.number('snapshotBytes') / 4;
    const { buffer } = this.#crossing.exchange('snapshot', this.#module.trainerSnapshot, { results });
    const { step, epoch } = this.progress;
    return { step, epoch, bytes: new Uint8Array(buffer) };
  }

  restore(snapshot: Snapshot): void {
    checkObject({ call: 'restore', argument: 'snapshot' }, snapshot);
    const { bytes } = snapshot;
    const where = { call: 'restore', argument: 'snapshot.bytes' };
    if (!(bytes instanceof Uint8Array)) throw refusal(where, bytes, 'a Uint8Array');
    this.#crossing.exchange('restore', this.#module.trainerRestore, {
      input: bytes,
      quoted: { snapshot: ['snapshot.bytes', bytes] },
    });
  }

  surface(settings: SliceSettings): Float32Array {
    this.#refuseCallersLoss('surface');
    const { first, second, ranges, size } = readSlice(settings, this.parameterCount);
    const { form } = this.#crossing;
    form.setInteger('firstParameter', first);
    form.setInteger('secondParameter', second);
    form.setNumbers('ranges', ...ranges);
    form.setInteger('count', size);
    return this.#crossing.exchange('surface', this.#module.trainerSurface, { results: size * size });
  }

  release(): void {
    this.#crossing.release();
  }

  #lossOver(set: number): number | null {
    if (!this.#read.loss) return null;
    this.#crossing.form.setInteger('count', set);
    const code = this.#crossing.attempt('report', this.#module.trainerEvaluate);
    return code === 0 ? this.#crossing.form.number('value') : Number.NaN;
  }

  #measure(set: number, labels: Float32Array): Metrics {
    const { form } = this.#crossing;
    const classes = classesOf(this.#read);
    form.setInteger('count', set);
    form.setInteger('classes', classes);
    form.setNumbers('given', thresholdOf(this.#read));
    this.#crossing.exchange('report', this.#module.trainerMeasure, { input: labels, results: classes * classes });
    return metricsOf(classes, form.numbers('metrics'));
  }

  #samplesOf(call: string, features: Float32Array): number {
    const { featureCount } = this.#read;
    const samples = floatsOf({ call, argument: 'features' }, features).length / featureCount;
    checkLength({ call, argument: 'features' }, features, Math.ceil(samples) * featureCount);
    return samples;
  }

  #refuseCallersLoss(call: string): void {
    if (this.#read.loss) return;
    const message = `${call}: the loss is "external"; call forward, then backward with its gradient`;
    throw new EngineError('unsuitable', message, { argument: 'loss' });
  }
}

/** Columns of so many numbers become rows. */
function transposed(columns: Float32Array, length: number): Float32Array {
  const count = columns.length / length;
  return columns.map((_, i) => columns[(i % count) * length + Math.floor(i / count)] as number);
}
