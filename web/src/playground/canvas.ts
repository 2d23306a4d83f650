import { html, LitElement, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import probeStyles from '../charts/probe.css?inline';
import { resolveTheme, type Theme, watchTheme } from '../charts/theme.ts';
import controlStyles from '../styles/controls.css?inline';
import { t } from '../words/words.ts';
import styles from './canvas.css?inline';
import { type Sheet, type Size, sheetOn } from './paint/sheet.ts';

/** Something to point at in a picture. */
export interface Spot {
  readonly x: number; // from 0 to 1, of the picture's width
  readonly y: number;
}

/**
 * A picture on a canvas that is read as well as seen: it has a name and a summary, says the exact numbers of the place
 * under a hand, and lets the arrow keys go there too.
 */
export abstract class CanvasPicture extends LitElement {
  static override properties: PropertyDeclarations = {
    label: {},
    summary: {},
    hint: {},
    spot: { state: true },
  };
  static override styles = [unsafeCSS(controlStyles), unsafeCSS(probeStyles), unsafeCSS(styles)];

  declare label: string;
  declare summary: string; // what is to be seen, in words; read when the picture is reached
  declare hint: string; // what stands there while nothing is pointed at
  declare protected spot: Spot | null;

  #theme: Theme | null = null;
  #stopWatching = () => {};
  /** Measured when it changes: to ask in every frame would lay the page out in every frame. */
  protected size: Size = { width: 0, height: 0 };
  readonly #resized = new ResizeObserver(([entry]) => {
    if (entry) this.size = entry.contentRect;
    this.#repaint();
  });

  constructor() {
    super();
    this.label = '';
    this.summary = '';
    this.hint = '';
    this.spot = null;
  }

  protected abstract paint(sheet: Sheet): void;
  /** The exact numbers at a spot. */
  protected abstract read(spot: Spot): string;
  /** Where a key leads from a spot, or null for other keys. */
  protected abstract move(spot: Spot | null, key: string): Spot | null;

  /** The picture by itself, for a file. */
  get canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchTheme(() => {
      this.#theme = null;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching();
    this.#resized.disconnect();
  }

  protected override render(): TemplateResult {
    return html`
      <div
        class="picture"
        role="img"
        tabindex="0"
        aria-label=${this.label}
        aria-describedby="summary"
        @pointermove=${this.#point}
        @pointerdown=${this.#point}
        @pointerleave=${this.#leave}
        @keydown=${this.#onKey}
        @blur=${this.#leave}
      >
        <canvas aria-hidden="true"></canvas>
      </div>
      <p id="summary" class="visually-hidden">${this.summary} ${t('Arrow keys read the numbers.')}</p>
      <div class="reading">
        <p role="status">${this.spot ? this.read(this.spot) : ''}</p>
        <p class="hint" ?hidden=${this.spot !== null}>${this.hint}</p>
      </div>
      <span class="probe" hidden></span>
    `;
  }

  protected override firstUpdated(): void {
    if (this.canvas) this.#resized.observe(this.canvas);
  }

  protected override updated(): void {
    this.#repaint();
  }

  #repaint(): void {
    const { canvas } = this;
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe');
    if (!canvas || !probe) return;
    this.#theme ??= resolveTheme(probe);
    const sheet = sheetOn(canvas, this.size, this.#theme);
    if (sheet) this.paint(sheet);
  }

  #point(event: PointerEvent): void {
    const { left, top, width, height } = (event.currentTarget as Element).getBoundingClientRect();
    this.spot = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
  }

  #leave(): void {
    this.spot = null;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = event.key === 'Escape' ? null : this.move(this.spot, event.key);
    if (!next && (event.key !== 'Escape' || !this.spot)) return;
    event.preventDefault();
    this.spot = next;
  }
}
