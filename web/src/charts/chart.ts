import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, unsafeCSS } from 'lit';
import controlStyles from '../styles/controls.css?inline';
import { t } from '../words/words.ts';
import styles from './chart.css?inline';
import { type Cursor, moveCursor, readPoint, summarise } from './describe.ts';
import type { Drawing } from './draw.ts';
import type { ChartFigure } from './figure.ts';
import { formatNumber } from './format.ts';
import { legend } from './legend.ts';
import probeStyles from './probe.css?inline';
import { resolveTheme, watchTheme } from './theme.ts';

/** A hand points at a place of the x axis; whether that means anything, the chart's owner knows. */
export const PICK = 'downhill-pick';
export interface PickDetail {
  readonly x: number;
}

/**
 * The one accessible chart: a name, a summary that follows the data, points read out by arrow keys, and a real table.
 * The drawing itself is for the eye and comes as soon as Chart.js is loaded.
 */
export class DownhillChart extends LitElement {
  static override properties: PropertyDeclarations = {
    figure: { attribute: false },
    framed: { type: Boolean },
    reading: { state: true },
    trouble: { state: true },
  };
  static override styles = [unsafeCSS(controlStyles), unsafeCSS(styles), unsafeCSS(probeStyles)];

  declare figure: ChartFigure | null;
  declare framed: boolean; // inside a widget's frame, whose own data table covers the numbers
  declare reading: string; // the point under the arrow keys
  declare trouble: string;

  #drawing: Promise<Drawing> | null = null;
  #cursor: Cursor | null = null;
  #stopWatching = () => {};

  constructor() {
    super();
    this.figure = null;
    this.framed = false;
    this.reading = '';
    this.trouble = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchTheme(() => void this.#redraw());
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching();
    void this.#whenDrawn((drawing) => drawing.destroy());
    this.#drawing = null;
  }

  protected override render() {
    const { figure } = this;
    if (!figure) return nothing;
    return html`
      <figure>
        <figcaption id="title">${figure.title}</figcaption>
        <div
          class="canvas"
          role="img"
          tabindex="0"
          aria-labelledby="title"
          aria-describedby="summary"
          @keydown=${this.#onKey}
          @click=${this.#pick}
          @pointermove=${this.#pickWhileDragging}
          @blur=${() => this.#read(null)}
        >
          <canvas aria-hidden="true"></canvas>
        </div>
        <p id="summary" class="visually-hidden">${summarise(figure)} ${t('Arrow keys read the points.')}</p>
        <p class="visually-hidden" role="status">${this.reading}</p>
        ${this.trouble ? html`<p role="alert">${this.trouble}</p>` : nothing}
        ${legend(figure.series)}
        ${this.framed ? nothing : dataTable(figure)}
        <span class="probe" hidden></span>
      </figure>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('figure') || !this.#drawing) void this.#redraw();
  }

  async #redraw(): Promise<void> {
    const canvas = this.renderRoot.querySelector('canvas');
    if (!canvas || !this.figure) return;
    const { figure } = this;
    const isFirst = !this.#drawing;
    this.#drawing ??= this.#begin(canvas, figure);
    const begun = this.#drawing;
    try {
      const drawing = await begun;
      const isShown = isFirst && this.figure === figure; // it begins with it
      if (this.#drawing === begun && !isShown) drawing.show(this.figure, this.#theme);
    } catch {
      this.trouble = t('The chart could not be loaded. Its numbers are in the data table.');
    }
  }

  async #begin(canvas: HTMLCanvasElement, figure: ChartFigure): Promise<Drawing> {
    const { draw } = await import('./draw.ts');
    return draw(canvas, figure, this.#theme);
  }

  get #theme() {
    return resolveTheme(this.renderRoot.querySelector('.probe') as HTMLElement);
  }

  #pick({ clientX }: MouseEvent): void {
    void this.#whenDrawn((drawing) => {
      const detail: PickDetail = { x: drawing.xAt(clientX) };
      this.dispatchEvent(new CustomEvent(PICK, { detail }));
    });
  }

  // With a finger a tap picks, and a swipe scrolls the page.
  #pickWhileDragging(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.buttons === 1) this.#pick(event);
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.figure) return;
    const cursor = event.key === 'Escape' ? null : moveCursor(this.figure, this.#cursor, event.key);
    if (!cursor && event.key !== 'Escape') return;
    event.preventDefault();
    this.#read(cursor);
  }

  #read(cursor: Cursor | null): void {
    this.#cursor = cursor;
    this.reading = this.figure && cursor ? readPoint(this.figure, cursor.series, cursor.point) : '';
    void this.#whenDrawn((drawing) => drawing.point(cursor));
  }

  // Whether Chart.js came at all is said by #redraw.
  async #whenDrawn(then: (drawing: Drawing) => void): Promise<void> {
    const drawing = await this.#drawing?.catch(() => null);
    if (drawing) then(drawing);
  }
}

const dataTable = ({ x, y, series }: ChartFigure) => html`
  <details>
    <summary>${t('Data table')}</summary>
    <div class="scroll" role="region" aria-label=${t('Data table')} tabindex="0">
      <table>
        <thead>
          <tr>${[t('Series'), x.title, y.title].map((title) => html`<th scope="col">${title}</th>`)}</tr>
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
