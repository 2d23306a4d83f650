/** @param {import('./task.mjs').Task} task */
function settingsOf({ sizes, batchSize, learningRate, features, targets }) {
  return {
    train: { features, featureCount: sizes[0], targets },
    model: { hidden: sizes.slice(1, -1), activation: 'tanh', output: 'tanh' },
    loss: { id: 'mse' },
    optimizer: { id: 'sgd', learningRate },
    batchSize,
    seed: 1,
  };
}

/**
 * The engine in wasm: one call an epoch.
 * @param {any} training
 * @param {import('./task.mjs').Task} task
 * @returns {import('./task.mjs').Rival}
 */
export function engine(training, task) {
  const trainer = training.train(settingsOf(task));
  trainer.setParameters(task.parameters);
  return {
    name: 'engine',
    loss: () => trainer.report().loss,
    epoch: () => trainer.epoch(),
    release: () => trainer.release(),
  };
}

/**
 * Weights that the engine draws, for everybody to start from.
 * @param {any} training
 * @param {Omit<import('./task.mjs').Task, 'parameters'>} task
 */
export function withParameters(training, task) {
  const trainer = training.train(settingsOf({ ...task, parameters: new Float32Array() }));
  const { parameters } = trainer;
  trainer.release();
  return { ...task, parameters };
}
