import type { Dataset, OptimizerId, Training, TrainSettings } from '../../web/src/engine/trainer/types.ts';

/** The settings of a run that PyTorch made, as the engine takes them. */
// biome-ignore lint/suspicious/noExplicitAny: a JSON file of others
export function goldenRun(golden: any): TrainSettings {
  const weights = golden.weights.length > 0 ? { weights: Float32Array.from(golden.weights) } : {};
  return {
    train: {
      features: Float32Array.from(golden.samples),
      featureCount: golden.features,
      targets: Float32Array.from(golden.targets),
      ...weights,
    },
    model: {
      hidden: golden.hidden,
      activation: golden.activation,
      output: golden.output,
      outputs: golden.outputs,
    },
    loss: { id: golden.loss },
    optimizer: golden.optimizer,
    schedule: golden.schedule,
    l1: golden.l1,
    l2: golden.l2,
    clipNorm: golden.clipNorm,
    batchSize: golden.batchSize,
    shuffle: false,
  };
}

/** A small net on moons, in batches: 7 do not divide 60. */
export function moonsRun(training: Training, optimizer: OptimizerId = 'adam'): TrainSettings & { train: Dataset } {
  return {
    train: training.dataset('moons', { samples: 60, seed: 1 }),
    model: { hidden: [8, 4], activation: 'tanh', output: 'sigmoid' },
    loss: { id: 'bce' },
    optimizer: { id: optimizer, learningRate: 0.05 },
    batchSize: 7,
    seed: 3,
  };
}

/** FNV-1a, 64 bits, going on from an earlier hash. */
export function hashOf(numbers: Float32Array, hash = 14695981039346656037n): bigint {
  for (const byte of new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 1099511628211n);
  }
  return hash;
}
