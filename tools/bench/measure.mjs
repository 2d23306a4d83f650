// Measures one precision on Node, in a process of its own: loops that have seen arrays of one kind only are as fast as
// a reader's. Sends one message a measurement. Arguments: the precision and the plan as JSON.
import { requireEqual, scripted } from './contenders.mjs';
import { exampleOf } from './example.mjs';
import { Native } from './native.mjs';
import { race } from './race.mjs';
import { tensorFlow } from './tensorflow.mjs';

/** @typedef {import('./race.mjs').Contender} Contender */
/** @typedef {import('./example.mjs').Example} Example */

/**
 * @typedef {object} Plan
 * @property {readonly string[]} losses
 * @property {readonly number[]} counts
 * @property {import('./race.mjs').Effort} effort
 *
 * @typedef {object} Measurement
 * @property {string} loss
 * @property {'double' | 'float'} precision
 * @property {number} count of the predictions
 * @property {boolean} gradient
 * @property {Record<string, number>} times by contender, in microseconds a call
 * @property {Record<string, string>} skipped contenders that could not run, and why
 */

const precision = /** @type {'double' | 'float'} */ (process.argv[2]);
const { losses, counts, effort } = /** @type {Plan} */ (JSON.parse(process.argv[3] ?? ''));
const ArrayType = precision === 'double' ? Float64Array : Float32Array;

const { loadEngine } = await import(new URL('../../dist/engine/index.js', import.meta.url).href);
const engine = await loadEngine();
const native = new Native();
const backends = precision === 'float' ? /** @type {const} */ (['cpu', 'wasm']) : [];

for (const spec of engine.catalogue) {
  if (!spec.kernel || !losses.includes(spec.id)) continue;
  for (const count of counts) {
    const example = exampleOf(spec, count, ArrayType);
    native.load(example);
    for (const gradient of [false, true]) await measure(example, gradient);
  }
}
native.end();

/**
 * @param {Example} example
 * @param {boolean} gradient
 */
async function measure(example, gradient) {
  const { id } = example.spec;
  const { length: count } = example.inputs.predictions;
  const expected = engine.value(id, example.inputs, example.params);
  const rivals = await rivalsOf(example, gradient, expected);
  const contenders = [...scripted(engine, example, gradient, clock), ...rivals.ready];
  const times = await race(contenders, effort);
  process.send?.({ loss: id, precision, count, gradient, times, skipped: rivals.skipped });
}

/**
 * Everybody who is not the engine, with the same result as the engine, or the reason why they are not there.
 * @param {Example} example
 * @param {boolean} gradient
 * @param {number} expected
 */
async function rivalsOf(example, gradient, expected) {
  const { id } = example.spec;
  const ready = [];
  const skipped = /** @type {Record<string, string>} */ ({});
  for (const kind of /** @type {const} */ (['lanes', 'naive'])) {
    const contender = await native.contender(kind, gradient);
    if (contender) requireEqual(`${id}, ${contender.name}`, contender.value, expected, example.inputs.predictions);
    if (contender) ready.push(contender);
  }
  for (const backend of backends) {
    try {
      const contender = await tensorFlow(backend, example, gradient, clock);
      requireEqual(`${id}, ${contender.name}`, contender.value, expected, example.inputs.predictions);
      ready.push(contender);
    } catch (error) {
      // TensorFlow.js lacks kernels here and there; that it does is a result, not a fault of the run.
      skipped[`tensorflow ${backend}`] = (error instanceof Error ? error.message : String(error)).replace(/\n.*/s, '');
    }
  }
  return { ready, skipped };
}

/** Processor time in microseconds, which other programs on the machine hardly disturb. */
function clock() {
  const { user, system } = process.cpuUsage();
  return user + system;
}
