import { ratio } from './goals.mjs';
import { short, table } from './table.mjs';
import { trainerReportOf } from './trainer/report.mjs';

/** @typedef {import('./measure.mjs').Measurement} Measurement */
/** @typedef {import('./goals.mjs').Goal} Goal */

/**
 * Everything in Markdown, which reads as well on a terminal.
 * @param {{ node: readonly Measurement[], chromium: readonly Measurement[], trainer: import('./trainer/measure.mjs').TrainerRun | null, goals: readonly Goal[], facts: readonly string[] }} run
 */
export function reportOf({ node, chromium, trainer, goals, facts }) {
  return [
    '# Benchmarks',
    'Written by `npm run bench`, which measures everything in one run: contenders take turns in rounds, and the median round counts. Measure again before you quote a number.',
    facts.map((fact) => `- ${fact}`).join('\n'),
    '## The goals',
    table(['goal', 'measured', 'reached'], goals.map(goalRow)),
    ...goals.filter(({ misses }) => misses.length > 0).map(missesOf),
    ...kinds(node).flatMap(([title, measurements]) => [`## Node, ${title}`, nodeTable(measurements)]),
    ...(chromium.length > 0 ? ['## Chromium', chromiumTable(chromium)] : []),
    trainer ? trainerReportOf(trainer) : '',
    skipsOf(node),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** @param {Goal} goal */
function goalRow({ says, ratio, wanted }) {
  if (ratio === null) return [says, '', 'not measured'];
  return [says, ratio.toFixed(2), ratio >= wanted ? 'yes' : 'no'];
}

/** @param {Goal} goal */
function missesOf({ says, misses }) {
  return `Below “${says}”: ${misses.join(', ')}.`;
}

/** @param {readonly Measurement[]} measurements @returns {[string, Measurement[]][]} */
function kinds(measurements) {
  return /** @type {const} */ (['double', 'float']).flatMap((precision) =>
    [false, true].map((gradient) => {
      const own = measurements.filter((m) => m.precision === precision && m.gradient === gradient);
      return /** @type {[string, Measurement[]]} */ ([
        `${precision}, ${gradient ? 'value and gradient' : 'value'}`,
        own,
      ]);
    }),
  );
}

const rivals = [
  ['JavaScript', 'javascript'],
  ['naive native', 'native naive'],
  ['native lanes', 'native lanes'],
  ['TF.js wasm', 'tensorflow wasm'],
  ['TF.js cpu', 'tensorflow cpu'],
];

/** @param {readonly Measurement[]} measurements */
function nodeTable(measurements) {
  const present = rivals.filter(([, name]) => measurements.some(({ times }) => times[name ?? ''] !== undefined));
  const heads = [
    'loss',
    'numbers',
    'engine, µs',
    'with copies, µs',
    ...present.map(([title]) => `x ${title}`),
    'copies: x JavaScript',
  ];
  return table(
    heads,
    measurements.map((measurement) => [
      measurement.loss,
      String(measurement.count),
      short(measurement.times.kept),
      short(measurement.times.engine),
      ...present.map(([, name]) => short(ratio(measurement, name ?? '', 'kept'))),
      short(ratio(measurement, 'javascript', 'engine')),
    ]),
  );
}

/** Times as fast as JavaScript: one row a loss and size. @param {readonly Measurement[]} measurements */
function chromiumTable(measurements) {
  const columns = kinds(measurements);
  const rows = columns[0]?.[1] ?? [];
  return table(
    ['loss', 'numbers', ...columns.map(([title]) => `x JavaScript, ${title}`)],
    rows.map(({ loss, count }) => [
      loss,
      String(count),
      ...columns.map(([, all]) => {
        const found = all.find((measurement) => measurement.loss === loss && measurement.count === count);
        return found ? short(ratio(found, 'javascript', 'kept')) : '';
      }),
    ]),
  );
}

/** What could not run, one line a reason. @param {readonly Measurement[]} measurements */
function skipsOf(measurements) {
  const reasons = new Map(
    measurements.flatMap(({ loss, gradient, skipped }) =>
      Object.entries(skipped).map(([name, reason]) => {
        const what = `${loss}${gradient ? ' with its gradient' : ''}, ${name}: ${reason}`;
        return /** @type {const} */ ([what, what]);
      }),
    ),
  );
  if (reasons.size === 0) return '';
  return `## What could not be measured\n\n${[...reasons.keys()].map((reason) => `- ${reason}`).join('\n')}`;
}
