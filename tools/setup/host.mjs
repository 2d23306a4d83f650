import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * All that the set-up knows of a machine and does to it, so that a test can stand one up.
 *
 * @typedef {object} Host
 * @property {string} platform
 * @property {string} nodeVersion
 * @property {boolean} isRoot
 * @property {boolean} isTerminal somebody sits there and can be asked
 * @property {(command: string) => string | null} find where a command lives, if it does
 * @property {(path: string) => boolean} exists
 * @property {(command: string, ...words: string[]) => string | null} output null when it fails
 * @property {(command: string, ...words: string[]) => boolean} run shows what it prints; true when it succeeds
 * @property {(question: string) => Promise<boolean>} ask
 * @property {(text: string) => void} say
 */

/** @type {Host} */
export const thisMachine = {
  platform: process.platform,
  nodeVersion: process.versions.node,
  isRoot: process.getuid?.() === 0,
  isTerminal: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  find,
  exists: existsSync,
  output(command, ...words) {
    const { status, stdout } = spawnSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return status === 0 ? stdout : null;
  },
  run(command, ...words) {
    return spawnSync(command, words, { stdio: 'inherit' }).status === 0;
  },
  async ask(question) {
    // Imported late: a Node too old to have it must live long enough to be told so.
    const { createInterface } = await import('node:readline/promises');
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      const closed = new Promise((resolve) => terminal.once('close', () => resolve('no')));
      const answer = await Promise.race([terminal.question(`${question} [Y/n] `), closed]);
      return /^(y|yes|)$/i.test(String(answer).trim());
    } finally {
      terminal.close();
    }
  },
  say: (text) => console.log(text),
};

/** @param {string} command */
function find(command) {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
  return places.find(isExecutable) ?? null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
