import { formatList, formatNumber, formatShare } from '../../charts/format.ts';
import type { DataTask } from '../../engine/trainer/index.ts';
import type { Contest, Standing } from './contest.ts';
import type { Setup } from './fields.ts';

export const saysScore = (task: DataTask, score: number) =>
  task === 'binary' ? `${formatShare(score)} right` : `off by ${formatNumber(score, 3)}`;

/** Where each stands, who is ahead, and how hard each is pulled. */
export function describeContest(contest: Contest, step: number, { start }: Setup): string {
  const { task } = contest.data;
  const standings = contest.entries.map((_, index) => contest.standings(index, step));
  const now = standings.map((of) => of.at(-1) as Standing);
  if (step === 0) {
    const same = `All start from the same place: ${saysScore(task, now[0]?.score ?? 0)}.`;
    return start === 'wrong' ? `${same} They are sure, and wrong. Play.` : `${same} Play.`;
  }
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
