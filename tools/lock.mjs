import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs work that no two processes may do at once; a second one waits for the first.
 * @param {URL} file names the holder while the work is being done
 * @param {() => void} work
 */
export async function alone(file, work) {
  mkdirSync(new URL('.', file), { recursive: true });
  while (!taken(file)) await pause(100);
  try {
    work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {URL} file */
function taken(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!lives(Number(read(file)))) rmSync(file, { force: true }); // left by one that was killed
    return false;
  }
}

/** @param {URL} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // given back this moment, or not written yet: 0 is no process that has ended
  }
}

/** @param {number} pid */
function lives(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
