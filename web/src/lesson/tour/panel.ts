import { t } from '../../words/words.ts';
import { button, make } from '../shared/dom.ts';

export interface Caption {
  readonly title: string;
  readonly text: readonly Node[];
}

interface Moves {
  readonly back: () => void;
  readonly next: () => void;
  readonly end: () => void;
}

/** The caption of a tour: which step this is, what it shows, and the ways on, back and out. */
export class Panel {
  readonly element = make('section', { className: 'tour-panel', ariaLabel: t('Tour'), hidden: true });
  readonly #count = make('p', { className: 'tour-count' });
  readonly #caption = make('div', { className: 'tour-caption', ariaLive: 'polite', ariaAtomic: 'true' });
  readonly #back: HTMLButtonElement;
  readonly #next: HTMLButtonElement;

  constructor({ back, next, end }: Moves) {
    this.#back = button(t('Back'), back);
    this.#next = button(t('Next'), next, 'primary');
    const actions = make(
      'div',
      { className: 'tour-actions' },
      this.#back,
      this.#next,
      button(t('End tour'), end, 'bare'),
    );
    this.element.append(this.#caption, actions);
    this.element.addEventListener('keydown', (event) => {
      const move = { ArrowLeft: back, ArrowRight: next }[event.key];
      if (!move) return;
      event.preventDefault();
      move();
    });
  }

  show({ title, text }: Caption, index: number, count: number): void {
    const first = this.element.hidden;
    this.element.hidden = false;
    this.#count.textContent = t('Step {n} of {all}', { n: index + 1, all: count });
    this.#caption.replaceChildren(this.#count, make('p', { className: 'tour-title' }, title), ...text);
    this.#back.ariaDisabled = String(index === 0);
    this.#next.textContent = index === count - 1 ? t('Done') : t('Next');
    if (first) this.#next.focus({ preventScroll: true });
  }

  hide(): void {
    this.element.hidden = true;
    this.#caption.replaceChildren();
    this.element.classList.remove('is-floating');
  }

  /**
   * Brings the part and the caption into view together. Where the window is too low for both in their places,
   * the caption floats at the window's foot and the part is scrolled to stand above it.
   */
  standBeside(part: Element): void {
    const root = document.documentElement;
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(root);
    const [top, bottom] = [pixels(scrollPaddingTop) + AIR, pixels(scrollPaddingBottom)];

    this.element.classList.remove('is-floating');
    const needed = this.element.getBoundingClientRect().bottom - part.getBoundingClientRect().top;
    const floats = needed > root.clientHeight - top - bottom;
    this.element.classList.toggle('is-floating', floats);

    const taken = floats ? this.element.offsetHeight + AIR : bottom;
    Object.assign(root.style, { scrollPaddingTop: `${top}px`, scrollPaddingBottom: `${taken}px` });
    if (!floats) this.element.scrollIntoView({ block: 'nearest' });
    part.scrollIntoView({ block: 'nearest' });
    Object.assign(root.style, { scrollPaddingTop: '', scrollPaddingBottom: '' });
  }
}

const AIR = 32; // px around what is scrolled into view, so that its neighbours are seen too

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
