import { loops } from './loops/index.mjs';

/** @typedef {import('./race.mjs').Contender} Contender */
/** @typedef {import('./example.mjs').Example} Example */

/**
 * The engine, with arrays kept in it and with copies, and the plain loop: what runs in any JavaScript. The loop's result
 * is checked: it is a fair rival only if it works out the same thing.
 * @param {any} engine
 * @param {Example} example
 * @param {boolean} wantsGradient
 * @param {() => number} clock in microseconds
 * @returns {Contender[]}
 */
export function scripted(engine, { spec, inputs, params }, wantsGradient, clock) {
  const loop = loops[spec.id];
  if (!loop) {
    throw new Error(
      `There is no JavaScript loop for ${spec.id}. Write it as a reader would, into a file of tools/bench/loops.`,
    );
  }
  const gradient = new inputs.predictions.constructor(inputs.predictions.length);
  const own = wantsGradient
    ? () => engine.evaluate(spec.id, inputs, params).value
    : () => engine.value(spec.id, inputs, params);
  const plain = wantsGradient ? () => loop.evaluate(inputs, params, gradient) : () => loop.value(inputs, params);
  requireEqual(spec.id, plain(), own(), inputs.predictions);
  if (wantsGradient) {
    const expected = engine.evaluate(spec.id, inputs, params).gradient;
    requireAllEqual(`the gradient of ${spec.id}`, gradient, expected);
  }
  const prepared = engine.prepare(spec.id, inputs, params);
  const kept = wantsGradient ? () => prepared.evaluate() : () => prepared.value();
  return [
    { ...timed('kept', kept, clock), release: () => prepared.release() },
    timed('engine', own, clock),
    timed('javascript', plain, clock),
  ];
}

/**
 * @param {string} name
 * @param {() => number} run
 * @param {() => number} clock
 * @returns {Contender}
 */
export function timed(name, run, clock) {
  return {
    name,
    time(repeats) {
      let sum = 0;
      const start = clock();
      for (let i = 0; i < repeats; i++) sum += run();
      const time = clock() - start;
      if (!Number.isFinite(sum)) throw new Error(`${name}: a loss is not finite`);
      return time;
    },
  };
}

/**
 * Rivals add up in another order, and in the precision of their arrays.
 * @param {string} what
 * @param {number} got
 * @param {number} expected
 * @param {Float64Array | Float32Array} array of the precision that both have
 */
export function requireEqual(what, got, expected, array) {
  if (Math.abs(got - expected) <= tolerance(array) * Math.max(Math.abs(expected), 1e-3)) return;
  throw new Error(
    `${what}: a rival says ${got}, the engine ${expected}. Time is only of interest for the same result.`,
  );
}

/**
 * @param {string} what
 * @param {Float64Array | Float32Array} got
 * @param {Float64Array | Float32Array} expected
 */
function requireAllEqual(what, got, expected) {
  let largest = 0;
  for (const x of expected) largest = Math.max(largest, Math.abs(x));
  for (let i = 0; i < expected.length; i++) {
    const [one, other] = [got[i] ?? Number.NaN, expected[i] ?? Number.NaN];
    if (Math.abs(one - other) <= tolerance(got) * largest) continue;
    throw new Error(`${what}, element ${i}: a rival says ${one}, the engine ${other}.`);
  }
}

/** @param {Float64Array | Float32Array} array */
const tolerance = (array) => (array instanceof Float32Array ? 1e-3 : 1e-9);
