import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';

/** A program that a browser consists of, with all that it wrote. */
export class Program {
  readonly #process: ChildProcess;
  text = '';

  constructor(command: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    // A group of its own, so that its children end with it.
    this.#process = spawn(command, words, { env: { ...process.env, ...environment }, detached: true });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        this.text += text;
      });
    }
  }

  async end(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    process.kill(-pid, 'SIGKILL');
    await gone;
  }
}

/** What `attempt` gives as soon as it gives something and does not throw. */
export async function soon<T>(what: string, attempt: () => Promise<T> | T, patience = 10_000): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end)
        throw new Error(`${what} did not come about within ${patience} ms`, { cause: error });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
