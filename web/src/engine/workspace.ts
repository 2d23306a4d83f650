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
  #address = 0;
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

  /** A view of the array, for those who keep it. */
  viewOf({ at, length }: Place): Values {
    return this.#view.subarray(at, at + length);
  }

  copyOut({ at, length }: Place): Values {
    return this.#view.slice(at, at + length);
  }

  addressOf({ at }: Place): number {
    return this.#view.byteOffset + at * this.#view.BYTES_PER_ELEMENT;
  }

  release(): void {
    this.#module.release(this.#address);
    this.#place(0, 0);
  }

  #grow(doubles: number): boolean {
    this.release();
    const roomy = Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(doubles)));
    for (const count of [roomy, doubles]) {
      // Beyond 32 bits the number would reach C++ as another.
      const bytes = count * Float64Array.BYTES_PER_ELEMENT;
      const address = bytes < 2 ** 32 ? this.#module.allocate(bytes) : 0;
      if (address) return this.#place(address, count);
    }
    return false;
  }

  #place(address: number, doubles: number): boolean {
    const { buffer } = this.#module.HEAPU8;
    this.#address = address;
    this.#doubles = new Float64Array(buffer, address, doubles);
    this.#floats = new Float32Array(buffer, address, 2 * doubles);
    return true;
  }
}

function padded(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}
