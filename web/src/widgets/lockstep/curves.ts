import { html, svg, type TemplateResult } from 'lit';
import { roundUp } from '../../charts/scale.ts';
import { namesAtEnds, styleOf } from '../parts/lines.ts';
import { type Plane, planePicture, scalesOf } from '../parts/plane.ts';
import type { Contest } from './contest.ts';

const NAMES_APART = 12; // per cent of this low field
const FEW = 20; // steps that the axis shows at least

const FAR = 4; // times as high as at the start

/** The one measure that all can be held against, step by step. */
export function curves(contest: Contest, step: number, steps: number, words: string): TemplateResult {
  const isClasses = contest.data.task === 'binary';
  const scores = contest.entries.map((_, index) => contest.standings(index, step).map(({ score }) => score));
  const plane: Plane = {
    x: { low: 0, high: Math.min(steps, Math.max(FEW, 2 ** Math.ceil(Math.log2(step + 1)))), title: 'step' },
    y: isClasses
      ? { low: 0, high: 1, title: 'accuracy' }
      : {
          low: 0,
          high: roundUp(1.15 * highest(scores)),
          title: 'typical miss',
        },
  };
  const to = scalesOf(plane);
  const near = (value: number) => Math.min(1e4, Math.max(-1e4, value)).toFixed(2);
  const line = (of: readonly number[]) =>
    `M${of.map((score, index) => `${near(to.x(index))} ${near(to.y(score))}`).join('L')}`;
  return html`
    <div class="curves" data-part="curves">
      ${planePicture(plane, {
        summary: `The measure of every training, step by step. ${words}`,
        drawing: svg`${scores.map((of, index) => svg`<path class="line ${styleOf(index)}" d=${line(of)}></path>`)}`,
        marks: namesAtEnds(
          contest.entries.map(({ name }, index) => ({ name, height: to.y(scores[index]?.at(-1) ?? 0) })),
          NAMES_APART,
        ),
      })}
    </div>
  `;
}

/** As high as they come, unless one leaves all bounds: the others are still to be seen then. */
function highest(scores: readonly (readonly number[])[]): number {
  const [start = 1] = scores[0] ?? [];
  return Math.min(Math.max(1e-6, ...scores.flat()), FAR * (start || 1));
}
