import { formatList, formatNumber, formatShare } from '../../charts/format.ts';
import type { DataTask } from '../../engine/trainer/index.ts';
import { t, tCount } from '../../words/words.ts';
import type { Contest, Standing } from './contest.ts';
import type { Setup } from './fields.ts';

export const saysScore = (task: DataTask, score: number) =>
  task === 'binary'
    ? t('{share} right', { share: formatShare(score) })
    : t('off by {n}', { n: formatNumber(score, 3) });

/** Where each stands, who is ahead, and how hard each is pulled. */
export function describeContest(contest: Contest, step: number, { start }: Setup): string {
  const { task } = contest.data;
  const standings = contest.entries.map((_, index) => contest.standings(index, step));
  const now = standings.map((of) => of.at(-1) as Standing);
  if (step === 0) {
    const score = saysScore(task, now[0]?.score ?? 0);
    const same =
      contest.entries.length > 1
        ? t('All start from the same place: {score}.', { score })
        : t('At the start: {score}.', { score });
    return start === 'wrong'
      ? t('{start} They are sure, and wrong. Play.', { start: same })
      : t('{start} Play.', { start: same });
  }
  if (contest.heldOut) return contest.entries.map((_, index) => describeHeldOut(contest, index, step)).join(' ');
  const said = contest.entries.map(({ name }, index) => `${name} ${saysScore(task, now[index]?.score ?? 0)}`);
  const broken = contest.entries.filter((_, index) => (standings[index]?.length ?? 0) <= step).map(({ name }) => name);
  const pulls = contest.entries.map(({ name }, index) =>
    t('{name} with {n}', { name, n: formatNumber(now[index]?.gradient ?? 0, 2) }),
  );
  return [
    t('{after}: {scores}.', { after: afterSteps(step), scores: formatList(said) }),
    t('The last gradient pulled {pulls}.', { pulls: formatList(pulls) }),
    broken.length > 0 &&
      t('{names} had to stop: its numbers grew beyond all bounds. Lower the rate.', { names: formatList(broken) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Both losses, the lowest that the second has been, and both scores. */
function describeHeldOut(contest: Contest, index: number, step: number): string {
  const [standings, { task }] = [contest.standings(index, step), contest.data];
  const { loss, score, heldOut } = standings.at(-1) as Standing;
  const others = standings.map((one) => one.heldOut?.loss ?? Number.NaN);
  const best = others.reduce((lowest, value, at) => (value < (others[lowest] ?? 0) ? at : lowest), 0);
  const after = afterSteps(step);
  const told = {
    after: contest.entries.length > 1 ? `${after}: ${contest.entries[index]?.name}` : after,
    loss: formatNumber(loss, 3),
    other: formatNumber(heldOut?.loss ?? 0, 3),
    score: saysScore(task, score),
    otherScore: saysScore(task, heldOut?.score ?? 0),
  };
  return best < standings.length - 1
    ? t(
        '{after}: loss {loss} on the training samples and {other} on those held out, where it was lowest at step {best} with {lowest}. Training: {score}; held out: {otherScore}.',
        { ...told, best, lowest: formatNumber(others[best] ?? 0, 3) },
      )
    : t(
        '{after}: loss {loss} on the training samples and {other} on those held out, its lowest so far. Training: {score}; held out: {otherScore}.',
        told,
      );
}

const afterSteps = (step: number) => tCount(step, 'After {n} step', 'After {n} steps');
