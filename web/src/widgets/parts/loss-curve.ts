import { html, svg, type TemplateResult } from 'lit';
import { roundUp } from '../../charts/scale.ts';
import { t } from '../../words/words.ts';
import { type Plane, planePicture, scalesOf } from './plane.ts';
import { lineThrough, stops } from './trail.ts';

/** The loss after every step: whether it falls is seen at once. */
export function lossCurve(losses: readonly number[], step: number, steps: number): TemplateResult {
  const first = losses[0] || 1;
  const plane: Plane = {
    x: { low: 0, high: steps, title: t('step') },
    y: { low: 0, high: roundUp(1.3 * first), title: t('loss after each step') },
  };
  const places = losses.map((loss, index) => ({ x: index, y: Math.min(loss, 1e6 * first) }));
  const line = lineThrough(plane, places);
  const end = scalesOf(plane).x(places.length - 1);
  return planePicture(plane, {
    summary: t('The loss after each step.'),
    drawing: svg`<path class="ground" d="${line}L${end} 100L0 100Z"></path><path class="surface" d=${line}></path>`,
    marks: html`${stops(plane, places.slice(step, step + 1), 0)}`,
  });
}
