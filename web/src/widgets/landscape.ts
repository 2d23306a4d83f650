import { html, nothing, type PropertyDeclarations, svg, type TemplateResult, unsafeCSS } from 'lit';
import { formatNumber } from '../charts/format.ts';
import { clamp, tidy } from '../charts/scale.ts';
import type { Engine } from '../engine/live.ts';
import { choice, type Field, number } from '../state/codec.ts';
import { inDigits, t } from '../words/words.ts';
import { customProperties } from './frame/custom-properties.ts';
import type { Figure } from './frame/frame.ts';
import { slider } from './frame/slider.ts';
import { nextTurn } from './frame/turns.ts';
import { WidthController } from './frame/width-controller.ts';
import partStyles from './parts/parts.css?inline';
import { radios } from './parts/radios.ts';
import { BATCHES, type Batch } from './terrain/batches.ts';
import { survey, type Terrain } from './terrain/contours.ts';
import { descend, goesAstray, STEPS, type Stop } from './terrain/descent.ts';
import { contourMap, project, type Size, unproject } from './terrain/map.ts';
import { dataPlot } from './terrain/plot.ts';
import { sizesFor } from './terrain/sizes.ts';
import { HEIGHTS, lossOf, type SurfaceLoss } from './terrain/surface.ts';
import styles from './terrain/terrain.css?inline';
import { trail } from './terrain/trail.ts';
import { Walk } from './terrain/walk.ts';
import { type Line, REGION } from './terrain/walks.ts';
import { describeWalk, type Standing } from './terrain/words.ts';
import { type Readout, Widget, type WidgetState } from './widget.ts';

type LandscapeFields = Readonly<Record<'w' | 'b' | 'learning-rate' | 'step', Field<number>>> & {
  readonly batch: Field<Batch>;
};

const RATES = { low: 0.01, high: 0.6, step: 0.01 };
const KEY_STEP = 0.1; // of w and b; with Shift held, ten times as much

const settings = { loss: choice(Object.keys(HEIGHTS) as SurfaceLoss[], 'mse') };

