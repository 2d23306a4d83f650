import { html, svg, type TemplateResult } from 'lit';
import { roundUp } from '../../charts/scale.ts';
import type { Race } from '../../grader/training/race.ts';
import { namesAtEnds, styleOf } from '../../widgets/parts/lines.ts';
import { type Plane, planePicture, scalesOf } from '../../widgets/parts/plane.ts';
import { t } from '../../words/words.ts';

const names = () => [t('Yours'), t('Kernel')];
const NAMES_APART = 12; // per cent of this low field
const FAR = 3; // times as high as at the start: a model that leaves all bounds must not flatten the other

/** The loss of both models, step by step, as the kernel counts it. */
export function lossCurves({ standings, plan }: Race, title: string, words: string): TemplateResult {
  const losses = [standings.map(({ yours }) => yours), standings.map(({ kernels }) => kernels)];
  const start = losses[0]?.[0] ?? 1;
  const seen = losses.flat().filter(Number.isFinite);
  const plane: Plane = {
    x: { low: 0, high: plan.steps, title: t('step') },
    y: {
      low: Math.min(0, ...seen),
      high: roundUp(1.1 * Math.min(Math.max(1e-6, ...seen), FAR * (Math.abs(start) || 1))),
      title,
    },
  };
  const to = scalesOf(plane);
  const near = (value: number) => Math.min(1e4, Math.max(-1e4, value)).toFixed(2);
  const line = (of: readonly number[]) =>
    `M${of.map((loss, step) => `${near(to.x(step))} ${near(to.y(loss))}`).join('L')}`;
  const drawing = losses.map((of, side) => svg`<path class="line ${styleOf(side)}" d=${line(of)}></path>`);
  const ends = losses.map((of, side) => ({ name: names()[side] ?? '', height: to.y(of.at(-1) ?? 0) }));
  return html`
    <div class="curves">
      ${planePicture(plane, {
        summary: `${t('The loss of both models, step by step.')} ${words}`,
        drawing: svg`${drawing}`,
        marks: namesAtEnds(ends, NAMES_APART),
      })}
    </div>
  `;
}
