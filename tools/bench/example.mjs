/**
 * What is measured: a loss, and inputs that lie in its domain.
 *
 * @typedef {object} Example
 * @property {any} spec
 * @property {Record<string, any>} inputs as the engine takes them
 * @property {Record<string, number[]>} shapes of the arrays among them
 * @property {Record<string, number>} params everything at its default
 */

/** Rows have as many numbers as the small tasks of the field have classes, and small embeddings dimensions. */
const widths = /** @type {Record<string, number>} */ ({ classes: 10, dims: 8 });
const FEW = 100;
const FEW_WIDE = 4;
const STEPS = 10;
const FEW_STEPS = 2;

/** Of a loss that holds each sample against all others: the batch of a large training run, and no more. */
export const LARGEST_BATCH = 512;

/**
 * Made-up inputs with `count` predictions, or as many as make whole rows and a batch: the same in every run.
 * @param {any} spec
 * @param {number} count
 * @param {Float64ArrayConstructor | Float32ArrayConstructor} ArrayType
 * @returns {Example}
 */
export function exampleOf(spec, count, ArrayType) {
  const width = spec.width ? (count < FEW ? FEW_WIDE : (widths[spec.width] ?? FEW_WIDE)) : 1;
  const most = spec.traits.acrossBatch ? LARGEST_BATCH : Number.POSITIVE_INFINITY;
  const steps = count < FEW ? FEW_STEPS : STEPS;
  const long = (/** @type {any} */ input) => rowLength(input, width, steps);
  const samples = Math.min(Math.floor(count / long(spec.inputs[0])), most);
  const random = chance(samples);
  const example = {
    spec,
    inputs: /** @type {Record<string, any>} */ ({
      ...(spec.width && { [spec.width]: width }),
      ...(spec.steps && { steps }),
    }),
    shapes: /** @type {Record<string, number[]>} */ ({}),
    params: Object.fromEntries(spec.parameters.map((/** @type {any} */ { id, fallback }) => [id, fallback])),
  };
  for (const input of spec.inputs) {
    const { id, shape, domain } = input;
    const isRow = shape === 'row';
    const array = new ArrayType(samples * long(input));
    for (let i = 0; i < array.length; i++) array[i] = numberFrom(domain, isHardLabel(spec, id), width, random());
    if (isRow && isUnit(domain.range) && domain.only.length === 0) normalise(array, width);
    example.inputs[id] = array;
    example.shapes[id] = isRow ? [samples, long(input)] : [samples];
  }
  return example;
}

/**
 * Rows of free length are of symbols, as many as fit into the steps whatever they are: blanks part those that repeat.
 * @param {any} input
 * @param {number} width
 * @param {number} steps
 */
function rowLength({ shape, length }, width, steps) {
  if (shape === 'one') return 1;
  if (length.any) return (steps + 1) >> 1;
  return (length.widths * width + length.more) * (length.everyStep ? steps : 1);
}

/**
 * @param {any} domain
 * @param {boolean} isHard
 * @param {number} width
 * @param {number} random from 0 to 1
 */
function numberFrom(domain, isHard, width, random) {
  if (domain.isPadded) return 1 + Math.floor(random * (width - 1));
  if (domain.isClass) return Math.floor(random * width);
  if (isHard) return Math.round(random);
  if (domain.only.length > 0) return domain.only[Math.floor(random * domain.only.length)];
  const low = Math.max(domain.range.low ?? -3, -3);
  const high = Math.min(domain.range.high ?? 3, 3);
  return low + (0.01 + 0.98 * random) * (high - low);
}

/** Labels of two classes are nearly always certain ones. @param {any} spec @param {string} input */
const isHardLabel = (spec, input) =>
  spec.task === 'binary' && input === 'targets' && isUnit(spec.inputs.at(-1).domain.range);

/** @param {{ low: number | null, high: number | null }} range */
const isUnit = ({ low, high }) => low === 0 && high === 1;

/** Makes distributions of rows. @param {Float64Array | Float32Array} array @param {number} width */
function normalise(array, width) {
  for (let start = 0; start < array.length; start += width) {
    let sum = 0;
    for (let i = start; i < start + width; i++) sum += array[i] ?? 0;
    for (let i = start; i < start + width; i++) array[i] = (array[i] ?? 0) / sum;
  }
}

/** Numbers from 0 to 1, by the generator mulberry32. @param {number} seed */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
