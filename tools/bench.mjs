// The engine against the loop that anybody would write in JavaScript: interleaved, medians, and their ratio.
// Whole calls are measured, with the checks and the copies in and out. Then the kernels alone, natively.
import { buildEngine, buildEnginePackage } from './builds.mjs';
import { main, project, run } from './process.mjs';
import { setUp } from './setup/setup.mjs';

const ROUNDS = 31;
const MICROSECONDS_A_ROUND = 5000;
const COUNTS = [16, 1000, 100_000];

/** @typedef {{ length: number, [index: number]: any }} Values */
/** @typedef {(predictions: Values, targets: Values) => number} Loop */

/** @type {Record<string, Loop>} */
const loops = {
  mse(predictions, targets) {
    let sum = 0;
    for (let i = 0; i < predictions.length; i++) {
      const error = predictions[i] - targets[i];
      sum += error * error;
    }
    return sum / predictions.length;
  },
  mae(predictions, targets) {
    let sum = 0;
    for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - targets[i]);
    return sum / predictions.length;
  },
  bce(predictions, targets) {
    let sum = 0;
    for (let i = 0; i < predictions.length; i++) {
      const p = Math.min(Math.max(predictions[i], 1e-15), 1 - 1e-15);
      sum -= targets[i] * Math.log(p) + (1 - targets[i]) * Math.log(1 - p);
    }
    return sum / predictions.length;
  },
};

await main(async () => {
  await setUp('bench');
  await buildEngine();
  await buildEnginePackage();
  const { loadEngine } = await import(new URL('dist/engine/index.js', project).href);
  const engine = await loadEngine();

  const rows = [];
  for (const [id, loop] of Object.entries(loops)) {
    for (const ArrayType of [Float64Array, Float32Array]) {
      for (const count of COUNTS) {
        const predictions = new ArrayType(count).map((_, i) => (((i * 617) % 991) + 1) / 992);
        const targets = new ArrayType(count).map((_, i) => i % 2);
        const [wasm, javascript] = measured(
          () => engine.value(id, { predictions, targets }),
          () => loop(predictions, targets),
        );
        rows.push({
          loss: id,
          precision: ArrayType === Float64Array ? 'double' : 'float',
          examples: count,
          'engine, µs': round(wasm),
          'JavaScript, µs': round(javascript),
          'times as fast': round(javascript / wasm),
        });
      }
    }
  }
  console.table(rows);
  await benchNatively();
});

async function benchNatively() {
  await run('cmake', '--preset', 'release');
  await run('cmake', '--build', '--preset', 'release', '--target', 'downhill-bench');
  await run('build/release/cpp/bench/downhill-bench');
}

/**
 * Microseconds a call of two functions: the medians of rounds in which they take turns.
 * @param {() => number} one
 * @param {() => number} other
 */
function measured(one, other) {
  const [ones, others] = [calibrated(one), calibrated(other)];
  const rounds = Array.from({ length: ROUNDS }, () => [timed(one, ones) / ones, timed(other, others) / others]);
  return /** @type {const} */ ([median(rounds.map(([time]) => time)), median(rounds.map(([, time]) => time))]);
}

/** @param {any[]} times */
function median(times) {
  return times.sort((a, b) => a - b)[ROUNDS >> 1];
}

/** How many calls fill a round. @param {() => number} run */
function calibrated(run) {
  let repeats = 1;
  while (timed(run, repeats) < MICROSECONDS_A_ROUND) repeats *= 2;
  return repeats;
}

/**
 * In processor time, which other programs on the machine hardly disturb.
 * @param {() => number} run
 * @param {number} repeats
 */
function timed(run, repeats) {
  let sum = 0;
  const start = process.cpuUsage();
  for (let i = 0; i < repeats; i++) sum += run();
  const { user, system } = process.cpuUsage(start);
  if (!Number.isFinite(sum)) throw new Error('a loss is not finite');
  return user + system;
}

/** @param {number} x */
function round(x) {
  return Number(x.toPrecision(3));
}
