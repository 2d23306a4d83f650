import { html, LitElement, nothing, type PropertyDeclarations, unsafeCSS } from 'lit';
import controlStyles from '../styles/controls.css?inline';
import styles from './chart.css?inline';
import { type Cursor, moveCursor, readPoint, summarise } from './describe.ts';
import type { ChartFigure } from './figure.ts';
import { formatNumber } from './format.ts';
import { type Layout, layOut, type Size } from './layout.ts';
import { legend } from './legend.ts';
import { nearestPoint } from './nearest.ts';
import { plot } from './plot.ts';

/** A hand points at a place of the x axis; whether that means anything, the chart's owner knows. */
export const PICK = 'downhill-pick';
export interface PickDetail {
  readonly x: number;
}

const UNMEASURED: Size = { width: 480, height: 210 };

/** The one accessible chart: a name, a summary that follows the data, points read out by arrow keys, and a real table. */
export class DownhillChart extends LitElement {
  static override properties: PropertyDeclarations = {
    figure: { attribute: false },
    framed: { type: Boolean },
    cursor: { state: true },
    hovered: { state: true },
    size: { state: true },
  };
  static override styles = [unsafeCSS(controlStyles), unsafeCSS(styles)];

  declare figure: ChartFigure | null;
  declare framed: boolean; // inside a widget's frame, whose own data table covers the numbers
  declare cursor: Cursor | null; // the point under the arrow keys
  declare hovered: Cursor | null; // the point under the hand
  declare size: Size; // of the picture, in CSS pixels

  readonly #measure = new ResizeObserver(([entry]) => this.#measured(entry?.contentRect));

  constructor() {
    super();
    this.figure = null;
    this.framed = false;
    this.cursor = null;
    this.hovered = null;
    this.size = UNMEASURED;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#measure.disconnect();
  }

  protected override render() {
    const { figure } = this;
    if (!figure) return nothing;
    const layout = layOut(figure, this.size);
    const { cursor } = this;
    return html`
      <figure>
        <figcaption id="title">${figure.title}</figcaption>
        <div
          class="picture"
          role="img"
          tabindex="0"
          aria-labelledby="title"
          aria-describedby="summary"
          @keydown=${this.#onKey}
          @click=${(event: MouseEvent) => this.#pick(event, layout)}
          @pointermove=${(event: PointerEvent) => this.#onPointer(event, figure, layout)}
          @pointerleave=${() => this.#hover(null)}
          @blur=${() => this.#read(null)}
        >
          ${plot(figure, layout, this.hovered ?? cursor)}
        </div>
        <p id="summary" class="visually-hidden">${summarise(figure)} Arrow keys read the points.</p>
        <p class="visually-hidden" role="status">${cursor ? readPoint(figure, cursor.series, cursor.point) : ''}</p>
        ${legend(figure.series)}
        ${this.framed ? nothing : dataTable(figure)}
      </figure>
    `;
  }

  protected override updated(): void {
    const picture = this.renderRoot.querySelector('.picture');
    if (picture) this.#measure.observe(picture); // a second time has no effect
  }

  #measured(box: DOMRectReadOnly | undefined): void {
    if (!box || box.width === 0) return; // hidden, for now
    const { width, height } = this.size;
    if (Math.abs(box.width - width) >= 1 || Math.abs(box.height - height) >= 1) this.size = box;
  }

  #onPointer(event: PointerEvent, figure: ChartFigure, layout: Layout): void {
    const [x, y] = placeIn(event);
    this.#hover(nearestPoint(figure, layout, x, y));
    // With a mouse a drag picks; with a finger a tap does, and a swipe scrolls the page.
    if (event.pointerType === 'mouse' && event.buttons === 1) this.#pick(event, layout);
  }

  #pick(event: MouseEvent, { x }: Layout): void {
    const [at] = placeIn(event);
    const detail: PickDetail = { x: x.invert(at) };
    this.dispatchEvent(new CustomEvent(PICK, { detail }));
  }

  #hover(point: Cursor | null): void {
    if (point?.series !== this.hovered?.series || point?.point !== this.hovered?.point) this.hovered = point;
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.figure) return;
    const cursor = event.key === 'Escape' ? null : moveCursor(this.figure, this.cursor, event.key);
    if (!cursor && event.key !== 'Escape') return;
    event.preventDefault();
    this.#read(cursor);
  }

  #read(cursor: Cursor | null): void {
    this.cursor = cursor;
    this.hovered = null; // who reads with the keys does not point
  }
}

/** Where in the picture the hand is. */
function placeIn({ currentTarget, clientX, clientY }: MouseEvent): readonly [number, number] {
  const { left, top } = (currentTarget as Element).getBoundingClientRect();
  return [clientX - left, clientY - top];
}

const dataTable = ({ x, y, series }: ChartFigure) => html`
  <details>
    <summary>Data table</summary>
    <div class="scroll" role="region" aria-label="Data table" tabindex="0">
      <table>
        <thead>
          <tr>${['Series', x.title, y.title].map((title) => html`<th scope="col">${title}</th>`)}</tr>
        </thead>
        <tbody>
          ${series.map(({ name, points }) =>
            points.map(
              (point) =>
                html`<tr><th scope="row">${name}</th>${point.map((value) => html`<td>${formatNumber(value)}</td>`)}</tr>`,
            ),
          )}
        </tbody>
      </table>
    </div>
  </details>
`;

if (!customElements.get('downhill-chart')) customElements.define('downhill-chart', DownhillChart);
