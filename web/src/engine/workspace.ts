import type { DownhillModule } from '../generated/downhill.js';
import type { Values } from './types.ts';

/** Arrays in wasm memory, in the order of `Slot` in bindings.cpp. */
export interface Arrays {
  readonly predictions: Values;
  readonly targets: Values;
  readonly values: Values;
  readonly gradient: Values;
}

const SMALLEST = 1024;

/** The arrays that calls are made on. Views are kept: taking one costs more than a small evaluation. */
export class Workspace {
  readonly #module: DownhillModule;
  #capacity = 0;
  #doubles: Arrays | undefined;
  #floats: Arrays | undefined;

  constructor(module: DownhillModule) {
    this.#module = module;
  }

  /** Arrays with room for `length`, or nothing if they do not fit into memory. */
  arrays(length: number, single: boolean): Arrays | undefined {
    if (length > this.#capacity && !this.#grow(length)) return undefined;
    return single ? this.#floats : this.#doubles;
  }

  #grow(length: number): boolean {
    const roomy = Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(length)));
    this.#capacity = [roomy, length].find((capacity) => this.#module.reserve(capacity)) ?? 0;
    this.#doubles = this.#capacity ? views((slot) => this.#module.doubles(slot)) : undefined;
    this.#floats = this.#capacity ? views((slot) => this.#module.floats(slot)) : undefined;
    return this.#capacity > 0;
  }
}

function views(view: (slot: number) => Values): Arrays {
  return { predictions: view(0), targets: view(1), values: view(2), gradient: view(3) };
}
