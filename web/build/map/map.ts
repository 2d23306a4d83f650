import type { Engine } from '../../src/engine/index.ts';
import { type Html, html } from '../pages/html.ts';
import { contourPaths } from './contours.ts';
import { landscape, type Point, SHEET } from './surface.ts';
import { descend, stations } from './trail.ts';

const INDEX_LINE = 4; // every fourth line is stronger, as on any map, so that the eye can count

/** The pictures that the site draws from its landscape. */
export interface Maps {
  /** The course as a way down through a valley, with a station for each of `open`: a lesson that is written or not. */
  course(open: readonly boolean[]): Html;
  /** The same land, without the way: an ornament. */
  readonly ornament: Html;
}

export function drawMaps(engine: Engine): Maps {
  const height = landscape(engine);
  const lines = contourPaths(height).map(
    (d, index) => html`<path class="${index % INDEX_LINE === 0 ? 'index-line' : 'line'}" d="${d}"/>`,
  );
  const path = descend(height);
  const box = `0 0 ${SHEET.width} ${SHEET.height}`;
  return {
    ornament: html`<svg class="ornament" viewBox="${box}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${lines}</svg>`,
    course: (open) => html`<svg class="map" viewBox="${box}" aria-hidden="true">
<g class="land">${lines}</g>
<path class="trail" d="${trailOf(path)}"/>
${stations(path, open.length).map((point, index) => station(point, index + 1, open[index] ?? false))}
</svg>`,
  };
}

function station([x, y]: Point, number: number, open: boolean): Html {
  const at = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  return html`<g class="station ${open ? 'open' : 'draft'}" data-station="${number}" transform="${at}"><circle r="15"/><text dy="0.36em">${number}</text></g>\n`;
}

/** Every tenth point is enough for the eye, joined by straight lines a few units long. */
function trailOf(path: readonly Point[]): string {
  const shown = path.filter((_, index) => index % 4 === 0 || index === path.length - 1);
  return `M${shown.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;
}
