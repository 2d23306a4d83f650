import { html, type PropertyDeclarations, unsafeCSS } from 'lit';
import { formatNumber } from '../charts/format.ts';
import type { Engine } from '../engine/live.ts';
import { Codec, choices, type Field, number, numbers } from '../state/codec.ts';
import { t } from '../words/words.ts';
import styles from './best-constant/best-constant.css?inline';
import { authoredValues, endsOf, stepsOf } from './best-constant/fields.ts';
import { numberLine } from './best-constant/number-line.ts';
import { type ConstantReading, readConstant } from './best-constant/reading.ts';
import { valleys } from './best-constant/valleys.ts';
import { describeConstants, placeOf } from './best-constant/words.ts';
import { parameterAttributes } from './curve/fields.ts';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import { type Steps, snap } from './frame/keys.ts';
import { WidthController } from './frame/width-controller.ts';
import { lossesOfNumbers, parameterFields, questionOf } from './parts/losses-of-numbers.ts';
import { parameterSliders } from './parts/parameter-sliders.ts';
import partStyles from './parts/parts.css?inline';
import trackStyles from './parts/track.css?inline';
import { type Readout, Widget } from './widget.ts';

type ConstantFields = { readonly values: Field<readonly number[]>; readonly constant: Field<number> } & Readonly<
  Record<string, Field<unknown>>
>;

const FIRST = [3, 4, 5, 6, 9];
const SIDE_BY_SIDE = 640; // px; 40rem, as in best-constant.css
const BESIDE = 296; // px: what stands beside the line then, with the paddings

/** Values on a line, one constant for all of them, and where each loss would have it. */
export class BestConstant extends Widget<ConstantFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    unit: {},
    ...watched(['values', 'constant', 'losses', 'min', 'max', ...parameterAttributes]),
  };
  static override styles = [Widget.styles, unsafeCSS(partStyles), unsafeCSS(trackStyles), unsafeCSS(styles)];

  declare unit: string;

  readonly #width = new WidthController(this);

  constructor() {
    super();
    this.heading = t('One number for all of them');
    this.instruction = t('Drag a ring far out, and see which valley runs after it and which stays.');
    this.unit = '';
  }

  protected override get settings() {
    const values = authoredValues(FIRST);
    const { state } = new Codec({ values }).fromAttributes(this);
    return { values, losses: choices(lossesOfNumbers, ['mse', 'mae']), ...endsOf(state.values) };
  }

  protected override get fields(): ConstantFields {
    const { values, losses } = this.#authored;
    const steps = this.#steps;
    const middle = snap((steps.low + steps.high) / 2, steps);
    return authored(this, {
      values: numbers(steps, { low: values.length, high: values.length }, values),
      constant: number(steps, middle),
      ...parameterFields(losses),
    });
  }

  protected override read(engine: Engine): Readout {
    const { values, constant } = this.state;
    const all = this.#readings(engine).flatMap(({ question: { id, parameters }, now, best }) => [
      [id, now] as const,
      [`${id}.best`, best.constant] as const,
      [`${id}.bestLoss`, best.loss] as const,
      ...Object.entries(parameters),
    ]);
    return {
      ...Object.fromEntries(values.map((value, index) => [`values.${index}`, value])),
      constant,
      ...Object.fromEntries(all),
    };
  }

  protected override figure(engine: Engine): Figure {
    const [readings, steps, { values, constant }] = [this.#readings(engine), this.#steps, this.state];
    const words = describeConstants(readings, constant);
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: html`
        ${numberLine({
          steps,
          values,
          constant,
          unit: this.unit,
          width: this.#lineWidth,
          says: readings.map(({ title, now }) => `${title} ${formatNumber(now)}`).join(', '),
          moveValue: (index, value) => this.setState({ values: this.state.values.with(index, value) }),
          moveConstant: (value) => this.setState({ constant: value }),
        })}
        ${valleys(readings, steps, constant)}
      `,
      controls: html`<div class="sliders">${this.#authored.losses.map((id) => parameterSliders(id, this.state, (name, value) => this.setState({ [name]: value })))}</div>`,
      words,
      table: {
        columns: [t('Loss'), t('Best constant'), t('Loss there'), t('Your constant'), t('Loss there')],
        rows: readings.map(({ title, best, now }) => [
          title,
          placeOf(best),
          formatNumber(best.loss),
          formatNumber(constant),
          formatNumber(now),
        ]),
      },
    };
  }

  get #authored() {
    return new Codec(this.settings).fromAttributes(this).state;
  }

  get #steps(): Steps {
    const { min, max } = this.#authored;
    return stepsOf(min, max);
  }

  get #lineWidth(): number {
    const { width } = this.#width;
    return Math.max(1, width < SIDE_BY_SIDE ? width * 0.85 : width - BESIDE);
  }

  #readings(engine: Engine): ConstantReading[] {
    const { low, high } = this.#steps;
    const { values, constant } = this.state;
    const line = { low, high, values, original: this.original.values, constant };
    return this.#authored.losses.map((id) => readConstant(engine, questionOf(id, this.state), line));
  }
}

if (!customElements.get('downhill-best-constant')) customElements.define('downhill-best-constant', BestConstant);
