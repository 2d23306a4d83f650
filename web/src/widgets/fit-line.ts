import { html, type PropertyDeclarations, unsafeCSS } from 'lit';
import { formatNumber, formatShare } from '../charts/format.ts';
import type { Engine } from '../engine/live.ts';
import { Codec, choices, type Field, numbers } from '../state/codec.ts';
import { t } from '../words/words.ts';
import { parameterAttributes } from './curve/fields.ts';
import { trainable } from './curve/trainable.ts';
import { cards } from './fit-line/cards.ts';
import { authoredPoints, axisOf } from './fit-line/fields.ts';
import type { Points } from './fit-line/fit.ts';
import styles from './fit-line/fit-line.css?inline';
import { fitPicture } from './fit-line/picture.ts';
import { type FitReading, Fits, farthest } from './fit-line/reading.ts';
import { describeFit } from './fit-line/words.ts';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import { TrainingWidget } from './frame/training-widget.ts';
import lineStyles from './parts/lines.css?inline';
import { lossesOfNumbers, parameterFields, questionOf } from './parts/losses-of-numbers.ts';
import { parameterSliders } from './parts/parameter-sliders.ts';
import partStyles from './parts/parts.css?inline';
import planeStyles from './parts/plane.css?inline';
import type { Place, Plane } from './parts/plane.ts';
import { type Readout, Widget } from './widget.ts';

type LineFields = Readonly<Record<'x' | 'y', Field<readonly number[]>>> & Readonly<Record<string, Field<unknown>>>;

/** Points and the line that training under each loss ends at: one point far out, and some lines run after it. */
export class FitLine extends TrainingWidget<LineFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    xTitle: { attribute: 'x-title' },
    yTitle: { attribute: 'y-title' },
    ...watched(['x', 'y', 'losses', ...parameterAttributes]),
  };
  static override styles = [
    Widget.styles,
    unsafeCSS(partStyles),
    unsafeCSS(planeStyles),
    unsafeCSS(lineStyles),
    unsafeCSS(styles),
  ];

  declare xTitle: string | null;
  declare yTitle: string | null;

  #fits: Fits | null = null;

  constructor() {
    super();
    this.heading = t('Whose line follows the outlier?');
    this.instruction = t('Drag the filled point up and down. Every line is trained anew, each under its own loss.');
    this.xTitle = null;
    this.yTitle = null;
  }

  protected override get settings() {
    return { losses: choices(lossesOfNumbers, ['mse', 'mae', 'huber']), ...authoredPoints(this) };
  }

  protected override get fields(): LineFields {
    const { x, y, losses } = this.#authored;
    const [plane, count] = [this.#plane, { low: x.length, high: x.length }];
    return authored(this, {
      x: numbers(plane.x, count, x),
      y: numbers(plane.y, count, y),
      ...parameterFields(losses, trainable),
    });
  }

  protected override read(engine: Engine): Readout {
    const { x, y } = this.#points;
    const readings = this.#readings(engine);
    const far = farthest(readings, { x, y });
    const all = readings.flatMap(({ id, line, loss, pulls }) => [
      [id, loss] as const,
      [`${id}.slope`, line.slope] as const,
      [`${id}.intercept`, line.intercept] as const,
      [`${id}.pull`, pulls[far] ?? 0] as const,
    ]);
    return {
      ...Object.fromEntries(x.map((value, index) => [`x.${index}`, value])),
      ...Object.fromEntries(y.map((value, index) => [`y.${index}`, value])),
      ...Object.fromEntries(
        this.#authored.losses.flatMap((id) => Object.entries(questionOf(id, this.state).parameters)),
      ),
      ...Object.fromEntries(all),
    };
  }

  protected override figure(engine: Engine): Figure {
    const points = this.#points;
    const readings = this.#readings(engine);
    const far = farthest(readings, points);
    const words = describeFit(readings, far);
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: html`
        <div class="views">
          ${fitPicture({
            plane: this.#plane,
            points,
            readings,
            farthest: far,
            words,
            move: (index, place) => this.#move(index, place),
          })}
          ${cards(readings, far)}
        </div>
      `,
      controls: html`
        <div class="sliders">
          ${this.#authored.losses.map((id) => parameterSliders(id, this.state, (name, value) => this.setState({ [name]: value })))}
        </div>
      `,
      words,
      table: {
        columns: [t('Loss'), t('Slope'), t('Intercept'), t('Loss of the line'), t('Pull of point {n}', { n: far + 1 })],
        rows: readings.map(({ name, line, loss, pulls }) => [
          name,
          formatNumber(line.slope),
          formatNumber(line.intercept),
          formatNumber(loss),
          formatShare(pulls[far] ?? 0),
        ]),
      },
    };
  }

  get #authored() {
    return new Codec(this.settings).fromAttributes(this).state;
  }

  get #points(): Points {
    return { x: this.state.x, y: this.state.y };
  }

  // It stays while points move: an axis that changes under a hand cannot be drawn on.
  get #plane(): Plane {
    const { x, y } = this.#authored;
    const own = this.hasAttribute('x');
    return {
      x: axisOf(x, this.xTitle ?? (own ? '' : t('length of the walk, km'))),
      y: axisOf(y, this.yTitle ?? (own ? '' : t('time, hours'))),
    };
  }

  #readings(engine: Engine): FitReading[] {
    this.#fits ??= new Fits(this.training, engine);
    const questions = this.#authored.losses.map((id) => questionOf(id, this.state));
    return this.#fits.read(questions, this.#points, this.original);
  }

  #move(index: number, { x, y }: Place): void {
    this.setState({ x: this.state.x.with(index, x), y: this.state.y.with(index, y) });
  }
}

if (!customElements.get('downhill-fit-line')) customElements.define('downhill-fit-line', FitLine);
