import { clamp } from '../../charts/scale.ts';
import { snap } from '../frame/keys.ts';
import { SHARES, type Side } from './bins.ts';

type Move = (side: Side, index: number, share: number) => void;

interface Held {
  readonly side: Side;
  readonly index: number;
  readonly bars: Element;
}

/**
 * Drags the top of a bar. A mouse may take hold anywhere in a column; with a finger only the handle drags, since a swipe
 * elsewhere scrolls the page, and a tap places.
 */
export class ColumnDrag {
  #held: Held | null = null;
  readonly #move: Move;
  readonly #top: () => number;

  constructor(move: Move, top: () => number) {
    this.#move = move;
    this.#top = top;
  }

  readonly grab = (event: PointerEvent): void => {
    const held = this.#under(event);
    const onHandle = (event.target as HTMLElement).dataset.side !== undefined;
    if (event.button !== 0 || !held || (event.pointerType !== 'mouse' && !onHandle)) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#held = held;
    this.#moveTo(held, event.clientY);
  };

  readonly drag = (event: PointerEvent): void => {
    if (this.#held) this.#moveTo(this.#held, event.clientY);
  };

  readonly release = (): void => {
    this.#held = null;
  };

  readonly place = (event: MouseEvent): void => {
    const held = event.detail > 0 ? this.#under(event) : null; // not what assistive technology clicks at a handle
    if (held) this.#moveTo(held, event.clientY);
  };

  #under(event: Event): Held | null {
    const target = event.target as HTMLElement;
    const bars = target.closest<HTMLElement>('.bars');
    const side = (target.dataset.side as Side | undefined) ?? 'q';
    return bars ? { side, index: Number(bars.dataset.index), bars } : null;
  }

  #moveTo({ side, index, bars }: Held, clientY: number): void {
    const { bottom, height } = bars.getBoundingClientRect();
    const share = clamp((bottom - clientY) / height, 0, 1) * this.#top();
    this.#move(side, index, snap(Math.min(share, 1), SHARES));
  }
}
