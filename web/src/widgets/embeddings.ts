import { html, type PropertyDeclarations, unsafeCSS } from 'lit';
import { formatNumber } from '../charts/format.ts';
import { clamp } from '../charts/scale.ts';
import type { Engine } from '../engine/live.ts';
import { Codec } from '../state/codec.ts';
import { t } from '../words/words.ts';
import { bars } from './embeddings/bars.ts';
import { board } from './embeddings/board.ts';
import { countAll } from './embeddings/counts.ts';
import styles from './embeddings/embeddings.css?inline';
import { AXIS, type EmbeddingFields, fieldsOf, kindOf, MARGINS, STEPS, settings } from './embeddings/fields.ts';
import { alike, atHome, distance, farthestAlike } from './embeddings/relations.ts';
import { embed, type Moment } from './embeddings/run.ts';
import { describeEmbedding } from './embeddings/words.ts';
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

const MS_PER_STEP = 80;

/** Points of several kinds, pulled together and pushed apart by a contrastive or a triplet loss. */
export class Embeddings extends TrainingWidget<EmbeddingFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    ...watched(['points', 'margin', 'anchor', 'step', 'loss', 'labels']),
  };
  static override styles = [Widget.styles, unsafeCSS(partStyles), unsafeCSS(planeStyles), unsafeCSS(styles)];

  readonly #player = new PlayController(this, () => this.#advance(), MS_PER_STEP);
  readonly #run = new Last<readonly Moment[]>();

  constructor() {
    super();
    this.heading = t('Like to like');
    this.instruction = t(
      'Play, and see who gathers. Take hold of a point to see what the loss makes of it, or drag it away.',
    );
  }

  /** Other places or another margin are another run. */
  override setState(change: WidgetState): void {
    const goesOn = 'step' in change || Object.keys(change).every((name) => name === 'anchor');
    if (!goesOn) this.#player.pause();
    super.setState(goesOn ? change : { step: 0, ...change });
  }

  override reset(): void {
    this.#player.pause();
    super.reset();
  }

  protected override get settings() {
    return settings();
  }

  protected override get fields(): EmbeddingFields {
    return authored(this, fieldsOf(this));
  }

  protected override read(): Readout {
    const { margin, anchor, step } = this.state;
    const { places, loss } = this.#now;
    const counts = countAll(this.#authored.loss, places, margin).map(({ part, count }) => [part, count] as const);
    return { step, margin, anchor, loss, atHome: atHome(places), points: places.length, ...Object.fromEntries(counts) };
  }

  protected override figure(_engine: Engine): Figure {
    const [{ loss, labels }, { margin, step }, { places, loss: value }] = [this.#authored, this.state, this.#now];
    const anchor = this.state.anchor - 1;
    const counts = countAll(loss, places, margin);
    const words = describeEmbedding({ loss, labels, places, value, anchor, margin, step }, counts);
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: html`
        <div class="views">
          ${board({
            loss,
            labels,
            path: this.#moments.slice(0, step + 1),
            anchor,
            margin,
            words,
            take: (item) => this.setState({ anchor: item + 1 }),
            move: (item, place) => this.#move(item, place),
          })}
          <div class="small">
            ${bars(counts, loss)}
            ${lossCurve(
              this.#moments.map((moment) => moment.loss),
              step,
              STEPS,
            )}
          </div>
        </div>
      `,
      controls: html`
        ${runButtons({
          atStart: step === 0,
          atEnd: step >= STEPS,
          playing: this.#player.playing,
          step: () => this.setState({ step: step + 1 }),
          play: () => (prefersStill() ? this.setState({ step: STEPS }) : this.#player.play()),
          pause: () => this.#player.pause(),
          restart: () => {
            this.#player.pause();
            this.setState({ step: 0 });
          },
        })}
        <div class="sliders">
          ${sliderRow({ ...MARGINS, part: 'margin', label: t('Margin'), value: margin, says: formatNumber(margin), change: (next) => this.setState({ margin: next }) })}
        </div>
      `,
      words,
      busy: this.#player.playing,
      table: {
        columns: [t('Point'), t('Kind'), 'x', 'y', t('Farthest of its kind'), t('Nearest of another')],
        rows: places.map(({ x, y }, item) => {
          const others = places.map((_, other) => other).filter((other) => !alike(item, other));
          const own = distance(places, item, farthestAlike(places, item));
          const nearest = Math.min(...others.map((other) => distance(places, item, other)));
          return [
            `${item + 1}`,
            labels[kindOf(item)] ?? '',
            ...[x, y, own, nearest].map((one) => formatNumber(one, 3)),
          ];
        }),
      },
    };
  }

  get #authored() {
    const { loss, labels } = new Codec(settings()).fromAttributes(this).state;
    return { loss, labels };
  }

  get #moments(): readonly Moment[] {
    const [{ loss }, { points, margin }] = [this.#authored, this.state];
    return this.#run.to([loss, points, margin], () => embed(this.training, loss, points, margin));
  }

  get #now(): Moment {
    return this.#moments[this.state.step] as Moment;
  }

  #advance(): boolean {
    const step = Math.min(this.state.step + 1, STEPS);
    this.setState({ step });
    return step < STEPS;
  }

  /** From where all are now, and not from where they began. */
  #move(item: number, place: Place): void {
    const places = this.#now.places.map((at, other) => (other === item ? place : at));
    const points = places.flatMap(({ x, y }) =>
      [x, y].map((value) => clamp(Number(value.toFixed(3)), AXIS.low, AXIS.high)),
    );
    this.setState({ points, anchor: item + 1 });
  }
}

if (!customElements.get('downhill-embeddings')) customElements.define('downhill-embeddings', Embeddings);
