import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { project } from '../process.mjs';

/** A native program of cpp/bench that is told what to run and answers line by line. */
export class Program {
  #child;
  #answers;

  /** @param {string} name */
  constructor(name) {
    const path = fileURLToPath(new URL(`build/release/cpp/bench/${name}`, project));
    this.#child = spawn(path, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#answers = createInterface(this.#child.stdout)[Symbol.asyncIterator]();
  }

  /** @param {string} head @param {readonly (Float64Array | Float32Array)[]} arrays */
  send(head, arrays = []) {
    this.#child.stdin.write(head);
    for (const { buffer, byteOffset, byteLength } of arrays) {
      this.#child.stdin.write(Buffer.from(buffer, byteOffset, byteLength));
    }
    this.#child.stdin.write('\n');
  }

  /** @param {string} question @returns {Promise<string>} */
  async ask(question) {
    this.send(question);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error('The native benchmark ended early.');
    return value;
  }

  end() {
    this.#child.stdin.end();
  }
}
