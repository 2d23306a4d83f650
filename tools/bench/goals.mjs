/** @typedef {import('./measure.mjs').Measurement} Measurement */

/**
 * @typedef {object} Goal
 * @property {string} says
 * @property {number | null} ratio what was measured of it; null if this run did not
 * @property {number} wanted
 * @property {string[]} misses where it was not reached, worst first
 */

/** Small calls are about overhead, not about kernels. */
const isLarge = (/** @type {Measurement} */ { count }) => count >= 1000;

/**
 * The goals that the project set itself before it began, against what was measured.
 * @param {readonly Measurement[]} node
 * @param {readonly Measurement[]} chromium
 * @param {ReadonlyMap<string, string>} families by loss
 * @returns {Goal[]}
 */
export function goalsOf(node, chromium, families) {
  const elementwise = (/** @type {Measurement} */ { loss }) => families.get(loss) === 'elementwise';
  const softmax = (/** @type {Measurement} */ { loss }) => /^(sparse-)?cross-entropy$/.test(loss);
  const single = (/** @type {Measurement} */ { precision }) => precision === 'float';
  const large = node.filter(isLarge);
  const inBrowser = chromium.filter(isLarge);
  const doubles = large.filter((measurement) => !single(measurement));
  const floats = large.filter(single);
  return [
    lowest('Node, double, elementwise: at least 3 x JavaScript', 3, doubles.filter(elementwise), overJavaScript),
    lowest(
      'Node, double, softmax cross-entropy: at least 2.5 x JavaScript',
      2.5,
      doubles.filter(softmax),
      overJavaScript,
    ),
    lowest('Node, float, elementwise: at least 8 x JavaScript', 8, floats.filter(elementwise), overJavaScript),
    mean(
      'Node, float, elementwise: at the geometric mean 12 x JavaScript',
      12,
      floats.filter(elementwise),
      overJavaScript,
    ),
    lowest('Chromium: never slower than JavaScript', 1, inBrowser, overJavaScript),
    mean('Chromium: at the geometric mean 3 x JavaScript', 3, inBrowser, overJavaScript),
    lowest('Node: at least 0.8 of the same lanes built natively', 0.8, large, overLanes),
    lowest(
      'Node, 16 numbers, arrays in the engine: not slower than JavaScript',
      1,
      node.filter((m) => !isLarge(m)),
      overJavaScript,
    ),
    lowest('Node: at least 5 x TensorFlow.js wasm', 5, node, overTensorFlow),
  ];
}

/** How many times as fast the engine is, with the arrays lying in it. */
const overJavaScript = over('javascript');
const overLanes = over('native lanes');
const overTensorFlow = over('tensorflow wasm');

/** @param {string} rival */
function over(rival) {
  return (/** @type {Measurement} */ measurement) => ratio(measurement, rival, 'kept');
}

/**
 * How many times as long one contender takes as another; undefined if one of them did not run.
 * @param {Measurement} measurement
 * @param {string} rival
 * @param {string} own
 */
export function ratio({ times }, rival, own) {
  const [theirs, ours] = [times[rival], times[own]];
  return theirs === undefined || ours === undefined ? undefined : theirs / ours;
}

/**
 * @param {string} says
 * @param {number} wanted
 * @param {readonly Measurement[]} measurements
 * @param {(measurement: Measurement) => number | undefined} ratioOf
 * @returns {Goal}
 */
function lowest(says, wanted, measurements, ratioOf) {
  const all = ranked(measurements, ratioOf);
  const misses = all.filter(({ ratio }) => ratio < wanted);
  return { says, wanted, ratio: all[0]?.ratio ?? null, misses: misses.map(({ place }) => place) };
}

/**
 * @param {string} says
 * @param {number} wanted
 * @param {readonly Measurement[]} measurements
 * @param {(measurement: Measurement) => number | undefined} ratioOf
 * @returns {Goal}
 */
function mean(says, wanted, measurements, ratioOf) {
  const logs = ranked(measurements, ratioOf).map(({ ratio }) => Math.log(ratio));
  if (logs.length === 0) return { says, wanted, ratio: null, misses: [] };
  return { says, wanted, ratio: Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length), misses: [] };
}

/**
 * @param {readonly Measurement[]} measurements
 * @param {(measurement: Measurement) => number | undefined} ratioOf
 */
function ranked(measurements, ratioOf) {
  return measurements
    .flatMap((measurement) => {
      const ratio = ratioOf(measurement);
      return ratio === undefined ? [] : [{ ratio, place: `${placeOf(measurement)} ${ratio.toFixed(2)}` }];
    })
    .sort((a, b) => a.ratio - b.ratio);
}

/** @param {Measurement} measurement */
function placeOf({ loss, precision, count, gradient }) {
  return `${loss} (${precision}, ${count}${gradient ? ', gradient' : ''})`;
}
