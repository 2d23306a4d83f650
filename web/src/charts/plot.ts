import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { type Cursor, readPoint } from './describe.ts';
import { type ChartFigure, COMPARED_DASH, DASHES, type Point, type Role, type Series } from './figure.ts';
import { formatNumber } from './format.ts';
import type { Layout } from './layout.ts';
import { clamp } from './scale.ts';

const TIP = { letter: 7, padding: 8, height: 26 } as const;

/** The picture of a chart: axes, then the series in their order, then the point that is being read. */
export function plot(figure: ChartFigure, layout: Layout, cursor: Cursor | null): TemplateResult {
  const { size, left, right, top, bottom } = layout;
  return html`
    <svg viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">
      <defs><clipPath id="field"><rect x=${left} y=${top - 1} width=${right - left} height=${bottom - top + 1}></rect></clipPath></defs>
      ${axes(figure, layout)}
      <g clip-path="url(#field)">${figure.series.filter(({ kind }) => kind === 'line').map((one) => line(one, layout))}</g>
      ${figure.series.filter(({ kind }) => kind === 'points').map((one) => one.points.map((point) => mark(one.role, point, layout)))}
      ${cursor ? tip(figure, layout, cursor) : nothing}
    </svg>
  `;
}

function axes(
  figure: ChartFigure,
  { left, right, top, bottom, x, y, xTicks, yTicks, size }: Layout,
): SVGTemplateResult {
  const middle = (top + bottom) / 2;
  return svg`
    ${yTicks.map((tick) => svg`<path class="grid" d="M${left} ${y(tick)} H${right}"></path><text x=${left - 7} y=${y(tick) + 4} text-anchor="end">${formatNumber(tick)}</text>`)}
    ${xTicks.map((tick) => svg`<text x=${x(tick)} y=${bottom + 18} text-anchor="middle">${formatNumber(tick)}</text>`)}
    <path class="axis" d="M${left} ${top} V${bottom} H${right}"></path>
    <text x=${(left + right) / 2} y=${size.height - 4} text-anchor="middle">${figure.x.title}</text>
    <text x="12" y=${middle} text-anchor="middle" transform="rotate(-90 12 ${middle})">${figure.y.title}</text>
  `;
}

function line({ role, points, compared = false }: Series, { x, y, bottom }: Layout): SVGTemplateResult {
  const path = points.map(([at, value]) => `${short(x(at))},${short(y(value))}`).join('L');
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return svg``;
  const dash = (compared ? COMPARED_DASH : DASHES[role]).join(' ');
  const area = role === 'loss' && !compared;
  return svg`
    ${area ? svg`<path class="area ${role}" d="M${path}L${short(x(last[0]))},${bottom}L${short(x(first[0]))},${bottom}Z"></path>` : nothing}
    <path class="line ${compared ? 'compared' : role}" stroke-dasharray=${dash || nothing} d="M${path}"></path>
  `;
}

function mark(role: Role, [at, value]: Point, { x, y }: Layout): SVGTemplateResult {
  const [left, top] = [short(x(at)), short(y(value))];
  if (role === 'gradient') return svg`<path class="mark ${role}" d="M${left - 6} ${top + 5} l6 -11 l6 11 Z"></path>`;
  return svg`<circle class="mark ${role}" cx=${left} cy=${top} r=${role === 'prediction' ? 7 : 6}></circle>`;
}

/** The point under the hand or the arrow keys, ringed, with its words in a box that stays inside the picture. */
function tip(
  figure: ChartFigure,
  { x, y, size, left, top }: Layout,
  cursor: Cursor,
): SVGTemplateResult | typeof nothing {
  const point = figure.series[cursor.series]?.points[cursor.point];
  if (!point) return nothing;
  const words = readPoint(figure, cursor.series, cursor.point);
  const width = words.length * TIP.letter + 2 * TIP.padding;
  const [atX, atY] = [x(point[0]), y(point[1])];
  const boxX = clamp(atX - width / 2, 0, Math.max(0, size.width - width));
  const above = atY - TIP.height - 12;
  const boxY = above > top - 6 ? above : atY + 12;
  return svg`
    <g class="tip">
      <circle cx=${Math.max(atX, left)} cy=${atY} r="5"></circle>
      <rect x=${boxX} y=${boxY} width=${width} height=${TIP.height} rx="4"></rect>
      <text x=${boxX + width / 2} y=${boxY + 17} text-anchor="middle">${words}</text>
    </g>
  `;
}

const short = (value: number) => Math.round(value * 10) / 10;
