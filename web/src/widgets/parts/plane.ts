import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { clamp, linearScale, type Scale, ticks } from '../../charts/scale.ts';
import { stepOf } from '../../curves/domain.ts';
import { customProperties } from '../frame/custom-properties.ts';

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly title: string;
}

/** A part of the plane that a picture shows. */
export interface Plane {
  readonly x: Axis;
  readonly y: Axis;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface PlanePicture {
  readonly summary: string;
  readonly drawing: unknown; // SVG, in per cent of the field both ways; strokes keep their width
  readonly marks?: unknown; // HTML over it: what keeps its shape and can be taken hold of
}

/** To and from per cent of the field, counted from its upper left corner. */
export const scalesOf = ({ x, y }: Plane): { readonly x: Scale; readonly y: Scale } => ({
  x: linearScale([x.low, x.high], [0, 100]),
  y: linearScale([y.low, y.high], [100, 0]),
});

/** Two axes and a field between them, as wide as there is room. */
export function planePicture(plane: Plane, { summary, drawing, marks = '' }: PlanePicture): TemplateResult {
  const to = scalesOf(plane);
  const [across, up] = [ticks(plane.x.low, plane.x.high, 6), ticks(plane.y.low, plane.y.high, 6)];
  return html`
    <div class="plane">
      <p class="axis-title" aria-hidden="true">${plane.y.title}</p>
      <div class="field">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label=${summary}>
          ${up.map((tick) => gridLine(to.y(tick)))} ${drawing}
        </svg>
        <div class="ticks" aria-hidden="true">
          ${across.map((tick) => html`<span class="across" ${customProperties({ '--at': `${to.x(tick)}%` })}>${formatNumber(tick)}</span>`)}
          ${up.map((tick) => html`<span class="up" ${customProperties({ '--at': `${to.y(tick)}%` })}>${formatNumber(tick)}</span>`)}
        </div>
        ${marks}
      </div>
      <p class="axis-title end" aria-hidden="true">${plane.x.title}</p>
    </div>
  `;
}

const gridLine = (height: number): SVGTemplateResult => svg`<path class="grid" d="M0 ${height} H100"></path>`;

/** The place of the plane under a place of the window, at steps that are short to write. */
export function placeUnder(plane: Plane, field: DOMRect, { x, y }: Place): Place {
  const to = scalesOf(plane);
  return onPlane(plane, {
    x: to.x.invert((100 * (x - field.left)) / field.width),
    y: to.y.invert((100 * (y - field.top)) / field.height),
  });
}

/** Snapped to steps, and kept within the axes. */
export function onPlane({ x, y }: Plane, place: Place): Place {
  const on = (axis: Axis, value: number) => {
    const step = stepOf(axis);
    return clamp(Number((Math.round(value / step) * step).toPrecision(12)), axis.low, axis.high);
  };
  return { x: on(x, place.x), y: on(y, place.y) };
}
