import type { DownhillModule } from '../../generated/downhill.js';
import { EngineError } from '../errors.ts';

/** How many numbers each field takes. */
export type Layout = Readonly<Record<string, number>>;

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

/** Where an array lies in the engine's memory. */
export interface Span {
  readonly address: number;
  readonly length: number;
}

/** What one call after another takes and leaves, in the engine's memory. */
export class MemoryForm<Integers extends Layout, Numbers extends Layout> {
  readonly address: number;
  readonly #module: DownhillModule;
  readonly #integerPlaces: Readonly<Record<keyof Integers, number>>;
  readonly #numberPlaces: Readonly<Record<keyof Numbers, number>>;
  readonly #layout: Numbers;
  readonly #integers: Uint32Array;
  readonly #numbers: Float64Array;

  /** `bytes`: how many C++ says it has. */
  constructor(module: DownhillModule, integers: Integers, numbers: Numbers, bytes: number) {
    const [integerPlaces, integerCount] = placesOf(integers);
    const [numberPlaces, numberCount] = placesOf(numbers);
    if (bytes !== 4 * integerCount + 8 * numberCount) {
      throw new Error('The engine’s wasm does not belong to its JavaScript.');
    }
    this.#module = module;
    this.#integerPlaces = integerPlaces;
    this.#numberPlaces = numberPlaces;
    this.#layout = numbers;
    this.address = module.allocate(bytes);
    if (!this.address) throw new EngineError('memory', 'the engine’s memory is full; release what is not needed', {});
    const { buffer } = module.HEAPU8;
    this.#integers = new Uint32Array(buffer, this.address, integerCount).fill(0);
    this.#numbers = new Float64Array(buffer, this.address + 4 * integerCount, numberCount).fill(0);
  }

  setArray(field: keyof Integers, { address, length }: Span): void {
    this.#integers.set([address, length], this.#integerPlaces[field]);
  }

  arrayAt(field: keyof Integers): Span {
    const at = this.#integerPlaces[field];
    return { address: this.#integers[at] as number, length: this.#integers[at + 1] as number };
  }

  setInteger(field: keyof Integers, value: number): void {
    this.#integers[this.#integerPlaces[field]] = value;
  }

  setNumbers(field: keyof Numbers, ...values: readonly number[]): void {
    this.#numbers.set(values, this.#numberPlaces[field]);
  }

  numbers(field: keyof Numbers): Float64Array {
    const at = this.#numberPlaces[field];
    return this.#numbers.slice(at, at + (this.#layout[field] as number));
  }

  number(field: keyof Numbers): number {
    return this.#numbers[this.#numberPlaces[field]] as number;
  }

  release(): void {
    this.#module.release(this.address);
  }
}

export type TrainerForm = MemoryForm<typeof INTEGERS, typeof NUMBERS>;

export function trainerForm(module: DownhillModule): TrainerForm {
  return new MemoryForm(module, INTEGERS, NUMBERS, module.trainerFormBytes());
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
