import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { linearScale, type Scale, ticks } from '../../charts/scale.ts';
import type { HeightLabel, Terrain } from './contours.ts';
import { drawable, type Stop } from './descent.ts';
import { type Line, REGION } from './walks.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the plane to pixels of the map; up is a larger b. */
export interface Projection {
  readonly x: Scale;
  readonly y: Scale;
}

export const project = ({ width, height }: Size): Projection => ({
  x: linearScale(REGION.w, [0, width]),
  y: linearScale(REGION.b, [height, 0]),
});

export interface MapView {
  readonly terrain: Terrain;
  readonly size: Size;
  readonly path: readonly Stop[];
  readonly walker: Stop;
  readonly summary: string;
}

/** The contour map as it would be printed, with the walk on it. */
export function contourMap({ terrain, size, path, walker, summary }: MapView): TemplateResult {
  const to = project(size);
  return html`
    <svg class="map" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label=${summary}>
      <defs>
        <clipPath id="sheet"><rect width=${size.width} height=${size.height} rx="3"></rect></clipPath>
        <marker id="tip" viewBox="0 0 10 10" refX="7" refY="5" markerWidth="13" markerHeight="13" markerUnits="userSpaceOnUse" orient="auto">
          <path class="tip" d="M0 0 L10 5 L0 10 L2.5 5 Z"></path>
        </marker>
      </defs>
      <g clip-path="url(#sheet)">
        <rect class="ground" width=${size.width} height=${size.height}></rect>
        <g transform="scale(${size.width} ${size.height})">
          ${terrain.contours.map(({ path: d, index }) => svg`<path class=${index ? 'contour index' : 'contour'} d=${d}></path>`)}
        </g>
        ${graticule(to, size)} ${terrain.labels.map((label) => heightLabel(label, to))} ${cross(terrain.lowest, to)}
        ${walk(path, to)}
        <circle class="walker" cx=${to.x(walker.w)} cy=${to.y(walker.b)} r="6"></circle>
      </g>
      <rect class="neatline" x="0.5" y="0.5" width=${size.width - 1} height=${size.height - 1} rx="3"></rect>
    </svg>
  `;
}

/** Ticks and their numbers stand inside the sheet, at its lower and left edge. */
const graticule = (to: Projection, { height }: Size) => svg`
  ${innerTicks(REGION.w).map((w) => svg`<path class="tick" d="M${to.x(w)} ${height} v-6"></path><text class="tick-label" x=${to.x(w)} y=${height - 11} text-anchor="middle">${formatNumber(w)}</text>`)}
  ${innerTicks(REGION.b).map((b) => svg`<path class="tick" d="M0 ${to.y(b)} h6"></path><text class="tick-label" x="10" y=${to.y(b) + 4}>${formatNumber(b)}</text>`)}
`;

// The corner belongs to neither axis.
function innerTicks([low, high]: readonly [number, number]): number[] {
  const margin = (high - low) * 0.08;
  return ticks(low, high, 6).filter((tick) => tick > low + margin && tick < high - margin);
}

function heightLabel({ height, at, along }: HeightLabel, to: Projection): SVGTemplateResult {
  const [x, y] = [to.x(at.w), to.y(at.b)];
  const degrees = (Math.atan2(to.y(at.b + along.b) - y, to.x(at.w + along.w) - x) * 180) / Math.PI;
  const upright = Math.abs(degrees) > 90 ? degrees - 180 * Math.sign(degrees) : degrees;
  return svg`<text class="height" text-anchor="middle" dy="0.35em" transform="translate(${x} ${y}) rotate(${upright})">${formatNumber(height)}</text>`;
}

const cross = (lowest: Stop, to: Projection) => svg`
  <path class="lowest" d="M${to.x(lowest.w) - 5} ${to.y(lowest.b)} h10 m-5 -5 v10"></path>
`;

const HEAD = 14; // px, the length of the arrow's head
const CLOSE = 2.5; // px; steps nearer than this to the last drawn one would only blot

interface Place {
  readonly x: number;
  readonly y: number;
}

function walk(path: readonly Stop[], to: Projection): SVGTemplateResult {
  const drawn = thinned(drawable(path).map((stop) => ({ x: to.x(stop.w), y: to.y(stop.b) })));
  const line = drawn.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L');
  return svg`
    <path class="walk-halo" d="M${line}"></path>
    <path class="walk" d="M${line}" marker-end=${drawn.length > 1 ? 'url(#tip)' : nothing}></path>
    ${drawn
      .slice(1)
      .filter(clearOf(drawn.at(-1)))
      .map(({ x, y }) => svg`<circle class="step" cx=${x} cy=${y} r="2.6"></circle>`)}
  `;
}

// The arrow's head needs its place to itself.
const clearOf = (tip: Place | undefined) => (place: Place) =>
  tip !== undefined && Math.hypot(place.x - tip.x, place.y - tip.y) > HEAD;

function thinned(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (!last || Math.hypot(place.x - last.x, place.y - last.y) >= CLOSE) kept.push(place);
  }
  return kept;
}

/** The point of the plane under a place of the map, kept on the sheet. */
export const unproject = ({ x, y }: Projection, left: number, top: number): Line => ({
  w: x.invert(left),
  b: y.invert(top),
});
