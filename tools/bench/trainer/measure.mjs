// Measures the trainer on Node, in a process of its own. Sends one message: a `TrainerRun`. Argument: the effort as JSON.
import { race } from '../race.mjs';
import { engine, withParameters } from './engine.mjs';
import { javascript } from './javascript.mjs';
import { native } from './native.mjs';
import { playground } from './playground.mjs';
import { surfaces } from './surface.mjs';
import { circle, LEARNING_RATE, SAMPLES } from './task.mjs';
import { tensorFlow } from './tensorflow.mjs';

/**
 * @typedef {object} Epoch
 * @property {string} net
 * @property {number} batchSize
 * @property {Record<string, number>} times microseconds an epoch, by contender
 *
 * @typedef {object} Growth microseconds an epoch of the engine
 * @property {number} samples
 * @property {number} weights
 * @property {number} time
 *
 * @typedef {object} TrainerRun
 * @property {Epoch[]} epochs
 * @property {Growth[]} bySamples
 * @property {Growth[]} byWeights
 * @property {Record<string, number>} surface microseconds a surface
 */

const effort = JSON.parse(process.argv[2] ?? '');
const { loadTraining } = await import(new URL('../../../dist/engine/index.js', import.meta.url).href);
const training = await loadTraining();

const nets = [
  { sizes: [2, 4, 2, 1], batchSize: 10 },
  { sizes: [2, 8, 8, 1], batchSize: SAMPLES },
  { sizes: [2, 128, 128, 1], batchSize: SAMPLES },
];
const WARM = 300_000; // microseconds

const samples = [125, 250, 500, 1000, 2000, 4000];
const widths = [8, 16, 32, 64, 128];

const epochs = [];
for (const net of nets) epochs.push(await epochOf(net));
const bySamples = [];
for (const count of samples) bySamples.push(await growthOf([2, 32, 32, 1], count));
const byWeights = [];
for (const width of widths) byWeights.push(await growthOf([2, width, width, 1], SAMPLES));
process.send?.({ epochs, bySamples, byWeights, surface: await race(surfaces(training, clock), effort) });

/** @param {{ sizes: number[], batchSize: number }} net */
async function epochOf({ sizes, batchSize }) {
  await requireAgreement(taskOf(sizes, SAMPLES, SAMPLES));
  const rivals = (await rivalsOf(taskOf(sizes, batchSize, SAMPLES))).map(timed);
  for (const rival of rivals) await warmUp(rival);
  return { net: sizes.join('-'), batchSize, times: await race(rivals, effort) };
}

/** @param {number[]} sizes @param {number} count */
async function growthOf(sizes, count) {
  const task = taskOf(sizes, count, count);
  const own = timed(engine(training, task));
  await warmUp(own);
  const { engine: time = Number.NaN } = await race([own], effort);
  return { samples: count, weights: task.parameters.length, time };
}

/** @param {number[]} sizes @param {number} batchSize @param {number} count */
function taskOf(sizes, batchSize, count) {
  return withParameters(training, { sizes, batchSize, learningRate: LEARNING_RATE, ...circle(count) });
}

/** @param {import('./task.mjs').Task} task @returns {Promise<import('./task.mjs').Rival[]>} */
async function rivalsOf(task) {
  const tensors = [await tensorFlow('wasm', task), await tensorFlow('cpu', task)];
  return [engine(training, task), javascript(task), playground(task), ...tensors, await native(task)];
}

/**
 * From the same weights the same losses, as long as all samples are one batch: nobody does less than the others. What
 * is native has the very bits of the wasm.
 * @param {import('./task.mjs').Task} task
 */
async function requireAgreement(task) {
  const rivals = await rivalsOf(task);
  for (let epoch = 0; epoch < 3; epoch++) {
    let own = Number.NaN;
    for (const rival of rivals) {
      await rival.ready?.();
      const loss = await rival.loss();
      if (rival.name === 'engine') own = loss;
      const tolerance = rival.name === 'native' ? 0 : 1e-4 * own;
      if (!(Math.abs(loss - own) <= tolerance)) {
        throw new Error(`After ${epoch} epochs ${rival.name} has a loss of ${loss}, the engine ${own}.`);
      }
      await rival.epoch();
    }
  }
  for (const { release } of rivals) release?.();
}

/** @param {import('./task.mjs').Rival} rival @returns {import('../race.mjs').Contender} */
function timed(rival) {
  const time = async (/** @type {number} */ repeats) => {
    await rival.ready?.();
    const start = clock();
    for (let i = 0; i < repeats; i++) rival.epoch();
    return clock() - start;
  };
  return { time, ...rival };
}

/**
 * Until compilers are through: whoever trains does so for seconds, and small nets take them long to find worth it.
 * @param {import('../race.mjs').Contender} contender
 */
async function warmUp({ time }) {
  for (let spent = 0; spent < WARM; ) spent += await time(10);
}

/** Processor time in microseconds, which other programs on the machine hardly disturb. */
function clock() {
  const { user, system } = process.cpuUsage();
  return user + system;
}
