import { expect, it } from 'vitest';
import { collector } from '../../web/build/lessons/proof/proof.ts';
import { proveTraining } from '../../web/build/lessons/proof/training.ts';
import type { Check } from '../../web/src/grader/index.ts';
import type { TrainingPlan } from '../../web/src/grader/training/plan.ts';
import { checkOf, LINE, MAE } from '../web/training.ts';

async function faultsOf(train: Partial<TrainingPlan>, solution = MAE): Promise<string[]> {
  const { report, faults } = collector((name) => name);
  const check = checkOf({ ...LINE, steps: 20, ...train }) as Check;
  await proveTraining({ id: 'one', check, mistakes: [], pairs: [] }, solution, report);
  return faults.map(({ what }) => what);
}

it('has nothing to say of a solution that learns what the kernel learns', async () => {
  expect(await faultsOf({})).toEqual([]);
});

it.each<[Partial<TrainingPlan>, string | undefined, RegExp]>([
  [{ loss: 'may' as never }, MAE, /no training with a loss of the engine/],
  [{ dataset: 'lines' as never }, MAE, /lines/],
  [{ data: { outlier: 1 } }, MAE, /outlier/],
  [{ gradient: 'slopes' }, MAE, /Training calls slopes, which your code does not define; it defines loss\./],
  [{ loss: 'mse' }, MAE, /with the solution the loss ends at [\d.]+, with the kernel at [\d.]+/],
  [{ learningRate: 1e9 }, MAE, /the kernel learns nothing/],
  [{}, 'const loss = () => NaN;', /Step 1 could not be made/],
])('says what is wrong with %j', async (train, solution, words) => {
  const faults = await faultsOf(train, solution);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(words);
});
