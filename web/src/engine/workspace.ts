import type { DownhillModule } from '../generated/downhill.js';
import type { Values, Vector } from './types.ts';

const SMALLEST = 4096;
const ALIGNED = 4; // numbers: 16 bytes in single precision

/** Where an array lies: what the form takes of it. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/**
 * Wasm memory that calls are made on, filled from the start at every call. Views of it are kept: taking one costs more
 * than a small evaluation.
 */
export class Workspace {
  readonly #module: DownhillModule;
  #doubles: Float64Array = new Float64Array();
  #floats: Float32Array = new Float32Array();
  #view: Values = this.#doubles;
  #used = 0;

  constructor(module: DownhillModule) {
    this.#module = module;
  }

  /** Starts anew, with room for arrays of these lengths. False if they do not fit into memory. */
  start(lengths: readonly number[], single: boolean): boolean {
    const numbers = lengths.reduce((sum, length) => sum + padded(length), 0);
    const doubles = single ? Math.ceil(numbers / 2) : numbers;
    if (doubles > this.#doubles.length && !this.#grow(doubles)) return false;
    this.#view = single ? this.#floats : this.#doubles;
    this.#used = 0;
    return true;
  }

  /** The next array; what it holds is left from earlier calls. */
  take(length: number): Place {
    const at = this.#used;
    this.#used += padded(length);
    return { at, length };
  }

  copyIn(vector: Vector): Place {
    const place = this.take(vector.length);
    this.#view.set(vector, place.at);
    return place;
  }

  copyOut({ at, length }: Place): Values {
    return this.#view.slice(at, at + length);
  }

  addressOf({ at }: Place): number {
    return this.#view.byteOffset + at * this.#view.BYTES_PER_ELEMENT;
  }

  #grow(doubles: number): boolean {
    const roomy = Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(doubles)));
    const fits = [roomy, doubles].some((count) => this.#module.reserve(count));
    this.#doubles = fits ? this.#module.doubles() : new Float64Array();
    this.#floats = fits ? this.#module.floats() : new Float32Array();
    return fits;
  }
}

function padded(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}
