import { formatNumber } from '../../../charts/format.ts';
import { clamp, linearScale, ticks, tidy } from '../../../charts/scale.ts';
import { t } from '../../../words/words.ts';
import { make } from '../../shared/dom.ts';
import { type Drawing, PLACES, type Touch } from './drawing.ts';

/** The field that is drawn in. */
export interface Field {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly target: number;
  readonly unit: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const FINE = 20; // presses of an arrow from the bottom to the top
const COARSE = 5;

/** A picture that is drawn in by pointer, touch or arrow keys. Every place of the axis is a slider, one of them in the tab order. */
export class Plot {
  readonly element: HTMLElement;
  readonly #field: Field;
  readonly #drawing: Drawing;
  readonly #x: ReturnType<typeof linearScale>;
  readonly #y: ReturnType<typeof linearScale>;
  readonly #svg = shape('svg', { viewBox: '0 0 100 100', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  readonly #line = shape('path', { class: 'sketch-drawn' });
  readonly #gap = shape('path', { class: 'sketch-gap' });
  readonly #kernel = shape('path', { class: 'sketch-kernel' });
  readonly #surface = make('div', { className: 'sketch-field' });
  readonly #handles: readonly HTMLElement[];
  readonly #readout = make('p', { className: 'sketch-readout', ariaHidden: 'true' });
  #last: Touch | null = null;
  #gone: ReadonlySet<number> = new Set(); // places that the stroke went through
  #locked = false;

  /** `beside` stands with the words that read a point out. */
  constructor(field: Field, drawing: Drawing, beside: HTMLElement) {
    this.#field = field;
    this.#drawing = drawing;
    this.#x = linearScale([0, PLACES - 1], [0, 100]);
    this.#y = linearScale([field.low, field.high], [100, 0]);
    this.#handles = Array.from({ length: PLACES }, (_, place) => this.#handle(place));
    this.#svg.append(...this.#grid(), this.#gap, this.#kernel, this.#line);
    this.#surface.append(this.#svg, this.#ticks(), ...this.#handles);
    this.#listen();
    const unit = field.unit ? `, ${field.unit}` : '';
    this.element = make(
      'div',
      { className: 'sketch-plot' },
      make('p', { className: 'sketch-axis', ariaHidden: 'true' }, `${t('Loss')}${unit}`),
      this.#surface,
      make('p', { className: 'sketch-axis is-along', ariaHidden: 'true' }, t('Prediction')),
      make('div', { className: 'sketch-foot' }, this.#readout, beside),
    );
    this.draw();
  }

  get places(): number[] {
    const { from, to } = this.#field;
    return Array.from({ length: PLACES }, (_, place) => tidy(from + ((to - from) * place) / (PLACES - 1)));
  }

  draw(): void {
    const heights = this.#heights;
    this.#surface.classList.toggle('is-empty', this.#drawing.isEmpty);
    this.#line.setAttribute('d', this.#path(heights));
    this.#handles.forEach((handle, place) => {
      const height = heights[place] ?? 0;
      handle.style.setProperty('--x', `${this.#x(place)}%`);
      handle.style.setProperty('--y', `${this.#y(height)}%`);
      handle.classList.toggle('is-drawn', this.#drawing.isDrawn(place));
      handle.ariaValueNow = String(tidy(height));
      handle.ariaValueText = this.#tell(place);
    });
  }

