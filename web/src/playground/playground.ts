import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../charts/chart.ts';
import type { ChartFigure } from '../charts/figure.ts';
import probeStyles from '../charts/probe.css?inline';
import { resolveTheme } from '../charts/theme.ts';
import controlStyles from '../styles/controls.css?inline';
import { scriptOf } from '../trusted/trusted.ts';
import partStyles from '../widgets/parts/parts.css?inline';
import { learn, t } from '../words/words.ts';
import { metrics } from './controls/metrics.ts';
import { layerControls } from './controls/network.ts';
import { ownNumbers } from './controls/own.ts';
import { settings, warningOf } from './controls/settings.ts';
import { surfaceControls } from './controls/surface.ts';
import { toolbar } from './controls/toolbar.ts';
import { CURVES, type Curve, figureOf, titleOf } from './curves.ts';
import { toCsv, toPng } from './files.ts';
import { save } from './save.ts';
import './network.ts';
import type { PlaygroundPicture } from './picture.ts';
import './picture.ts';
import './surface.ts';
import { type Connect, Player } from './player.ts';
import styles from './playground.css?inline';
import { shapesOf } from './run/data.ts';
import type { Scene } from './run/plan.ts';
import { callsTo } from './run/remote.ts';
import type { Details, Frame, Session, Slice } from './run/session.ts';
import { fromQuery, LINKABLE, MOST_KEPT, refusal, toQuery } from './setting/link.ts';
import { titleOf as nameOf, type Parts, type Shape } from './setting/parts.ts';
import { isEmpty, type Setting, SettingCodec } from './setting/setting.ts';
import { FIRST, type Pair, views, within } from './view.ts';
import { calmerRate, describeFrame, describeKept, describeStop, letter, remark, sentence } from './words.ts';
import workerUrl from './worker.ts?worker&url';

/** Told when the address should follow: after a change of settings, and when a run rests. */
export const PLACE = 'downhill-place';

const toWorker: Connect = async () => callsTo<Session>(new Worker(scriptOf(workerUrl), { type: 'module' }));

const CHART_EVERY = 500; // ms

/** A model that learns in sight, with everything about it in the reader's hands. */
export class Playground extends LitElement {
  static override properties: PropertyDeclarations = { connect: { attribute: false } };
  static override styles = [unsafeCSS(controlStyles), unsafeCSS(partStyles), unsafeCSS(probeStyles), unsafeCSS(styles)];

  declare connect: Connect; // to the session; tests put it on the page's own thread

