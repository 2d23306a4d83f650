import { loadEngine } from '../../../src/engine/live.ts';
import { loadTraining } from '../../../src/engine/trainer/index.ts';
import type { Challenge } from '../../../src/grader/index.ts';
import { Race } from '../../../src/grader/training/race.ts';
import { sandbox } from '../sandbox.ts';
import type { ReportFault } from './proof.ts';

const NEAR = 1e-3; // relative: differences and single precision part the two by less

/** Where a challenge says what to train on, its solution learns what the kernel learns. */
export async function proveTraining({ check }: Challenge, solution: string, report: ReportFault): Promise<void> {
  if (!check.train) return;
  const fault = (what: string) => report('check.js', `train: ${what}`, 'Mend the entry; see lessons/README.md.');
  try {
    const race = await Race.prepare(await loadTraining(), await loadEngine(), sandbox, check, solution);
    try {
      while (!race.isOver) await race.advance();
      const { yours, kernels } = race.standings.at(-1) ?? { yours: Number.NaN, kernels: Number.NaN };
      if (race.trouble) fault(race.trouble);
      else if (!(Math.abs(yours - kernels) <= NEAR * Math.max(1, Math.abs(kernels)))) {
        fault(`with the solution the loss ends at ${yours}, with the kernel at ${kernels}`);
      } else if (!(kernels < (race.standings[0]?.kernels ?? 0))) fault('the kernel learns nothing');
    } finally {
      race.release();
    }
  } catch (error) {
    fault((error as Error).message);
  }
}
