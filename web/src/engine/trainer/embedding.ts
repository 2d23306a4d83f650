import type { DownhillModule, TrainerCall } from '../../generated/downhill.js';
import { EngineError } from '../errors.ts';
import { checkObject, refusal, wholeOf } from './checks.ts';
import { MemoryForm, type Span } from './form.ts';
import { errorOf, type Given } from './problem.ts';
import { type ReadEmbedding, readEmbedding } from './relations.ts';
import type { Scratch } from './scratch.ts';
import { stopOf } from './stop.ts';
import type { EmbeddingTrainer, EmbedSettings, Progress, Snapshot } from './types.ts';

// `EmbeddingForm` in embedding.cpp, field by field.
const INTEGERS = {
  ...{ predictions: 2, others: 2, positives: 2, negatives: 2, targets: 2, points: 2 },
  ...{ items: 1, dims: 1, loss: 1, optimizer: 1, schedule: 1, seed: 1 },
  ...{ input: 2, result: 2, count: 1, embedding: 1 },
} as const;
const NUMBERS = {
  ...{ lossParameters: 4, optimizerParameters: 4, scheduleParameters: 4, learningRate: 1 },
  ...{ argument: 1, index: 1, snapshotBytes: 1 },
  ...{ step: 1, epoch: 1, batchLoss: 1, gradientNorm: 1, rate: 1, stopped: 1, stoppedAt: 1 },
} as const;

const MOST = 2 ** 32 - 1;

/** A table of vectors in the engine's memory. */
export class TableTrainer implements EmbeddingTrainer {
  readonly settings: EmbedSettings;
  readonly #module: DownhillModule;
  readonly #scratch: Scratch;
  readonly #read: ReadEmbedding;
  readonly #form: MemoryForm<typeof INTEGERS, typeof NUMBERS>;
  #isReleased = false;

  constructor(module: DownhillModule, scratch: Scratch, settings: EmbedSettings) {
    this.settings = settings;
    this.#read = readEmbedding(settings);
    this.#module = module;
    this.#scratch = scratch;
    this.#form = new MemoryForm(module, INTEGERS, NUMBERS, module.embeddingFormBytes());
    try {
      this.#make();
    } catch (error) {
      this.release();
      throw error;
    }
  }

  step(updates = 1): Progress {
    this.#form.setInteger('count', wholeOf({ call: 'step', argument: 'updates' }, updates, 0, MOST));
    this.#call('step', this.#module.embeddingStep);
    return this.progress;
  }

  get progress(): Progress {
    const form = this.#form;
    return {
      step: form.number('step'),
      epoch: form.number('epoch'),
      batchLoss: form.number('batchLoss'),
      gradientNorm: form.number('gradientNorm'),
      learningRate: form.number('rate'),
      stopped: stopOf(form.number('stopped'), form.number('stoppedAt'), this.#read.loss.rules.id),
    };
  }

  get points(): Float32Array {
    this.#call('points', this.#module.embeddingPoints);
    return this.#scratch.copyOut(this.#form.arrayAt('result'));
  }

  snapshot(): Snapshot {
    const length = this.#form.number('snapshotBytes');
    this.#scratch.start('snapshot', length);
    const { address } = this.#scratch.take(length / 4);
    this.#form.setArray('result', { address, length });
    this.#call('snapshot', this.#module.embeddingSnapshot);
    const { step, epoch } = this.progress;
    return { step, epoch, bytes: new Uint8Array(this.#module.HEAPU8.buffer, address, length).slice() };
  }

  restore(snapshot: Snapshot): void {
    checkObject({ call: 'restore', argument: 'snapshot' }, snapshot);
    const { bytes } = snapshot;
    const where = { call: 'restore', argument: 'snapshot.bytes' };
    if (!(bytes instanceof Uint8Array)) throw refusal(where, bytes, 'a Uint8Array');
    this.#scratch.start('restore', bytes.length);
    this.#form.setArray('input', this.#scratch.copyIn(bytes));
    this.#call('restore', this.#module.embeddingRestore, { snapshot: ['snapshot.bytes', bytes] });
  }

  release(): void {
    if (this.#isReleased) return;
    this.#isReleased = true;
    this.#module.embeddingRelease(this.#form.address);
    this.#form.release();
  }

  #make(): void {
    const { arrays, quoted, loss, optimizer, learningRate, schedule, items, dims, seed } = this.#read;
    const fields = Object.entries(arrays) as [keyof typeof arrays, Float32Array | Uint32Array][];
    this.#scratch.start('embed', ...fields.map(([, array]) => array.byteLength));
    for (const [field, array] of fields) this.#form.setArray(field, this.#scratch.copyIn(array) satisfies Span);
    const integers = { items, dims, seed, loss: loss.place, optimizer: optimizer.place, schedule: schedule.place };
    for (const [field, value] of Object.entries(integers)) this.#form.setInteger(field as keyof typeof integers, value);
    this.#form.setNumbers('lossParameters', ...loss.parameters);
    this.#form.setNumbers('optimizerParameters', ...optimizer.parameters);
    this.#form.setNumbers('scheduleParameters', ...schedule.parameters);
    this.#form.setNumbers('learningRate', learningRate);
    this.#call('embed', this.#module.embeddingMake, quoted);
  }

  #call(name: string, run: TrainerCall, quoted: Given['arrays'] = {}): void {
    if (this.#isReleased) throw new EngineError('released', `${name}: the embedding was released; make another`, {});
    const code = run(this.#form.address);
    if (code === 0) return;
    const problem = { code, argument: this.#form.number('argument'), index: this.#form.number('index') };
    throw errorOf(problem, { call: name, loss: this.#read.loss.rules, outputs: this.#read.dims, arrays: quoted });
  }
}