  readonly player = new Player(() => this.#follow());
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  #codec: SettingCodec | null = null;
  #curve: Curve = 'loss';
  #anyLoss = false;
  #refusals = 0; // each puts the fields back to what holds
  #note = '';
  #slice: Slice | null = null;
  #sliceOf: Pair | null = null; // null: the surface is folded
  #isSlicing = false;
  #wasPlaying = false;
  #followed: Details | null = null;
  #resumes = false; // whether it played when it went out of sight
  #isOnScreen = true;
  readonly #sight = new IntersectionObserver((entries) => {
    this.#isOnScreen = entries.at(-1)?.isIntersecting ?? true;
    this.#look();
  });

  constructor() {
    super();
    this.connect = toWorker;
  }

  /** The address of this place, for links; null before there is one. */
  get link(): string | null {
    const { setting, step, kept } = this.player;
    if (!this.#codec || !setting) return null;
    const url = new URL(location.href);
    const view = views.encode({ show: this.#curve, speed: this.player.speed, surface: this.#sliceOf });
    url.search = new URLSearchParams([
      ...new URLSearchParams(toQuery(this.#codec, { setting, step, kept })),
      ...Object.entries(view),
    ]).toString();
    url.hash = '';
    return url.href;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sight.observe(this);
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#still.addEventListener('change', this.#onStill);
    if (!this.#codec) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight.disconnect();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#still.removeEventListener('change', this.#onStill);
    this.player.pause();
  }

  async #open(): Promise<void> {
    try {
      await learn('playground');
      const parts = await this.player.open(this.connect);
      this.#codec = new SettingCodec(parts, shapesOf(parts));
    } catch {
      this.player.trouble = t(
        'The playground cannot compute: its engine did not load. Check the connection, and that the browser allows WebAssembly, then reload the page.',
      );
      this.requestUpdate();
      return;
    }
    const { setting, step, kept, trouble } = fromQuery(this.#codec, location.search);
    const query = new URLSearchParams(location.search);
    const { state: view, refused } = views.decode((name) => query.get(name));
    this.#curve = view.show;
    this.#sliceOf = view.surface;
    this.player.speed = view.speed;
    const troubles = [trouble, ...refused.map(refusal)].filter(Boolean).join(' ');
    this.#note = troubles && t('{troubles} The usual is shown instead.', { troubles });
    await this.player.begin(setting);
    for (const place of kept) this.#noteKept(await this.player.keepAlso(place));
    if (step > 0) await this.player.seek(step);
  }

  #noteKept(fault: string): void {
    if (!fault) return;
    const words = t('A run that the link keeps cannot be trained: {fault}', { fault: sentence(fault) });
    this.#note = `${this.#note} ${words}`.trim();
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { parts, setting, scene, frame, fault, trouble } = this.player;
    if (trouble) return html`<slot></slot><p class="trouble" role="alert">${trouble}</p>`;
    const codec = this.#codec;
    if (!parts || !setting || !codec) return html`<slot></slot>`;
    const shape = codec.shapeOf(setting);
    return html`
      <div class="playground">
        <div class="main">
          ${toolbar(this.player, this.#still.matches)}
          ${this.#messages(warningOf(parts, shape, setting))}
          ${scene && frame && !fault ? this.#views(scene, frame) : nothing}
          ${this.#foot(Boolean(fault))}
        </div>
        <section class="settings" aria-label=${t('Settings')}>
          ${guard([setting, this.#anyLoss, this.#refusals], () => this.#settings(parts, setting, shape))}
          <p class="muted">${t('Every change starts the run anew, from the same seeds: so what differs comes from the change.')}</p>
        </section>
      </div>
      <span class="probe" hidden></span>
    `;
  }

  #settings(parts: Parts, setting: Setting, shape: Shape): TemplateResult {
    return settings({
      parts,
      previews: this.player.previews,
      shape,
      setting,
      anyLoss: this.#anyLoss,
      change: (name, text) => this.#change({ [name]: text }),
      offerAnyLoss: (any) => {
        this.#anyLoss = any;
        this.requestUpdate();
      },
      own: ownNumbers(setting.own, (text) => this.#change({ own: text })),
    });
  }

  #messages(warning: string): TemplateResult {
    const { scene, frame, fault, setting, kept } = this.player;
    const stop = frame?.stopped;
    const waits = setting !== null && isEmpty(setting); // for the reader's own numbers
    const words = waits
      ? t('There are no numbers yet: paste some under Data, a sample a line, or open a file.')
      : !fault && scene && frame
        ? describeFrame(scene, frame)
        : '';
    return html`
      <p class="words" role="status" aria-busy=${this.player.playing ? 'true' : 'false'}>${words} ${
        frame && setting && !fault
          ? describeKept(
              frame,
              kept.map((place) => place.setting.loss),
              setting.loss,
            )
          : ''
      }</p>
      ${warning ? html`<p class="trouble"><b>${t('What to expect.')}</b> ${warning}</p>` : nothing}
      ${fault && !waits ? html`<p class="trouble bad" role="alert"><b>${t('This cannot be trained.')}</b> ${sentence(fault)}</p>` : nothing}
      ${
        stop && setting && !fault
          ? html`<p class="trouble bad" role="alert">
              ${describeStop(stop, setting)}
              <button type="button" @click=${() => this.#change({ rate: String(calmerRate(setting)) })}>${t('Try a learning rate of {rate}', { rate: calmerRate(setting) })}</button>
            </p>`
          : nothing
      }
    `;
  }

  #views(scene: Scene, frame: Frame): TemplateResult {
    const words = describeFrame(scene, frame);
    const { setting, details } = this.player;
    const isPlane = scene.ranges.length > 1;
    return html`
      <div class="views">
        <div class="view">
          <h2>${isPlane ? t('What the model says') : t('The fitted curve')} <span class="axes-note muted">${axesNote(scene)}</span></h2>
          <downhill-playground-picture
            class=${isPlane ? 'plane' : 'line'}
            .label=${isPlane ? t('What the model says of every place, and the points') : t('The curve that the model fits, and the points')}
            .summary=${words}
            .hint=${t('Point at a place or a point for its exact numbers, or use the arrow keys and Page Down.')}
            .scene=${scene}
            .frame=${frame}
          ></downhill-playground-picture>
          ${this.#legend(scene, frame)}
        </div>
        <div class="view">
          ${this.#chart(scene, frame)} ${metrics(frame.report, scene)}
          <p class="remark muted">${remark(frame.report)}</p>
        </div>
      </div>
      <div class="view network">
        <h2>${t('The model')}</h2>
        ${setting ? layerControls(setting, (name, text) => this.#change({ [name]: text })) : nothing}
        <downhill-playground-network
          .label=${t('The model: features at the left, its layers, and the output at the right')}
          .summary=${t('{n} features, then layers of {units} units.', { n: scene.sizes[0] ?? 0, units: scene.sizes.slice(1).join(', ') })}
          .scene=${scene}
          .hint=${t('A line is as wide as its weight is large, and dashed where it is negative. Beneath each layer stands the length of its gradient. Point at a unit for its exact weights, or use the arrow keys.')}
          .details=${details}
        ></downhill-playground-network>
      </div>
      ${this.#surface(scene)}
    `;
  }

  #legend({ shape }: Scene, { kept }: Frame): TemplateResult {
    const isNumber = shape.task === 'regression';
    const names = isNumber ? [t('What is true')] : shape.classes;
    return html`
      <ul class="legend">
        ${names.map((name, kind) => html`<li><span class="mark mark-${isNumber ? 0 : kind}" aria-hidden="true"></span>${name}</li>`)}
        <li><span class="mark mark-new" aria-hidden="true"></span>${t('large: a new point')}</li>
        ${isNumber ? nothing : html`<li><span class="mark mark-wrong" aria-hidden="true"></span>${t('on the wrong side')}</li>`}
        ${kept.length > 0 ? html`<li><span class="mark mark-kept" aria-hidden="true"></span>${t('a run you kept')}</li>` : nothing}
      </ul>
    `;
  }

  /** Before that there is nothing to draw, and no need to load what draws. */
  get #isBegun(): boolean {
    const { details } = this.player;
    return [details?.history ?? [], ...(details?.keptHistories ?? [])].some(({ length }) => length > 1);
  }

  #chart(scene: Scene, frame: Frame): TemplateResult {
    return html`
      <div class="head">
        <select aria-label=${t('What the chart shows')} @change=${(event: Event) => this.#showCurve((event.target as HTMLSelectElement).value as Curve)}>
          ${CURVES.map((curve) => html`<option value=${curve} ?selected=${curve === this.#curve}>${titleOf(curve, scene)}</option>`)}
        </select>
      </div>
      <div class="chart">
        ${
          this.#isBegun
            ? html`<downhill-chart framed .figure=${this.#figure(scene, frame)}></downhill-chart>`
            : html`<p class="muted">${t('The curve begins with the first step.')}</p>`
        }
      </div>
    `;
  }

  #figured: { readonly of: unknown; readonly curve: Curve; readonly at: number; readonly figure: ChartFigure } | null =
    null;

  // A chart is drawn anew whenever it is given another figure; while a run plays, that is a few times a second.
  #figure(scene: Scene, frame: Frame): ChartFigure {
    const { details, playing } = this.player;
    const now = performance.now();
    const last = this.#figured;
    if (last?.curve === this.#curve && (last.of === details || (playing && now - last.at < CHART_EVERY)))
      return last.figure;
    const histories = { own: details?.history ?? [], kept: details?.keptHistories ?? [], step: frame.step };
    const figure = figureOf(this.#curve, scene, histories);
    this.#figured = { of: details, curve: this.#curve, at: now, figure };
    return figure;
  }

  #surface(scene: Scene): TemplateResult {
    return html`
      <details class="group surface" ?open=${this.#sliceOf !== null} @toggle=${(event: Event) => this.#unfoldSurface((event.target as HTMLDetailsElement).open)}>
        <summary><b>${t('Loss surface')}</b> <span class="muted">${t('The loss over two of the weights, and the way of the run')}</span></summary>
        ${this.#sliceOf ? surfaceControls(scene, within(this.#sliceOf, scene), (which) => this.#sliceOver(which)) : nothing}
        <downhill-playground-surface
          .label=${t('The loss over two of the weights')}
          .summary=${t('The deeper the tint, the higher the loss. The dotted line is the way of the run.')}
          .hint=${t('The deeper the tint, the higher the loss. The dotted line is the way of the run so far.')}
          .slice=${this.#slice}
        ></downhill-playground-surface>
      </details>
    `;
  }

  #foot(isFaulty: boolean): TemplateResult {
    const { kept } = this.player;
    return html`
      <div class="foot">
        <button type="button" ?disabled=${isFaulty || kept.length >= MOST_KEPT} @click=${() => this.#keep()}>${t('Keep this run to compare')}</button>
        ${kept.map(
          (_, index) =>
            html`<button type="button" class="bare" @click=${() => void this.player.forget(index)}>${t('Forget run {letter}', { letter: letter(index) })}</button>`,
        )}
        <button type="button" class="bare" @click=${() => void this.#copyLink()}>${t('Copy link')}</button>
        <button type="button" class="bare" ?disabled=${isFaulty} @click=${() => this.#saveCsv()}>${t('Save as CSV')}</button>
        <button type="button" class="bare" ?disabled=${isFaulty} @click=${() => void this.#savePng()}>${t('Save picture')}</button>
        <p class="note" role="status">${this.#note}</p>
      </div>
    `;
  }

  /** Other settings: texts by name, as a link would have them. */
  #change(change: Readonly<Record<string, string>>): void {
    const { setting } = this.player;
    if (!this.#codec || !setting) return;
    const { setting: next, refused } = this.#codec.change(setting, change);
    const fault = refused.find(({ name }) => name in change);
    this.#note = fault ? t('{name} was “{text}”, but it must be {expects}.', { ...fault }) : '';
    if (fault) {
      this.#refusals += 1;
      this.requestUpdate();
    } else void this.player.begin(next).then(() => this.#tellPlace());
  }

  /** Every frame is painted; numbers and words follow a few times a second, which is as fast as one reads. */
  #follow(): void {
    const { playing, frame, details } = this.player;
    const picture = this.renderRoot.querySelector('downhill-playground-picture') as PlaygroundPicture | null;
    if (playing && this.#wasPlaying && details === this.#followed && picture) {
      picture.frame = frame;
      return;
    }
    this.#followed = details;
    this.requestUpdate();
    if (!playing) this.#tellPlace();
    this.#wasPlaying = playing;
    if (this.#sliceOf) void this.#drawSlice();
  }

  #tellPlace(): void {
    this.dispatchEvent(new CustomEvent(PLACE, { bubbles: true, composed: true }));
  }

  #showCurve(curve: Curve): void {
    this.#curve = curve;
    this.requestUpdate();
    this.#tellPlace();
  }

  #unfoldSurface(isOpen: boolean): void {
    if (isOpen === (this.#sliceOf !== null)) return; // as a link has it
    this.#sliceOver(isOpen ? FIRST : null);
  }

  #sliceOver(which: Pair | null): void {
    this.#sliceOf = which;
    this.requestUpdate();
    this.#tellPlace();
    void this.#drawSlice();
  }

  /** At most one at a time: it takes as long as hundreds of steps. */
  async #drawSlice(): Promise<void> {
    const { scene } = this.player;
    if (this.#isSlicing || !this.#sliceOf || !scene) return;
    this.#isSlicing = true;
    this.#slice = await this.player.slice(...within(this.#sliceOf, scene));
    this.#isSlicing = false;
    this.requestUpdate();
  }

  async #keep(): Promise<void> {
    await this.player.keep();
    this.#note = t('Kept. Change something and play: both runs go step by step, this one in dashes.');
    this.#tellPlace();
  }

  async #copyLink(): Promise<void> {
    const link = this.link ?? '';
    try {
      await navigator.clipboard.writeText(link);
      this.#note =
        (this.player.setting?.own.length ?? 0) > LINKABLE
          ? t('Link copied, without your numbers: there are too many of them for a link.')
          : t('Link copied. It opens this very run, at this step.');
    } catch {
      this.#note = t('The browser did not allow copying. The link is {link}', { link });
    }
    this.requestUpdate();
  }

  #saveCsv(): void {
    const { details, scene } = this.player;
    if (!details || !scene) return;
    save(new Blob([toCsv(details.history, scene)], { type: 'text/csv' }), 'run.csv');
    this.#note = t('Saved {n} steps as run.csv.', { n: details.history.length });
    this.requestUpdate();
  }

  async #savePng(): Promise<void> {
    const { scene, frame } = this.player;
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe');
    if (!scene || !frame || !probe) return;
    const blob = await toPng(scene, frame, resolveTheme(probe), describeFrame(scene, frame));
    if (blob) save(blob, 'picture.png');
    this.#note = blob ? t('Saved as picture.png.') : t('The browser could not make a picture.');
    this.requestUpdate();
  }

  readonly #onStill = (): void => {
    if (this.#still.matches) this.player.pause();
    this.requestUpdate();
  };

  readonly #onVisibility = (): void => this.#look();

  /** Nothing is trained that nobody sees. */
  #look(): void {
    const isSeen = this.#isOnScreen && !document.hidden;
    if (!isSeen && this.player.playing) {
      this.#resumes = true;
      this.player.pause();
    } else if (isSeen && this.#resumes) {
      this.#resumes = false;
      this.player.play();
    }
  }
}

const SAYS_NOTHING = /^[xy][₁₂]?$/;

/** Names that say something; x₁ and x₂ need no note. */
function axesNote({ shape: { inputs, target } }: Scene): string {
  const [across, up = target] = inputs;
  if ([across, up].every((each) => !each || SAYS_NOTHING.test(each.title))) return '';
  return t('across: {across}, up: {up}', { across: across ? nameOf(across) : '', up: up ? nameOf(up) : t('class') });
}

if (!customElements.get('downhill-playground')) customElements.define('downhill-playground', Playground);
