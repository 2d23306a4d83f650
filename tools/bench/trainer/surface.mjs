import { timed } from '../contenders.mjs';
import { chance } from '../example.mjs';

const SIZE = 200;
const POINTS = 100;

/**
 * The mean squared error of every line of a grid, by the engine and by plain loops.
 * @param {any} training
 * @param {() => number} clock
 */
export function surfaces(training, clock) {
  const random = chance(POINTS);
  const features = Float32Array.from({ length: POINTS }, () => 4 * random() - 2);
  const targets = features.map((x) => x + random());
  const settings = { loss: { id: 'mse' }, features, targets, w: [-2, 4], b: [-3, 3], size: SIZE };
  const plain = () => surface(features, targets);
  const own = () => training.surface(settings);
  requireSame(plain(), own());
  return [timed('engine', () => own()[0], clock), timed('javascript', () => /** @type {number} */ (plain()[0]), clock)];
}

/** @param {any} features @param {any} targets */
function surface(features, targets) {
  const heights = new Float64Array(SIZE * SIZE);
  for (let row = 0; row < SIZE; row++) {
    const b = -3 + (6 * row) / (SIZE - 1);
    for (let column = 0; column < SIZE; column++) {
      const w = -2 + (6 * column) / (SIZE - 1);
      let sum = 0;
      for (let i = 0; i < features.length; i++) {
        const error = w * features[i] + b - targets[i];
        sum += error * error;
      }
      heights[row * SIZE + column] = sum / features.length;
    }
  }
  return heights;
}

/** @param {Float64Array} plain @param {Float32Array} own */
function requireSame(plain, own) {
  const place = plain.findIndex((height, i) => !(Math.abs(height - (own[i] ?? Number.NaN)) <= 1e-4 * (1 + height)));
  if (place >= 0) throw new Error(`The surfaces differ at ${place}: ${plain[place]}, the engine ${own[place]}.`);
}
