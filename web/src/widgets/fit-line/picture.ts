import { html, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { handle } from '../parts/handle.ts';
import { namesAtEnds, STYLES } from '../parts/lines.ts';
import { type Place, type Plane, planePicture, scalesOf } from '../parts/plane.ts';
import type { Line, Points } from './fit.ts';
import { type FitReading, heightAt } from './reading.ts';

export interface FitPicture {
  readonly plane: Plane;
  readonly points: Points;
  readonly readings: readonly FitReading[];
  readonly farthest: number;
  readonly words: string;
  readonly move: (index: number, place: Place) => void;
}

/** The points, each to be dragged, and the line of every loss with its name at its end. */
export function fitPicture(given: FitPicture): TemplateResult {
  const { plane, points, readings, farthest, words, move } = given;
  return html`
    <div class="fits" data-part="points">
      ${planePicture(plane, {
        summary: t('{n} points and {lines} lines through them. {words}', {
          n: points.x.length,
          lines: readings.length,
          words,
        }),
        drawing: svg`
          ${readings.map(({ before }) => svg`<path class="was" d=${segment(plane, before)}></path>`)}
          ${readings.map((reading, index) => svg`<path class="line style-${index % STYLES}" d=${segment(plane, reading.line)}></path>`)}
        `,
        marks: html`
          ${namesAtEnds(readings.map(({ name, line }) => ({ name, height: scalesOf(plane).y(heightAt(line, plane.x.high)) })))}
          ${points.x.map((x, index) =>
            handle({
              plane,
              at: { x, y: points.y[index] ?? 0 },
              label: t('Point {n}: moves in all four directions', { n: index + 1 }),
              says: words,
              part: `point.${index}`,
              className: index === farthest ? 'far' : '',
              move: (place) => move(index, place),
            }),
          )}
        `,
      })}
    </div>
  `;
}

function segment(plane: Plane, line: Line): string {
  const to = scalesOf(plane);
  const end = (x: number) => `${to.x(x)} ${to.y(heightAt(line, x)).toFixed(2)}`;
  return `M${end(plane.x.low)}L${end(plane.x.high)}`;
}

export const equation = ({ slope, intercept }: Line) =>
  `y = ${formatNumber(slope, 3)} x ${intercept < 0 ? '−' : '+'} ${formatNumber(Math.abs(intercept), 3)}`;
