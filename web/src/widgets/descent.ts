import { html, nothing, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import { formatNumber } from '../charts/format.ts';
import type { Engine } from '../engine/live.ts';
import { Codec } from '../state/codec.ts';
import { t } from '../words/words.ts';
import styles from './descent/descent.css?inline';
import { CURVATURES, type DescentFields, FLAT, fieldsOf, RATES, settings } from './descent/fields.ts';
import { ravine, valley } from './descent/picture.ts';
import { rateBand } from './descent/rate.ts';
import { edgeOf, STEPS, type Stop, verdictOf, type Walk, walkDown } from './descent/walk.ts';
import { describeDescent, inWords } from './descent/words.ts';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import { PlayController, prefersStill } from './frame/play-controller.ts';
import { TrainingWidget } from './frame/training-widget.ts';
import { Last } from './parts/last.ts';
import { lossCurve } from './parts/loss-curve.ts';
import partStyles from './parts/parts.css?inline';
import planeStyles from './parts/plane.css?inline';
import type { Place } from './parts/plane.ts';
import { runButtons } from './parts/run-buttons.ts';
import { sliderRow } from './parts/slider-row.ts';
import { type Readout, Widget, type WidgetState } from './widget.ts';

const MS_PER_STEP = 180;

/** Descent in a bowl of known curvature: where the learning rate is too small, right, and too large. */
export class Descent extends TrainingWidget<DescentFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    ...watched([...Object.keys(fieldsOf('valley')), ...Object.keys(settings)]),
  };
  static override styles = [Widget.styles, unsafeCSS(partStyles), unsafeCSS(planeStyles), unsafeCSS(styles)];

  readonly #player = new PlayController(this, () => this.#advance(), MS_PER_STEP);

  readonly #walked = new Last<readonly Stop[]>();

  constructor() {
    super();
    this.heading = t('How large a step?');
    this.instruction = t('Slide the learning rate up until the steps no longer come to rest. Drag the start.');
  }

  /** A walk from elsewhere, or with other steps, begins at its beginning. */
  override setState(change: WidgetState): void {
    if (!('step' in change || 'edge' in change)) this.#player.pause();
    super.setState('edge' in change ? change : { step: 0, ...change });
  }

  override reset(): void {
    this.#player.pause();
    super.reset();
  }

  protected override get settings() {
    return settings;
  }

  protected override get fields(): DescentFields {
    return authored(this, fieldsOf(this.#authored.surface));
  }

  protected override read(): Readout {
    const { start, curvature, 'learning-rate': learningRate, edge } = this.state;
    const path = this.#path;
    const [step, here] = [this.#stepOn(path), path[this.#stepOn(path)]];
    return {
      ...Object.fromEntries(start.map((value, index) => [`start.${index}`, value])),
      curvature,
      learningRate,
      edge,
      step,
      loss: here?.loss ?? 0,
      x: here?.x ?? 0,
      y: here?.y ?? 0,
      endLoss: path.at(-1)?.loss ?? 0,
      verdict: verdictOf(path),
    };
  }

  protected override figure(_engine: Engine): Figure {
    const [walk, { surface }] = [this.#walk, this.#authored];
    const path = this.#path;
    const step = this.#stepOn(path);
    const words = describeDescent(walk, path, step, surface);
    const picture = { walk, path, step, words, move: (place: Place) => this.#moveTo(place) };
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: html`
        <div class="views">
          <div data-part="surface">${surface === 'valley' ? valley(picture) : ravine(picture)}</div>
          <div class="small" data-part="losses">${lossCurve(
            path.map(({ loss }) => loss),
            step,
            STEPS,
          )} ${this.#verdict(path)}</div>
        </div>
      `,
      controls: this.#controls(walk, path, step),
      words,
      busy: this.#player.playing,
      table: {
        columns: [t('Step'), ...(surface === 'valley' ? ['w'] : ['w₁', 'w₂']), t('Loss')],
        rows: path.map(({ x, y, loss }, index) => [
          String(index),
          ...(surface === 'valley' ? [x, loss] : [x, y, loss]).map((value) => formatNumber(value)),
        ]),
      },
    };
  }

  get #authored() {
    return new Codec(settings).fromAttributes(this).state;
  }

  get #walk(): Walk {
    const { start, curvature, 'learning-rate': learningRate } = this.state;
    const [x = 0, y = 0] = start;
    return { curvatures: [curvature, FLAT], start: [x, y], optimizer: this.#authored.optimizer, learningRate };
  }

  get #path(): readonly Stop[] {
    const walk = this.#walk;
    return this.#walked.to(walk, () => walkDown(this.training, walk));
  }

  #stepOn = (path: readonly Stop[]) => Math.min(this.state.step, path.length - 1);

  #verdict(path: readonly Stop[]): TemplateResult {
    const { icon, look, says } = inWords(verdictOf(path));
    return html`<p class="verdict ${look}" data-part="verdict" aria-hidden="true"><span>${icon}</span> ${says}</p>`;
  }

  #controls(walk: Walk, path: readonly Stop[], step: number): TemplateResult {
    const { edge, curvature, 'learning-rate': rate } = this.state;
    const isPlain = walk.optimizer === 'sgd';
    return html`
      ${runButtons({
        atStart: step === 0,
        atEnd: step >= path.length - 1,
        playing: this.#player.playing,
        step: () => this.setState({ step: step + 1 }),
        play: () => (prefersStill() ? this.setState({ step: path.length - 1 }) : this.#player.play()),
        pause: () => this.#player.pause(),
        restart: () => {
          this.#player.pause();
          this.setState({ step: 0 });
        },
      })}
      <div class="sliders">
        <div class="rate">
          ${sliderRow({ ...RATES, part: 'learning-rate', label: t('Learning rate'), value: rate, says: formatNumber(rate), change: (value) => this.setState({ 'learning-rate': value }) })}
          ${isPlain && edge === 'shown' ? rateBand(RATES, edgeOf(walk.curvatures)) : nothing}
        </div>
        ${sliderRow({ ...CURVATURES, part: 'curvature', label: t('Curvature k'), value: curvature, says: formatNumber(curvature), change: (value) => this.setState({ curvature: value }) })}
      </div>
      ${
        isPlain
          ? html`<button type="button" @click=${() => this.setState({ edge: edge === 'shown' ? 'hidden' : 'shown' })}>
              ${edge === 'shown' ? t('Hide the edge') : t('Show the edge')}
            </button>`
          : nothing
      }
    `;
  }

  #advance(): boolean {
    const end = this.#path.length - 1;
    const step = Math.min(this.state.step + 1, end);
    this.setState({ step });
    return step < end;
  }

  #moveTo({ x, y }: Place): void {
    this.setState({ start: this.#authored.surface === 'valley' ? [x] : [x, y] });
  }
}

if (!customElements.get('downhill-descent')) customElements.define('downhill-descent', Descent);
