import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { project } from '../process.mjs';

/** @typedef {import('./race.mjs').Contender} Contender */
/** @typedef {import('./example.mjs').Example} Example */

/** The C++ side of the race, a process that is told what to run and answers how long it took (cpp/bench/bench.cpp). */
export class Native {
  #child;
  #answers;

  constructor() {
    const program = fileURLToPath(new URL('build/release/cpp/bench/downhill-bench', project));
    this.#child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#answers = createInterface(this.#child.stdout)[Symbol.asyncIterator]();
  }

  /** @param {Example} example */
  load({ spec, inputs, params }) {
    const array = inputs.predictions;
    const precision = array instanceof Float32Array ? 'float' : 'double';
    const [width, steps] = [spec.width ? inputs[spec.width] : 1, spec.steps ? inputs.steps : 1];
    this.#child.stdin.write(`loss ${spec.id} ${precision} ${width} ${steps}\n`);
    for (const { id } of spec.inputs) this.#send(`array ${id}`, inputs[id]);
    this.#send('parameters', new array.constructor(Object.values(params)));
  }

  /**
   * The loss by the lanes or by the naive loop; nothing where there is no such loop.
   * @param {'lanes' | 'naive'} kind
   * @param {boolean} wantsGradient
   * @returns {Promise<(Contender & { value: number }) | undefined>}
   */
  async contender(kind, wantsGradient) {
    const what = `${kind} ${wantsGradient ? 'gradient' : 'value'}`;
    const value = Number(await this.#ask(`value ${what}`));
    if (Number.isNaN(value)) return undefined;
    return {
      name: `native ${kind}`,
      value,
      time: async (repeats) => Number(await this.#ask(`time ${what} ${repeats}`)),
    };
  }

  end() {
    this.#child.stdin.end();
  }

  /** @param {string} head @param {Float64Array | Float32Array} array */
  #send(head, array) {
    this.#child.stdin.write(`${head} ${array.length} `);
    this.#child.stdin.write(Buffer.from(array.buffer, array.byteOffset, array.byteLength));
    this.#child.stdin.write('\n');
  }

  /** @param {string} question @returns {Promise<string>} */
  async #ask(question) {
    this.#child.stdin.write(`${question}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error('The native benchmark ended early.');
    return value;
  }
}
