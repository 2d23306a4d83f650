import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const project = new URL('../', import.meta.url);

/** An end that is told in a sentence; everything else that is thrown is a fault of ours and keeps its stack. */
export class Stop extends Error {}

/** Runs a command of the project. @param {() => Promise<void>} command */
export async function main(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

/**
 * Runs a program in a folder, the project's unless another is named, showing what it prints.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ environment?: Record<string, string>, folder?: string, hide?: RegExp }} [options] `hide`: lines that say nothing
 *   of interest
 * @returns {Promise<boolean>} whether it succeeded
 */
export function succeeds(program, words, { environment = {}, folder = fileURLToPath(project), hide } = {}) {
  return new Promise((resolve, reject) => {
    const output = hide ? 'pipe' : 'inherit';
    const child = spawn(program, words, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['inherit', output, output],
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface(stream).on('line', (line) => hide?.test(line) || console.log(line));
    }
    // A terminal's Ctrl+C reaches the child by itself; what else ends us must end it too.
    const interrupt = () => child.kill('SIGINT');
    process.once('SIGTERM', interrupt);
    child.once('error', reject);
    child.once('close', (status) => {
      process.off('SIGTERM', interrupt);
      resolve(status === 0);
    });
  });
}

/**
 * @param {string} program
 * @param {...string} words
 */
export async function run(program, ...words) {
  if (!(await succeeds(program, words))) throw new Stop(`This failed: ${program} ${words.join(' ')}`);
}

/** The program of an npm package of ours. @param {string} name */
export function tool(name) {
  return fileURLToPath(new URL(`node_modules/.bin/${name}`, project));
}
