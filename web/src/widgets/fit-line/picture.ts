import { html, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { clamp } from '../../charts/scale.ts';
import { customProperties } from '../frame/custom-properties.ts';
import { handle } from '../parts/handle.ts';
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

const APART = 7; // per cent of the height: names closer than this would stand on each other
export const STYLES = 4; // kinds of line that the style sheet tells apart

/** The points, each to be dragged, and the line of every loss with its name at its end. */
export function fitPicture(given: FitPicture): TemplateResult {
  const { plane, points, readings, farthest, words, move } = given;
  return html`
    <div class="fits" data-part="points">
      ${planePicture(plane, {
        summary: `${points.x.length} points and ${readings.length} lines through them. ${words}`,
        drawing: svg`
          ${readings.map(({ before }) => svg`<path class="was" d=${segment(plane, before)}></path>`)}
          ${readings.map((reading, index) => svg`<path class="line style-${index % STYLES}" d=${segment(plane, reading.line)}></path>`)}
        `,
        marks: html`
          ${names(plane, readings)}
          ${points.x.map((x, index) =>
            handle({
              plane,
              at: { x, y: points.y[index] ?? 0 },
              label: `Point ${index + 1}: moves in all four directions`,
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

function names(plane: Plane, readings: readonly FitReading[]): TemplateResult {
  const to = scalesOf(plane);
  const heights = spread(readings.map(({ line }) => clamp(to.y(heightAt(line, plane.x.high)), 2, 98)));
  return html`
    <div aria-hidden="true">
      ${readings.map(({ name }, index) => html`<span class="name-at-end style-${index % STYLES}" ${customProperties({ '--top': `${heights[index]}%` })}>${name}</span>`)}
    </div>
  `;
}

/** Moved apart as little as need be, in the order in which they stand. */
export function spread(heights: readonly number[]): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  order.forEach((index, place) => {
    const above = order[place - 1];
    if (above !== undefined) moved[index] = Math.max(moved[index] ?? 0, (moved[above] ?? 0) + APART);
  });
  const beyond = Math.max(0, Math.max(...moved) - 98);
  return moved.map((height) => height - beyond);
}

export const equation = ({ slope, intercept }: Line) =>
  `y = ${formatNumber(slope, 3)} x ${intercept < 0 ? '−' : '+'} ${formatNumber(Math.abs(intercept), 3)}`;
