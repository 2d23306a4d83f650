import { connect, type Socket } from 'node:net';
import { type Command, Refused, type Wire } from './wire.ts';

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

/**
 * The protocol inside Firefox that geckodriver, which Debian lacks, translates WebDriver into: the same commands, as
 * JSON behind its length in bytes.
 */
export class Marionette implements Wire {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #id = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes));
    socket.on('close', () => this.#giveUp());
    socket.on('error', () => this.#giveUp());
  }

  static async at(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => socket.once('data', resolve).once('error', reject)); // its greeting
    return new Marionette(socket);
  }

  async call(command: Command | 'SetContext', parameters: object = {}): Promise<unknown> {
    const name = command === 'SetContext' ? 'Marionette:SetContext' : `WebDriver:${command}`;
    const text = JSON.stringify([0, ++this.#id, name, parameters]);
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(this.#id, { resolve, reject }));
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return answer;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Uint8Array): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.#received.length < end) return;
      const [, id, error, result] = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Refused(`${error.error}: ${error.message}`));
      else waiting?.resolve(result && 'value' in result ? result.value : result);
    }
  }

  #giveUp(): void {
    for (const { reject } of this.#waiting.values()) reject(new Refused('Firefox has gone'));
    this.#waiting.clear();
  }
}
