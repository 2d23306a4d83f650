import type { DownhillModule } from '../../generated/downhill.js';
import { EngineError } from '../errors.ts';

/** How many numbers each field takes. */
type Layout = Readonly<Record<string, number>>;

// `TrainerForm` in trainer.cpp, field by field: integers, of which arrays take two, and numbers.
const INTEGERS = {
  features: 2,
  targets: 2,
  weights: 2,
  validationFeatures: 2,
  validationTargets: 2,
  validationWeights: 2,
  classWeights: 2,
  hidden: 2,
  featureCount: 1,
  activation: 1,
  outputs: 1,
  output: 1,
  loss: 1,
  batchSize: 1,
  shuffle: 1,
  seed: 1,
  optimizer: 1,
  schedule: 1,
  input: 2,
  result: 2,
  second: 2,
  count: 1,
  firstParameter: 1,
  secondParameter: 1,
  trainer: 1,
  classes: 1,
  spare: 1,
} as const satisfies Layout;

const NUMBERS = {
  lossParameters: 4,
  optimizerParameters: 4,
  scheduleParameters: 4,
  learningRate: 1,
  l1: 1,
  l2: 1,
  clipNorm: 1,
  ranges: 4,
  given: 1,
  argument: 1,
  index: 1,
  value: 1,
  snapshotBytes: 1,
  metrics: 4,
  step: 1,
  epoch: 1,
  batchLoss: 1,
  gradientNorm: 1,
  rate: 1,
  stopped: 1,
  stoppedAt: 1,
  stoppedIndex: 1,
} as const satisfies Layout;

type ArrayField = {
  [Field in keyof typeof INTEGERS]: (typeof INTEGERS)[Field] extends 2 ? Field : never;
}[keyof typeof INTEGERS];
type IntegerField = Exclude<keyof typeof INTEGERS, ArrayField>;
type NumberField = keyof typeof NUMBERS;

const [INTEGER_PLACES, INTEGER_COUNT] = placesOf(INTEGERS);
const [NUMBER_PLACES, NUMBER_COUNT] = placesOf(NUMBERS);
const BYTES = 4 * INTEGER_COUNT + 8 * NUMBER_COUNT;

/** Where an array lies in the engine's memory. */
export interface Span {
  readonly address: number;
  readonly length: number;
}

/** A trainer in the engine's memory: what it is made of, what a call takes, and what it leaves. */
export class TrainerForm {
  readonly address: number;
  readonly #module: DownhillModule;
  readonly #integers: Uint32Array;
  readonly #numbers: Float64Array;

  constructor(module: DownhillModule) {
    if (module.trainerFormBytes() !== BYTES) throw new Error('The engine’s wasm does not belong to its JavaScript.');
    this.#module = module;
    this.address = module.allocate(BYTES);
    if (!this.address) throw new EngineError('memory', 'the engine’s memory is full; release what is not needed', {});
    const { buffer } = module.HEAPU8;
    this.#integers = new Uint32Array(buffer, this.address, INTEGER_COUNT).fill(0);
    this.#numbers = new Float64Array(buffer, this.address + 4 * INTEGER_COUNT, NUMBER_COUNT).fill(0);
  }

  setArray(field: ArrayField, { address, length }: Span): void {
    this.#integers.set([address, length], INTEGER_PLACES[field]);
  }

  arrayAt(field: ArrayField): Span {
    const at = INTEGER_PLACES[field];
    return { address: this.#integers[at] as number, length: this.#integers[at + 1] as number };
  }

  setInteger(field: IntegerField, value: number): void {
    this.#integers[INTEGER_PLACES[field]] = value;
  }

  setNumbers(field: NumberField, ...values: readonly number[]): void {
    this.#numbers.set(values, NUMBER_PLACES[field]);
  }

  numbers(field: NumberField): Float64Array {
    const at = NUMBER_PLACES[field];
    return this.#numbers.slice(at, at + NUMBERS[field]);
  }

  number(field: NumberField): number {
    return this.#numbers[NUMBER_PLACES[field]] as number;
  }

  release(): void {
    this.#module.release(this.address);
  }
}

function placesOf<Fields extends Layout>(layout: Fields): [Record<keyof Fields, number>, number] {
  const places: Record<string, number> = {};
  let count = 0;
  for (const [field, length] of Object.entries(layout)) {
    places[field] = count;
    count += length;
  }
  return [places as Record<keyof Fields, number>, count];
}