/** The loss of every line as a contour map: drag the start, and the walk downhill follows at once. */
export class Landscape extends Widget<LandscapeFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    loss: {},
    w: { type: Number },
    b: { type: Number },
    learningRate: { type: Number, attribute: 'learning-rate' },
    batch: {},
  };
  static override styles = [Widget.styles, unsafeCSS(partStyles), unsafeCSS(styles)];

  declare loss: SurfaceLoss;
  declare w: number; // to begin with; `state` has where the start is now
  declare b: number;
  declare learningRate: number;
  declare batch: Batch | null; // null: every step looks at all walks, and there is nothing to choose

  readonly #width = new WidthController(this);
  readonly #walk = new Walk((step) => super.setState({ step }));
  #terrain: { readonly loss: SurfaceLoss; readonly terrain: Terrain } | null = null;
  #dragging = false;

  constructor() {
    super();
    this.heading = t('A real loss surface');
    this.instruction = t(
      'Drag the large point. Every place on the map is a line through the data, and its height is the loss.',
    );
    this.loss = 'mse';
    this.w = -2.8;
    this.b = 2.6;
    this.learningRate = 0.1;
    this.batch = null;
  }

  /** A new start or rate is a new walk, so it begins at its beginning. */
  override setState(change: WidgetState): void {
    this.#walk.stop();
    super.setState({ step: 0, ...change });
  }

  override reset(): void {
    this.#walk.stop();
    super.reset();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#walk.stop();
  }

  /** The map is most of the work of the first drawing, so it has a turn of its own: no page stands still for both. */
  protected override async load(): Promise<Engine> {
    const engine = await super.load();
    await nextTurn();
    if (Object.hasOwn(HEIGHTS, this.loss)) this.#terrainOf(engine);
    await nextTurn();
    return engine;
  }

  protected override get settings() {
    return settings;
  }

  protected override get fields(): LandscapeFields {
    return {
      w: number(rangeOf(REGION.w), this.w),
      b: number(rangeOf(REGION.b), this.b),
      'learning-rate': number(RATES, this.learningRate),
      step: number({ low: 0, high: STEPS }, 0),
      batch: choice(BATCHES, this.batch ?? '12'),
    };
  }

  protected override read(engine: Engine): Readout {
    const { path, step, miss, learningRate, batch } = this.#standing(engine);
    const [walker, end] = [path[step], path.at(-1)];
    return {
      w: walker?.w ?? 0,
      b: walker?.b ?? 0,
      loss: walker?.loss ?? 0,
      miss,
      step,
      learningRate,
      batch: Number(batch),
      startLoss: path[0]?.loss ?? 0,
      endLoss: end?.loss ?? 0,
      astray: goesAstray(path) ? 'yes' : 'no',
    };
  }

  protected override figure(engine: Engine): Figure {
    const standing = this.#standing(engine);
    const words = describeWalk(standing);
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: this.#picture(engine, standing, words),
      controls: this.#controls(standing.path.length - 1),
      words,
      busy: this.#walk.running,
      get table() {
        return tableOf(standing.path);
      },
    };
  }

  #standing(engine: Engine): Standing & { readonly walker: Stop } {
    const { w, b, 'learning-rate': learningRate, batch } = this.state;
    const path = descend(engine, this.loss, { w, b }, learningRate, { batch });
    const step = Math.min(Math.round(this.state.step), path.length - 1);
    const walker = path[step] ?? { w, b, loss: 0 };
    return { path, step, walker, learningRate, batch, miss: lossOf(engine, 'mae', walker) };
  }

  // The contours stay the same while the point moves, and are most of the work.
  #terrainOf(engine: Engine): Terrain {
    if (this.#terrain?.loss !== this.loss) this.#terrain = { loss: this.loss, terrain: survey(engine, this.loss) };
    return this.#terrain.terrain;
  }

  #picture(engine: Engine, { path, walker }: Standing & { readonly walker: Stop }, words: string): TemplateResult {
    const sizes = sizesFor(this.#width.width);
    const terrain = this.#terrainOf(engine);
    const end = goesAstray(path) ? null : (path.at(-1) ?? null);
    return html`
      <div class="views">
        <div class="view">
          <p class="caption"><b>${t('The loss of every line')}</b> · ${t('across: slope w, up: height b')}</p>
          <div
            class=${this.#dragging ? 'sheet dragging' : 'sheet'}
            data-part="map"
            @pointerdown=${this.#grab}
            @pointermove=${this.#drag}
            @pointerup=${this.#release}
            @pointercancel=${this.#release}
            @click=${this.#place}
          >
            ${contourMap(terrain, sizes.map)}
            ${trail({ size: sizes.map, path, walker, summary: `${t('Contour map of the loss; the lowest place is {loss}.', { loss: formatNumber(terrain.lowest.loss, 3) })} ${words}` })}
            ${this.#handle(sizes.map, path[0], words)}
          </div>
        </div>
        <div class="view" data-part="data">
          <p class="caption"><b>${t('The line at the point')}</b> · ${t('twelve walks')}</p>
          ${dataPlot({ size: sizes.plot, line: walker, end, summary: `${t('Twelve walks and a line through them.')} ${words}` })}
          ${legend()}
        </div>
      </div>
    `;
  }

  /** The start, as a slider in two directions; what it says is the whole state, for there is no single value. */
  #handle(size: Size, start: Line | undefined, words: string): TemplateResult {
    const { x, y } = project(size);
    const { w, b } = start ?? { w: 0, b: 0 };
    const place = { '--left': `${(x(w) / size.width) * 100}%`, '--top': `${(y(b) / size.height) * 100}%` };
    return html`
      <div
        class="handle"
        role="slider"
        tabindex="0"
        aria-label=${t('Start of the walk: left and right change w, up and down change b')}
        aria-valuemin=${REGION.w[0]}
        aria-valuemax=${REGION.w[1]}
        aria-valuenow=${w}
        aria-valuetext="w ${formatNumber(w, 3)}, b ${formatNumber(b, 3)}. ${words}"
        data-part="start"
        ${customProperties(place)}
        @keydown=${this.#onKey}
      ></div>
    `;
  }

  #controls(steps: number): TemplateResult {
    const rate = this.state['learning-rate'];
    return html`
      <div class="controls">
        <div class="rate" data-part="rate">
          <span>${t('Learning rate')}</span>
          ${slider({ ...RATES, value: rate, label: t('Learning rate'), says: formatNumber(rate), change: (value) => this.setState({ 'learning-rate': value }) })}
          <span class="number">${inDigits(rate, 2)}</span>
        </div>
        ${this.batch === null ? nothing : radios({ part: 'batch', title: t('Each step looks at'), options: sizes(), chosen: this.state.batch, choose: (batch) => this.setState({ batch }) })}
        <button type="button" class="primary" data-part="walk" @click=${() => this.#walk.start(steps)}>${t('Walk downhill')}</button>
      </div>
    `;
  }

  // With a finger, only the handle drags: elsewhere on the map a swipe scrolls the page and a tap places the point.
  #grab(event: PointerEvent): void {
    const onHandle = (event.target as Element).classList.contains('handle');
    if (event.button !== 0 || (event.pointerType !== 'mouse' && !onHandle)) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#dragging = true;
    this.#moveTo(event);
  }

  #drag(event: PointerEvent): void {
    if (this.#dragging) this.#moveTo(event);
  }

  #release(): void {
    this.#dragging = false;
    this.requestUpdate();
  }

  #place(event: MouseEvent): void {
    if (event.detail > 0) this.#moveTo(event); // not what assistive technology clicks at the handle
  }

  #moveTo(event: MouseEvent): void {
    const sheet = (event.currentTarget as Element).getBoundingClientRect();
    const { w, b } = unproject(project(sheet), event.clientX - sheet.left, event.clientY - sheet.top);
    this.#start({ w: rounded(w), b: rounded(b) });
  }

  #onKey(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key];
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const by = event.shiftKey ? KEY_STEP * 10 : KEY_STEP;
    this.#start({ w: tidy(this.state.w + direction.w * by), b: tidy(this.state.b + direction.b * by) });
  }

  #start({ w, b }: Line): void {
    this.setState({ w: clamp(w, ...REGION.w), b: clamp(b, ...REGION.b) });
  }
}