  /** The kernel's curve over the drawing; `words` is the whole picture for those who do not see it. */
  lay(kernel: readonly (readonly [x: number, loss: number])[], atPlaces: readonly number[], words: string): void {
    const { from, to } = this.#field;
    const along = linearScale([from, to], [0, 100]);
    this.#kernel.setAttribute('d', `M${kernel.map(([x, loss]) => point(along(x), this.#y(loss))).join('L')}`);
    const back = this.#heights.map((height, place) => point(this.#x(place), this.#y(height))).reverse();
    const there = atPlaces.map((loss, place) => point(this.#x(place), this.#y(loss)));
    this.#gap.setAttribute('d', `M${[...there, ...back].join('L')}Z`);
    this.#svg.setAttribute('role', 'img');
    this.#svg.setAttribute('aria-label', words);
    this.#svg.removeAttribute('aria-hidden');
  }

  lock(locked: boolean): void {
    this.#locked = locked;
    this.#surface.classList.toggle('is-locked', locked);
    this.#surface.role = locked ? null : 'group';
    this.#surface.ariaLabel = locked ? null : t('Your sketch of the loss');
    for (const handle of this.#handles) handle.hidden = locked;
    this.#readout.hidden = locked;
    if (locked) return;
    this.#kernel.removeAttribute('d');
    this.#gap.removeAttribute('d');
    this.#svg.removeAttribute('role');
    this.#svg.removeAttribute('aria-label');
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#readout.textContent = '';
    this.draw();
  }

  focus(): void {
    this.#handles.find(({ tabIndex }) => tabIndex === 0)?.focus();
  }

  get #heights(): number[] {
    const { low, high } = this.#field;
    return this.#drawing.heights((low + high) / 2);
  }

  #tell(place: number): string {
    const x = formatNumber(this.places[place] ?? 0);
    if (this.#drawing.isEmpty) return t('At prediction {x}: nothing drawn yet', { x });
    const loss = formatNumber(this.#heights[place] ?? 0, 3);
    return this.#drawing.isDrawn(place)
      ? t('At prediction {x}: loss {loss}', { x, loss })
      : t('At prediction {x}: loss {loss}, between your points', { x, loss });
  }

  #handle(place: number): HTMLElement {
    const { low, high } = this.#field;
    const handle = make('div', { className: 'sketch-handle', role: 'slider', tabIndex: place === 0 ? 0 : -1 });
    handle.ariaOrientation = 'vertical';
    handle.ariaLabel = t('Loss at prediction {x}', { x: formatNumber(this.places[place] ?? 0) });
    handle.ariaValueMin = String(low);
    handle.ariaValueMax = String(high);
    handle.addEventListener('keydown', (event) => this.#press(event, place));
    handle.addEventListener('focus', () => this.#reach(place));
    return handle;
  }

  /** One place at a time is in the tab order: the last that was at hand. */
  #reach(place: number): void {
    this.#handles.forEach((handle, other) => {
      handle.tabIndex = other === place ? 0 : -1;
    });
    this.#readout.textContent = `${this.#tell(place)}.`;
  }

  #press(event: KeyboardEvent, place: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { low, high } = this.#field;
    const step = (high - low) / FINE;
    const along: Record<string, number> = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: PLACES - 1 };
    const up: Record<string, number> = {
      ArrowUp: step,
      ArrowDown: -step,
      PageUp: (high - low) / COARSE,
      PageDown: -(high - low) / COARSE,
    };
    const [goes, rises] = [along[event.key], up[event.key]];
    if (goes === undefined && rises === undefined) return;
    event.preventDefault();
    if (goes !== undefined) this.#handles[goes]?.focus();
    if (rises === undefined) return;
    this.#drawing.set(place, tidy(clamp((this.#heights[place] ?? 0) + rises, low, high)));
    this.draw();
    this.#reach(place);
  }

  #listen(): void {
    const surface = this.#surface;
    surface.addEventListener('pointerdown', (event) => {
      if (this.#locked || event.button !== 0) return;
      event.preventDefault(); // no text is selected on the way
      surface.setPointerCapture?.(event.pointerId);
      this.#last = null;
      this.#touch(event);
    });
    surface.addEventListener('pointermove', (event) => {
      if (this.#last && !this.#locked) this.#touch(event);
    });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      surface.addEventListener(end, () => {
        this.#last = null;
      });
    }
  }

  #touch({ clientX, clientY }: PointerEvent): void {
    const { left, top, width, height } = this.#surface.getBoundingClientRect();
    const { low, high } = this.#field;
    const across = (100 * (clientX - left)) / (width || 1);
    const down = (100 * (clientY - top)) / (height || 1);
    const touch = {
      at: clamp(this.#x.invert(across), 0, PLACES - 1),
      height: clamp(Number(this.#y.invert(down).toPrecision(3)), low, high),
    };
    this.#gone = this.#drawing.stroke(this.#last ?? touch, touch, this.#last ? this.#gone : new Set());
    this.#last = touch;
    this.draw();
    this.#reach(Math.round(touch.at));
  }

  #path(heights: readonly number[]): string {
    return `M${heights.map((height, place) => point(this.#x(place), this.#y(height))).join('L')}`;
  }

  #grid(): SVGElement[] {
    const { from, to, low, high, target } = this.#field;
    const along = linearScale([from, to], [0, 100]);
    const lines = ticks(low, high, 5).map((tick) =>
      shape('path', { class: 'sketch-grid', d: `M0 ${this.#y(tick)}H100` }),
    );
    if (target < from || target > to) return lines;
    return [...lines, shape('path', { class: 'sketch-target', d: `M${along(target)} 0V100` })];
  }

  #ticks(): HTMLElement {
    const { from, to, low, high, target } = this.#field;
    const along = linearScale([from, to], [0, 100]);
    const placed = (className: string, at: number, text: string) => {
      const tick = make('span', { className }, text);
      tick.style.setProperty('--at', `${at}%`);
      return tick;
    };
    const names = [
      ...ticks(from, to, 5).map((tick) => placed('is-along', along(tick), formatNumber(tick))),
      ...ticks(low, high, 5).map((tick) => placed('is-up', this.#y(tick), formatNumber(tick))),
    ];
    if (target >= from && target <= to) names.push(placed('is-target', along(target), t('target')));
    return make('div', { className: 'sketch-ticks', ariaHidden: 'true' }, ...names);
  }
}

const point = (x: number, y: number) => `${x.toFixed(2)} ${clamp(y, -1e3, 1e3).toFixed(2)}`;

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
