import { formatList, formatNumber, formatShare } from '../../charts/format.ts';
import type { DataTask } from '../../engine/trainer/index.ts';
import { t } from '../../words/words.ts';
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
    const where = contest.entries.length > 1 ? 'All start from the same place' : 'At the start';
    const same = `${where}: ${saysScore(task, now[0]?.score ?? 0)}.`;
    return start === 'wrong' ? `${same} They are sure, and wrong. Play.` : `${same} Play.`;
  }
  if (contest.heldOut) return contest.entries.map((_, index) => describeHeldOut(contest, index, step)).join(' ');
  const after = `After ${step} ${step === 1 ? 'step' : 'steps'}`;
  const said = contest.entries.map(({ name }, index) => `${name} ${saysScore(task, now[index]?.score ?? 0)}`);
  const broken = contest.entries.filter((_, index) => (standings[index]?.length ?? 0) <= step).map(({ name }) => name);
  const pulls = contest.entries.map(({ name }, index) => `${name} with ${formatNumber(now[index]?.gradient ?? 0, 2)}`);
  return [
    `${after}: ${formatList(said)}.`,
    `The last gradient pulled ${formatList(pulls)}.`,
    broken.length > 0 ? `${formatList(broken)} had to stop: its numbers grew beyond all bounds. Lower the rate.` : '',
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
  const who = contest.entries.length > 1 ? `${contest.entries[index]?.name}: ` : '';
  const lowest =
    best < standings.length - 1
      ? `, where it was lowest at step ${best} with ${formatNumber(others[best] ?? 0, 3)}`
      : ', its lowest so far';
  return `After ${step} ${step === 1 ? 'step' : 'steps'}: ${who}loss ${formatNumber(loss, 3)} on the training samples and ${formatNumber(heldOut?.loss ?? 0, 3)} on those held out${lowest}. Training: ${saysScore(task, score)}; held out: ${saysScore(task, heldOut?.score ?? 0)}.`;
}
