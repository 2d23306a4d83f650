import { html, type SVGTemplateResult, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatNumber } from '../../charts/format.ts';
import { linearScale, type Scale, ticks } from '../../charts/scale.ts';
import { FINE, type HeightLabel, type Terrain } from './contours.ts';
import type { Stop } from './descent.ts';
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

/** The contour map as it would be printed. It stays while the point moves, so it is drawn once for its size. */
export const contourMap = (terrain: Terrain, size: Size): unknown =>
  guard([terrain, size.width, size.height], () => {
    const to = project(size);
    return html`
      <svg class="map" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">
        <rect class="ground" width=${size.width} height=${size.height}></rect>
        <g transform="scale(${size.width / FINE} ${size.height / FINE})">
          ${terrain.contours.map(({ path, index }) => svg`<path class=${index ? 'contour index' : 'contour'} d=${path}></path>`)}
        </g>
        ${graticule(to, size)} ${terrain.labels.map((label) => heightLabel(label, to))} ${cross(terrain.lowest, to)}
      </svg>
    `;
  });

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

/** The point of the plane under a place of the map. */
export const unproject = ({ x, y }: Projection, left: number, top: number): Line => ({
  w: x.invert(left),
  b: y.invert(top),
});
