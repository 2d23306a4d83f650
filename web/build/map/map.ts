import { type Html, html } from '../pages/html.ts';
import type { Land } from './land.ts';
import { type Point, SHEET } from './surface.ts';

/** The pictures that pages have of the landscape. */
export interface Maps {
  /** The course as a way down through a valley, with a station for each of `open`: a lesson that is written or not. */
  course(open: readonly boolean[]): Html;
  /** The same land, without the way: an ornament. */
  readonly ornament: Html;
}

export function drawMaps(land: Land): Maps {
  const lines = land.lines.map(({ d, isIndex }) => html`<path class="${isIndex ? 'index-line' : 'line'}" d="${d}"/>`);
  const box = `0 0 ${SHEET.width} ${SHEET.height}`;
  return {
    ornament: html`<svg class="ornament" viewBox="${box}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${lines}</svg>`,
    course: (open) => html`<svg class="map" viewBox="${box}" aria-hidden="true">
<g class="land">${lines}</g>
<path class="trail" d="${land.trail}"/>
${land.stations(open.length).map((point, index) => station(point, index + 1, open[index] ?? false))}
</svg>`,
  };
}

function station([x, y]: Point, number: number, open: boolean): Html {
  const at = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  return html`<g class="station ${open ? 'open' : 'draft'}" data-station="${number}" transform="${at}"><circle r="15"/><text dy="0.36em">${number}</text></g>\n`;
}
