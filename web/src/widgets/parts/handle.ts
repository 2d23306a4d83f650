import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { stepOf } from '../../curves/domain.ts';
import { customProperties } from '../frame/custom-properties.ts';
import { onPlane, type Place, type Plane, placeUnder, scalesOf } from './plane.ts';

export interface Handle {
  readonly plane: Plane;
  readonly at: Place;
  readonly label: string;
  readonly says: string; // beyond where it stands
  readonly part: string;
  readonly className?: string;
  readonly move: (place: Place) => void;
}

const LONG = 10; // steps of a key with Shift held

/** A point of a plane that fingers, mice and arrow keys move: a slider in two directions. */
export function handle({ plane, at, label, says, part, className = '', move }: Handle): TemplateResult {
  const to = scalesOf(plane);
  const drag = (event: PointerEvent) => {
    const mark = event.currentTarget as HTMLElement;
    const field = mark.parentElement;
    if (mark.hasPointerCapture(event.pointerId) && field) {
      move(placeUnder(plane, field.getBoundingClientRect(), { x: event.clientX, y: event.clientY }));
    }
  };
  const grab = (event: PointerEvent) => {
    if (event.button === 0) (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };
  const onKey = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const steps = event.shiftKey ? LONG : 1;
    move(
      onPlane(plane, {
        x: at.x + direction.x * steps * stepOf(plane.x),
        y: at.y + direction.y * steps * stepOf(plane.y),
      }),
    );
  };
  return html`
    <div
      class="handle ${className}"
      role="slider"
      tabindex="0"
      aria-label=${label}
      aria-valuemin=${plane.y.low}
      aria-valuemax=${plane.y.high}
      aria-valuenow=${at.y}
      aria-valuetext="${formatNumber(at.x)}, ${formatNumber(at.y)}. ${says}"
      data-part=${part}
      ${customProperties({ '--left': `${to.x(at.x)}%`, '--top': `${to.y(at.y)}%` })}
      @pointerdown=${grab}
      @pointermove=${drag}
      @keydown=${onKey}
    ></div>
  `;
}

const DIRECTIONS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};
