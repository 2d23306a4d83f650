import { short, table } from '../table.mjs';

/** @typedef {import('./measure.mjs').TrainerRun} TrainerRun */

const rivals = [
  ['JavaScript', 'javascript'],
  ['Playground’s algorithm', 'playground'],
  ['TF.js wasm', 'tensorflow wasm'],
  ['TF.js cpu', 'tensorflow cpu'],
  ['native', 'native'],
];

/** The trainer's part of the benchmarks, in Markdown. @param {TrainerRun} run */
export function trainerReportOf(run) {
  return [
    '## The trainer',
    'One epoch over 500 points with two features: units of tanh, mean squared error, gradient descent, all from the same weights; while all samples are one batch, all have the same losses. JavaScript: typed arrays, written by hand. Playground’s algorithm: that of TensorFlow Playground’s `nn.ts`, written anew from its description (objects for nodes and links, one sample at a time). TF.js: its core, without layers. Native: the same C++, 128 bits wide.',
    table(['goal', 'measured', 'reached'], trainerGoalsOf(run).map(goalRow)),
    table(
      ['net', 'batch', 'engine, µs', ...rivals.map(([title]) => `x ${title}`)],
      run.epochs.map(({ net, batchSize, times }) => [
        net,
        String(batchSize),
        short(times.engine),
        ...rivals.map(([, name = '']) => short(over(times, name))),
      ]),
    ),
    'Time grows as samples and weights do (2-32-32-1, and 2-n-n-1 over 500 samples; all samples are one batch):',
    growthTable(run.bySamples),
    growthTable(run.byWeights),
    `A surface of 200 x 200 lines over 100 points, mean squared error: ${short((run.surface.engine ?? Number.NaN) / 1000)} ms, ${short(over(run.surface, 'javascript'))} x JavaScript.`,
  ].join('\n\n');
}

/** @param {TrainerRun} run @returns {[string, number, number][]} what was wanted, measured, and wanted of it */
function trainerGoalsOf({ epochs, surface }) {
  const timesOf = (/** @type {string} */ net) => epochs.find((epoch) => epoch.net === net)?.times ?? {};
  const native = Math.min(...epochs.map(({ times }) => over(times, 'native')));
  return [
    ['2-8-8-1: 20 x JavaScript', over(timesOf('2-8-8-1'), 'javascript'), 20],
    ['2-128-128-1: 15 x JavaScript', over(timesOf('2-128-128-1'), 'javascript'), 15],
    ['every net: at least 0.7 of the same C++ natively', native, 0.7],
    ['surfaces: 4 ms over what they take', 4000 / (surface.engine ?? Number.NaN), 1],
  ];
}

/** @param {[string, number, number]} goal */
function goalRow([says, ratio, wanted]) {
  return [says, ratio.toFixed(2), ratio >= wanted ? 'yes' : 'no'];
}

/** @param {readonly import('./measure.mjs').Growth[]} rows */
function growthTable(rows) {
  return table(
    ['samples', 'weights', 'engine, µs', 'ns a sample and weight'],
    rows.map(({ samples, weights, time }) => [
      String(samples),
      String(weights),
      short(time),
      short((1000 * time) / samples / weights),
    ]),
  );
}

/** How many times as long another takes. @param {Record<string, number>} times @param {string} rival */
function over(times, rival) {
  return (times[rival] ?? Number.NaN) / (times.engine ?? Number.NaN);
}
