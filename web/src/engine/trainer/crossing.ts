import type { DownhillModule, TrainerCall } from '../../generated/downhill.js';
import { EngineError } from '../errors.ts';
import { type Span, type TrainerForm, trainerForm } from './form.ts';
import { errorOf, type Given } from './problem.ts';
import type { Scratch } from './scratch.ts';
import type { ReadSettings } from './settings.ts';
import { writeSettings } from './write.ts';

/** Arrays of a call: what it takes, how many numbers it leaves, and what errors quote. */
interface Arrays {
  readonly input?: Float32Array | Uint8Array;
  readonly results?: number;
  readonly quoted?: Given['arrays'];
}

/** Takes calls of one trainer to C++ and back. */
export class Crossing {
  readonly form: TrainerForm;
  readonly #module: DownhillModule;
  readonly #scratch: Scratch;
  readonly #settings: ReadSettings;
  #isReleased = false;

  constructor(module: DownhillModule, scratch: Scratch, settings: ReadSettings) {
    this.#module = module;
    this.#scratch = scratch;
    this.#settings = settings;
    this.form = trainerForm(module);
    try {
      const quoted = writeSettings(this.form, scratch, settings);
      this.call('train', module.trainerMake, quoted);
    } catch (error) {
      this.release();
      throw error;
    }
  }

  /** A call about the trainer alone. */
  call(name: string, run: TrainerCall, quoted: Given['arrays'] = {}): void {
    const code = this.attempt(name, run);
    if (code === 0) return;
    const problem = { code, argument: this.form.number('argument'), index: this.form.number('index') };
    const { loss, outputs } = this.#settings;
    throw errorOf(problem, { call: name, loss: loss?.rules, outputs, arrays: quoted });
  }

  /** A call that may fail. Returns the code of the problem. */
  attempt(name: string, run: TrainerCall): number {
    if (this.#isReleased) throw new EngineError('released', `${name}: the trainer was released; make another`, {});
    return run(this.form.address);
  }

  /** A call that takes or leaves an array. The result is a copy. */
  exchange(name: string, run: TrainerCall, { input, results = 0, quoted = {} }: Arrays): Float32Array {
    this.#scratch.start(name, input?.byteLength ?? 0, 4 * results);
    if (input) this.form.setArray('input', this.#scratch.copyIn(input));
    const result = this.#scratch.take(results);
    this.form.setArray('result', result);
    this.call(name, run, quoted);
    return this.#scratch.copyOut(result);
  }

  floatsAt({ address, length }: Span): Float32Array {
    return new Float32Array(this.#module.HEAPU8.buffer, address, length);
  }

  indicesAt({ address, length }: Span): Uint32Array {
    return new Uint32Array(this.#module.HEAPU8.buffer, address, length);
  }

  release(): void {
    if (this.#isReleased) return;
    this.#isReleased = true;
    this.#module.trainerRelease(this.form.address);
    this.form.release();
  }
}
