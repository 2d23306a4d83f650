import { html, svg, type TemplateResult } from 'lit';
import { roundUp } from '../../charts/scale.ts';
import { t } from '../../words/words.ts';
import { namesAtEnds, styleOf } from '../parts/lines.ts';
import { type Plane, planePicture, scalesOf } from '../parts/plane.ts';
import type { Contest } from './contest.ts';

const NAMES_APART = 12; // per cent of this low field
const FEW = 20; // steps that the axis shows at least

const FAR = 4; // times as high as at the start

interface Line {
  readonly name: string;
  readonly values: readonly number[];
}

/** The one measure that all can be held against, step by step; where samples are held out, the loss on both sides. */
export function curves(contest: Contest, step: number, steps: number, words: string): TemplateResult {
  const all = contest.heldOut ? losses(contest, step) : scores(contest, step);
  const isShare = contest.data.task === 'binary' && !contest.heldOut;
  const plane: Plane = {
    x: { low: 0, high: Math.min(steps, Math.max(FEW, 2 ** Math.ceil(Math.log2(step + 1)))), title: t('step') },
    y: isShare
      ? { low: 0, high: 1, title: t('accuracy') }
      : {
          low: 0,
          high: roundUp(1.15 * highest(all)),
          title: contest.heldOut ? t('loss') : t('typical miss'),
        },
  };
  const to = scalesOf(plane);
  const near = (value: number) => Math.min(1e4, Math.max(-1e4, value)).toFixed(2);
  const line = (of: readonly number[]) =>
    `M${of.map((score, index) => `${near(to.x(index))} ${near(to.y(score))}`).join('L')}`;
  return html`
    <div class="curves" data-part="curves">
      ${planePicture(plane, {
        summary: t('The measure of every training, step by step. {words}', { words }),
        drawing: svg`${all.map(({ values }, index) => svg`<path class="line ${styleOf(index)}" d=${line(values)}></path>`)}`,
        marks: namesAtEnds(
          all.map(({ name, values }) => ({ name, height: to.y(values.at(-1) ?? 0) })),
          NAMES_APART,
        ),
      })}
    </div>
  `;
}

/** As high as they come, unless one leaves all bounds: the others are still to be seen then. */
function highest(all: readonly Line[]): number {
  const [start = 1] = all[0]?.values ?? [];
  return Math.min(Math.max(1e-6, ...all.flatMap(({ values }) => values)), FAR * (start || 1));
}

const scores = (contest: Contest, step: number): Line[] =>
  contest.entries.map(({ name }, index) => ({
    name,
    values: contest.standings(index, step).map(({ score }) => score),
  }));

function losses(contest: Contest, step: number): Line[] {
  const isAlone = contest.entries.length === 1;
  return contest.entries.flatMap(({ name }, index) => {
    const standings = contest.standings(index, step);
    return [
      { name: isAlone ? t('training') : t('{name}, training', { name }), values: standings.map(({ loss }) => loss) },
      {
        name: isAlone ? t('held out') : t('{name}, held out', { name }),
        values: standings.map(({ heldOut }) => heldOut?.loss ?? 0),
      },
    ];
  });
}
