import type { DownhillModule } from '../generated/downhill.js';
import { EngineError } from './errors.ts';

/** The arguments of a call by their numbers in problem.hpp; up to the weights of classes, by their place in the form. */
export const ARGUMENTS = [
  'predictions',
  'others',
  'positives',
  'negatives',
  'targets',
  'variances',
  'boxes',
  'objects',
  'weights',
  'classWeights',
  'width',
  'steps',
  'parameters',
  'value',
] as const;

const ARRAYS: readonly string[] = [...ARGUMENTS.slice(0, 10), 'values', 'gradient'];
const SETTINGS = 2 * ARRAYS.length; // where they begin, counted in integers
const INTEGERS = SETTINGS + 6; // one more than there are, so that doubles may follow
const RESULTS = 3;

export type Field = (typeof ARGUMENTS)[number] | 'values' | 'gradient';

/** What a call is about, beside its arrays. */
export interface Settings {
  readonly width: number;
  readonly steps: number;
  readonly loss: number; // its handle
  readonly reduction: number;
  readonly parameters: readonly number[];
}

/** What a call is about, and what it leaves behind: `Form` in bindings.cpp. */
export class Form {
  readonly address: number;
  readonly #module: DownhillModule;
  readonly #integers: Uint32Array;
  readonly #parameters: Float64Array;
  readonly #results: Float64Array;

  constructor(module: DownhillModule) {
    const bytes = module.formBytes();
    this.#module = module;
    this.address = module.allocate(bytes);
    if (!this.address) throw new EngineError('memory', 'the engine’s memory is full; release what was prepared', {});
    const { buffer } = module.HEAPU8;
    this.#integers = new Uint32Array(buffer, this.address, INTEGERS);
    const results = this.address + this.#integers.byteLength;
    this.#results = new Float64Array(buffer, results, RESULTS);
    const parameters = results + this.#results.byteLength;
    // What comes after them is for C++ alone.
    const room = Math.floor((this.address + bytes - parameters) / Float64Array.BYTES_PER_ELEMENT);
    this.#parameters = new Float64Array(buffer, parameters, room);
  }

  get value(): number {
    return this.#results[0] ?? Number.NaN;
  }

  get argument(): number {
    return this.#results[1] ?? 0;
  }

  get index(): number {
    return this.#results[2] ?? 0;
  }

  /** Starts anew: all arrays are gone. */
  begin({ width, steps, loss, reduction, parameters }: Settings): void {
    this.#integers.fill(0);
    this.#integers.set([width, steps, loss, reduction, parameters.length], SETTINGS);
    this.#parameters.set(parameters);
  }

  release(): void {
    this.#module.release(this.address);
  }

  setArray(field: Field, address: number, length: number): void {
    const at = 2 * ARRAYS.indexOf(field);
    this.#integers[at] = address;
    this.#integers[at + 1] = length;
  }
}
