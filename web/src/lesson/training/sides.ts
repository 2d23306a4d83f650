import { KERNELS, type Race, YOURS } from '../../grader/training/race.ts';
import { typicalMiss } from '../../widgets/lockstep/contest.ts';
import type { Sides } from '../../widgets/lockstep/panel.ts';
import { t } from '../../words/words.ts';

/** A race as the panels of side-by-side trainings want it. */
export function sidesOf(race: Race): Sides {
  const { data } = race;
  const edge = race.isProbability ? 0.5 : 0;
  // Not the trainer's metrics: of a loss from outside it cannot know from where on a score is a yes.
  const score = (side: number) => {
    const said = race.predict(side, data.features);
    if (data.task === 'regression') return typicalMiss(said, data.targets);
    const right = said.filter((value, sample) => Number(value >= edge) === data.targets[sample]).length;
    return right / said.length;
  };
  const scores = [score(YOURS), score(KERNELS)];
  return {
    data,
    entries: [{ name: t('Your loss') }, { name: t('The kernel') }],
    standings: (side) => [{ score: scores[side] ?? Number.NaN }],
    predict: (side, _, features) => race.predict(side, features),
    edge: () => edge,
  };
}
