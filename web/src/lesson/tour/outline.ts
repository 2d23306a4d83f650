import { make } from '../shared/dom.ts';

const GAP = 4; // px between the part and the line, so that nothing of the part is covered
const OFTEN = 50; // ms: by a timer, for frames are for what moves by itself, and some readers want none

/**
 * One outline around a part of a picture. It is placed relative to `host`, so that it scrolls with the page by itself;
 * it is laid anew again and again, because parts move with their widget's state and with the window's size.
 */
export class Outline {
  readonly #element = make('div', { className: 'tour-outline', ariaHidden: 'true' });
  readonly #host: HTMLElement;
  #find: () => Element = () => this.#host;
  #appear: (part: Element) => void = () => {};
  #target: Element | null = null;
  #timer = 0;
  #box = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /**
   * Around what `find` finds, now and later: a widget that was not live yet draws its parts anew. Whenever it is another
   * element, `appear` is called before it is outlined.
   */
  around(find: () => Element, appear: (part: Element) => void): void {
    this.#find = find;
    this.#appear = appear;
    this.#target = null;
    this.#host.append(this.#element);
    clearTimeout(this.#timer);
    this.#follow();
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#element.remove();
    this.#box = '';
  }

  #follow(): void {
    const target = this.#find();
    if (target !== this.#target) this.#appear(target);
    this.#target = target;
    this.#lay(target.getBoundingClientRect(), this.#host.getBoundingClientRect());
    this.#timer = window.setTimeout(() => this.#follow(), OFTEN);
  }

  #lay(part: DOMRect, host: DOMRect): void {
    const { clientWidth } = document.documentElement;
    const left = Math.max(part.left - GAP, 1); // stays inside a narrow window, or the page would scroll sideways
    const right = Math.min(part.right + GAP, clientWidth - 1);
    const box = [left - host.left, part.top - GAP - host.top, right - left, part.height + 2 * GAP].join(' ');
    if (box === this.#box) return;
    this.#box = box;
    const [x = '0', y = '0', width = '0', height = '0'] = box.split(' ');
    Object.assign(this.#element.style, { translate: `${x}px ${y}px`, width: `${width}px`, height: `${height}px` });
  }
}
