// How fast the engine is, against what else there is: see docs/benchmarks.md, which a full run writes.
//     npm run bench                     everything
//     npm run bench -- --quick          fewer and shorter rounds; writes nothing
//     npm run bench -- mse huber        some losses; writes nothing
//     npm run bench -- trainer          the trainer alone; writes nothing
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { LARGEST_BATCH } from './bench/example.mjs';
import { goalsOf } from './bench/goals.mjs';
import { reportOf } from './bench/report.mjs';
import { trainerReportOf } from './bench/trainer/report.mjs';
import { buildEngine, buildEnginePackage } from './builds.mjs';
import { main, project, run, Stop } from './process.mjs';
import { thisMachine } from './setup/host.mjs';
import { setUp } from './setup/setup.mjs';

/** @typedef {import('./bench/measure.mjs').Plan} Plan */
/** @typedef {import('./bench/measure.mjs').Measurement} Measurement */

const precisions = /** @type {const} */ (['double', 'float']);
const counts = [16, 1000, 100_000];
const thorough = { rounds: 11, microseconds: 3000 };
const quick = { rounds: 5, microseconds: 1000 };
const TRAINER = 'trainer';

await main(async () => {
  const words = process.argv.slice(2);
  const isQuick = words.includes('--quick');
  const named = words.filter((word) => word !== '--quick');
  await setUp('bench');
  await buildEngine();
  await buildEnginePackage();
  await buildNatively();
  const effort = isQuick ? quick : thorough;
  if (named.includes(TRAINER)) {
    if (named.length > 1) throw new Stop('The trainer is measured alone, or with everything else.');
    console.log(`\n${trainerReportOf(await measureTrainer(effort))}`);
    return;
  }
  const catalogue = await catalogueOf();
  const stranger = named.find((name) => !catalogue.has(name));
  if (stranger)
    throw new Stop(`There is no loss ${stranger}. There are ${[...catalogue.keys()].join(', ')}, and ${TRAINER}.`);

  const losses = named.length > 0 ? named : [...catalogue.keys()];
  const plan = { losses, counts, effort };
  const node = [];
  for (const precision of precisions) node.push(...(await measureOnNode(precision, plan)));
  /** @type {Measurement[]} */
  const chromium = [];
  const { measureInChromium } = await import('./bench/chromium.mjs');
  const browser = await measureInChromium(plan, precisions, (measurement) =>
    chromium.push(told(measurement, 'Chromium')),
  );

  const trainer = named.length === 0 ? await measureTrainer(effort) : null;
  const goals = goalsOf(node, chromium, catalogue);
  const report = reportOf({ node, chromium, trainer, goals, facts: facts(browser) });
  console.log(`\n${report}`);
  if (isQuick || named.length > 0) return;
  writeFileSync(new URL('docs/benchmarks.md', project), report);
  console.log('Written to docs/benchmarks.md');
});

async function buildNatively() {
  await run('cmake', '--preset', 'release', '--log-level=WARNING');
  await run('cmake', '--build', '--preset', 'release', '--target', 'downhill-bench', 'downhill-trainer-bench');
}

/** The family of every loss. @returns {Promise<Map<string, string>>} */
async function catalogueOf() {
  const { catalogue } = await import(new URL('dist/engine/index.js', project).href);
  const timed = catalogue.filter((/** @type {any} */ { kernel }) => kernel);
  return new Map(timed.map((/** @type {any} */ { id, family }) => [id, family]));
}

/**
 * @param {'double' | 'float'} precision
 * @param {Plan} plan
 * @returns {Promise<Measurement[]>}
 */
function measureOnNode(precision, plan) {
  return new Promise((resolve, reject) => {
    /** @type {Measurement[]} */
    const all = [];
    const child = fork(fileURLToPath(new URL('bench/measure.mjs', import.meta.url)), [precision, JSON.stringify(plan)]);
    child.on('message', (message) => all.push(told(/** @type {Measurement} */ (message), 'Node')));
    child.once('exit', (status) =>
      status === 0 ? resolve(all) : reject(new Stop('The benchmark on Node stopped; why, stands above.')),
    );
  });
}

/**
 * @param {import('./bench/race.mjs').Effort} effort
 * @returns {Promise<import('./bench/trainer/measure.mjs').TrainerRun>}
 */
function measureTrainer(effort) {
  const script = fileURLToPath(new URL('bench/trainer/measure.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = fork(script, [JSON.stringify(effort)]);
    child.once('message', resolve);
    child.once('exit', (status) => {
      if (status !== 0) reject(new Stop('The benchmark of the trainer stopped; why, stands above.'));
    });
  });
}

/** @param {Measurement} measurement @param {string} where */
function told(measurement, where) {
  const { loss, precision, count, gradient } = measurement;
  if (process.stdout.isTTY) console.log(`${where}: ${loss}, ${precision}, ${count}${gradient ? ', gradient' : ''}`);
  return measurement;
}

/** @param {string} browser */
function facts(browser) {
  const compiler = thisMachine.output('c++', '--version')?.split('\n')[0] ?? 'unknown';
  const emscripten = /** @type {string} */ (thisMachine.output('emcc', '--version')).split('\n')[0];
  const tensorFlow = JSON.parse(
    readFileSync(new URL('node_modules/@tensorflow/tfjs-core/package.json', project), 'utf8'),
  );
  const size = ['downhill.wasm', 'downhill.js']
    .map((name) => brotliCompressSync(readFileSync(new URL(`web/src/generated/${name}`, project))).length / 1000)
    .reduce((sum, part) => sum + part);
  return [
    `Processor: ${cpus()[0]?.model ?? 'unknown'}. Node ${process.versions.node}, Chromium ${browser}, TensorFlow.js ${tensorFlow.version}.`,
    `Wasm: ${emscripten}. Native: ${compiler}, -O3 for this architecture’s baseline (SSE2 on x86-64), 128 bits wide.`,
    `Size of wasm and glue: ${size.toFixed(1)} kB brotli, of 60 at most.`,
    'Numbers: so many predictions. Rows have 10 classes, vectors 8 dimensions (4 of both where there are 16 numbers).',
    `A loss that holds each sample against all others (info-nce) works with the square of their number; it has ${LARGEST_BATCH} at most.`,
    'x: how many times as fast the engine is. Its arrays lie in it, unless “with copies” is said: then a call takes any arrays, checks them, copies them in and results out.',
    'TensorFlow.js has single precision only; its tensors lie in its backend.',
  ];
}
