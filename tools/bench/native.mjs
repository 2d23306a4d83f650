import { Program } from './program.mjs';

/** @typedef {import('./race.mjs').Contender} Contender */
/** @typedef {import('./example.mjs').Example} Example */

/** The C++ side of the race, a process that is told what to run and answers how long it took (cpp/bench/bench.cpp). */
export class Native {
  #program = new Program('downhill-bench');

  /** @param {Example} example */
  load({ spec, inputs, params }) {
    const array = inputs.predictions;
    const precision = array instanceof Float32Array ? 'float' : 'double';
    const [width, steps] = [spec.width ? inputs[spec.width] : 1, spec.steps ? inputs.steps : 1];
    this.#program.send(`loss ${spec.id} ${precision} ${width} ${steps}`);
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
    const value = Number(await this.#program.ask(`value ${what}`));
    if (Number.isNaN(value)) return undefined;
    return {
      name: `native ${kind}`,
      value,
      time: async (repeats) => Number(await this.#program.ask(`time ${what} ${repeats}`)),
    };
  }

  end() {
    this.#program.end();
  }

  /** @param {string} head @param {Float64Array | Float32Array} array */
  #send(head, array) {
    this.#program.send(`${head} ${array.length} `, [array]);
  }
}
