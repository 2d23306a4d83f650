import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawable, type Stop } from './descent.ts';
import { type Projection, project, type Size } from './map.ts';

export interface TrailView {
  readonly size: Size;
  readonly path: readonly Stop[];
  readonly walker: Stop;
  readonly summary: string;
}

const HEAD = 14; // px, the length of the arrow's head
const CLOSE = 2.5; // px; steps nearer than this to the last drawn one would only blot

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The way down and who walks it: a sheet of its own over the map, so that a step repaints no contours. */
export function trail({ size, path, walker, summary }: TrailView): TemplateResult {
  const to = project(size);
  const place = placeOn(to);
  const drawn = thinned(drawable(path).map(place));
  const line = drawn.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L');
  const isClear = clearOf(drawn.at(-1) ?? place(walker));
  return html`
    <svg class="trail" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label=${summary}>
      <defs>
        <marker id="tip" viewBox="0 0 10 10" refX="7" refY="5" markerWidth="13" markerHeight="13" markerUnits="userSpaceOnUse" orient="auto">
          <path class="tip" d="M0 0 L10 5 L0 10 L2.5 5 Z"></path>
        </marker>
      </defs>
    <path class="walk-halo" d="M${line}"></path>
    <path class="walk" d="M${line}" marker-end=${isClear(place(walker)) ? 'url(#tip)' : nothing}></path>
    ${drawn
      .slice(1)
      .filter(isClear)
      .map(({ x, y }) => svg`<circle class="step" cx=${x} cy=${y} r="2.6"></circle>`)}
    <circle class="walker" cx=${to.x(walker.w)} cy=${to.y(walker.b)} r="6"></circle>
    </svg>
  `;
}

const placeOn =
  (to: Projection) =>
  (stop: Stop): Place => ({ x: to.x(stop.w), y: to.y(stop.b) });

// The arrow's head needs its place to itself.
const clearOf = (tip: Place) => (place: Place) => Math.hypot(place.x - tip.x, place.y - tip.y) > HEAD;

function thinned(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (!last || Math.hypot(place.x - last.x, place.y - last.y) >= CLOSE) kept.push(place);
  }
  return kept;
}