/** Asked for only while the table is open: a hundred numbers take long to write. */
const tableOf = (path: readonly Stop[]) => ({
  columns: [t('Step'), 'w', 'b', t('Loss')],
  rows: path.map(({ w, b, loss }, step) => [String(step), ...[w, b, loss].map((value) => formatNumber(value))]),
});

const sizes = (): readonly { readonly value: Batch; readonly title: string }[] => [
  { value: '1', title: t('one walk') },
  { value: '3', title: t('three walks') },
  { value: '12', title: t('all twelve') },
];

const DIRECTIONS: Readonly<Record<string, Line>> = {
  ArrowLeft: { w: -1, b: 0 },
  ArrowRight: { w: 1, b: 0 },
  ArrowUp: { w: 0, b: 1 },
  ArrowDown: { w: 0, b: -1 },
};

/** Finer than a pixel, and short in a link. */
const rounded = (value: number) => tidy(Math.round(value * 100) / 100);

const rangeOf = ([low, high]: readonly [number, number]) => ({ low, high });

const legend = () => html`
  <ul class="legend">
    <li><svg viewBox="0 0 22 12" aria-hidden="true">${svg`<circle class="walk-taken" cx="11" cy="6" r="4.5"></circle>`}</svg>${t('target: a walk')}</li>
    <li><svg viewBox="0 0 22 12" aria-hidden="true">${svg`<path class="line" d="M0 6 H22"></path>`}</svg>${t('prediction: the line')}</li>
    <li><svg viewBox="0 0 22 12" aria-hidden="true">${svg`<path class="miss" d="M11 0 V12"></path>`}</svg>${t('loss: what it misses')}</li>
    <li><svg viewBox="0 0 22 12" aria-hidden="true">${svg`<path class="end-line" d="M0 6 H22"></path>`}</svg>${t('after the descent')}</li>
  </ul>
`;

if (!customElements.get('downhill-landscape')) customElements.define('downhill-landscape', Landscape);
