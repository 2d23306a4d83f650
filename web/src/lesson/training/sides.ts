import { KERNELS, type Race, YOURS } from '../../grader/training/race.ts';
import { typicalMiss } from '../../widgets/lockstep/contest.ts';
import type { Sides } from '../../widgets/lockstep/panel.ts';

/** A race as the panels of side-by-side trainings want it. */
export function sidesOf(race: Race): Sides {
  const { data } = race;
  const score = (side: number) => {
    const metrics = race.metrics(side);
    return 'accuracy' in metrics ? metrics.accuracy : typicalMiss(race.predict(side, data.features), data.targets);
  };
  const scores = [score(YOURS), score(KERNELS)];
  return {
    data,
    entries: [{ name: 'Your loss' }, { name: 'The kernel' }],
    standings: (side) => [{ score: scores[side] ?? Number.NaN }],
    predict: (side, _, features) => race.predict(side, features),
    edge: () => (race.isProbability ? 0.5 : 0),
  };
}
