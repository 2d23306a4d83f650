import { Program } from '../program.mjs';

/**
 * The same C++ natively, as wide as in wasm.
 * @param {import('./task.mjs').Task} task
 * @returns {Promise<import('./task.mjs').Rival & import('../race.mjs').Contender>}
 */
export async function native({ batchSize, learningRate, sizes, features, targets, parameters }) {
  const program = new Program('downhill-trainer-bench');
  const head = ['train', batchSize, learningRate, targets.length, sizes.length, ...sizes].join(' ');
  program.send(`${head} `, [features, targets, parameters]);
  return {
    name: 'native',
    loss: async () => Number(await program.ask('loss')),
    epoch: () => program.ask('epochs 1'),
    time: async (/** @type {number} */ repeats) => Number(await program.ask(`epochs ${repeats}`)),
    release: () => program.end(),
  };
}
