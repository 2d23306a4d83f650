import type { DownhillModule } from '../../generated/downhill.js';
import { EngineError } from '../errors.ts';
import type { Span } from './form.ts';

type Copied = Float32Array | Float64Array | Uint32Array | Uint8Array;

const ALIGNED = 16; // bytes
const SMALLEST = 2 ** 16;

/** Memory of the engine that one call after another hands its arrays over in. It is kept, and grows when it must. */
export class Scratch {
  readonly #module: DownhillModule;
  #address = 0;
  #bytes = 0;
  #used = 0;

  constructor(module: DownhillModule) {
    this.#module = module;
  }

  /** Starts anew, with room for arrays of so many bytes each. What an earlier call left is gone. */
  start(call: string, ...arrays: readonly number[]): void {
    const bytes = arrays.reduce((sum, length) => sum + padded(length), 0);
    this.#used = 0;
    if (bytes <= this.#bytes) return;
    this.#module.release(this.#address);
    this.#bytes = Math.max(bytes, SMALLEST);
    // Beyond 32 bits the number would reach C++ as another.
    this.#address = this.#bytes < 2 ** 32 ? this.#module.allocate(this.#bytes) : 0;
    if (this.#address) return;
    this.#bytes = 0;
    const message = `${call}: the engine’s memory is full; release trainers that nobody needs, or ask for less at once`;
    throw new EngineError('memory', message, {});
  }

  /** Room for so many items of 4 bytes. */
  take(length: number): Span {
    return { address: this.#next(4 * length), length };
  }

  copyIn(array: Copied): Span {
    const address = this.#next(array.byteLength);
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    new Uint8Array(this.#module.HEAPU8.buffer, address, array.byteLength).set(bytes);
    return { address, length: array.length };
  }

  copyOut({ address, length }: Span): Float32Array {
    return new Float32Array(this.#module.HEAPU8.buffer, address, length).slice();
  }

  #next(bytes: number): number {
    const address = this.#address + this.#used;
    this.#used += padded(bytes);
    return address;
  }
}

function padded(bytes: number): number {
  return Math.ceil(bytes / ALIGNED) * ALIGNED;
}
