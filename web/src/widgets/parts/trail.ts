import { html, nothing, type TemplateResult } from 'lit';
import { customProperties } from '../frame/custom-properties.ts';
import { type Place, type Plane, scalesOf } from './plane.ts';

/** The path of a line through places, in per cent of the field. */
export function lineThrough(plane: Plane, places: readonly Place[]): string {
  const to = scalesOf(plane);
  // What is far beyond the field is cut off there: numbers too large confuse those who draw.
  const near = (value: number) => Math.min(1e4, Math.max(-1e4, value)).toFixed(2);
  return `M${places.map(({ x, y }) => `${near(to.x(x))} ${near(to.y(y))}`).join('L')}`;
}

/** A dot at every place within the field, and a large one at that of the step. */
export function stops(plane: Plane, places: readonly Place[], step: number): TemplateResult {
  const to = scalesOf(plane);
  const isInside = ({ x, y }: Place) => x >= plane.x.low && x <= plane.x.high && y >= plane.y.low && y <= plane.y.high;
  const at = ({ x, y }: Place) => customProperties({ '--left': `${to.x(x)}%`, '--top': `${to.y(y)}%` });
  const walker = places[step];
  return html`
    <div aria-hidden="true">
      ${places.filter(isInside).map((place) => html`<span class="stop" ${at(place)}></span>`)}
      ${walker && isInside(walker) ? html`<span class="walker" ${at(walker)}></span>` : nothing}
    </div>
  `;
}
