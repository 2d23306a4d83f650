import { html, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import '../charts/chart.ts';
import type { PickDetail } from '../charts/chart.ts';
import { formatNumber } from '../charts/format.ts';
import { clamp } from '../charts/scale.ts';
import { stepOf } from '../curves/domain.ts';
import { probeOf } from '../curves/probe.ts';
import { type Engine, type LossRules, rules } from '../engine/live.ts';
import { Codec, choice, type Field } from '../state/codec.ts';
import { t } from '../words/words.ts';
import { controls, type Hands } from './curve/controls.ts';
import styles from './curve/curve.css?inline';
import { attributeOf, fieldsFor, parameterAttributes } from './curve/fields.ts';
import { gradientFigure, lossFigure } from './curve/figures.ts';
import { type CurveReading, readCurve, settingBeside, shownSpan } from './curve/reading.ts';
import { curveTable, pointTable } from './curve/tables.ts';
import { describeCurve } from './curve/words.ts';
import { watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import { snap } from './frame/keys.ts';
import { type Readout, Widget } from './widget.ts';

type CurveFields = Readonly<Record<string, Field<unknown>>>;

const settings = {
  loss: choice(
    rules.map(({ id }) => id),
    'mse',
  ),
};

/**
 * A loss and its gradient as one prediction moves, with every parameter in the reader's hands:
 * `<downhill-loss-curve loss="huber" delta="1.5" compare="mse">`.
 */
export class LossCurve extends Widget<CurveFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    ...watched(['loss', 'prediction', 'target', 'compare', ...parameterAttributes]), // which of them count, `loss` decides
  };
  static override styles = [Widget.styles, unsafeCSS(styles)];

  constructor() {
    super();
    this.heading = t('The loss and its gradient');
    this.instruction = t('Point at a curve, or move a slider.');
  }

  protected override get settings() {
    return settings;
  }

  protected override get fields(): CurveFields {
    return fieldsFor(this, this.#spec);
  }

  protected override read(engine: Engine): Readout {
    const { reading, other, x } = this.#reading(engine);
    const { target, parameters } = reading.setting;
    return {
      prediction: x,
      target,
      ...parameters,
      ...(reading.point && { loss: reading.point.loss, gradient: reading.point.slope }),
      ...(other?.point && { 'other.loss': other.point.loss, 'other.gradient': other.point.slope }),
    };
  }

  protected override figure(engine: Engine): Figure {
    const { reading, other, x } = this.#reading(engine);
    return {
      heading: this.heading,
      instruction: [this.instruction, reading.probe.held].filter(Boolean).join(' '),
      picture: this.#picture(reading, other),
      controls: html`
        ${pointTable(reading, other)}
        ${controls(reading, rules, { x, span: shownSpan(reading.probe, x), compare: other?.spec.id ?? 'none' }, this.#hands)}
      `,
      words: describeCurve(reading, other, x),
      table: curveTable(reading, other),
    };
  }

  get #spec(): LossRules {
    const { loss } = new Codec(settings).fromAttributes(this).state;
    return rules.find(({ id }) => id === loss) as LossRules;
  }

  #reading(engine: Engine): { reading: CurveReading; other: CurveReading | null; x: number } {
    const spec = this.#spec;
    const state = this.state as Readonly<Record<string, number>>;
    const probe = probeOf(spec);
    const { prediction: x = 0, target = probe.target } = state;
    const parameters = Object.fromEntries(
      spec.parameters.map(({ id, fallback }) => [id, state[attributeOf(id)] ?? fallback]),
    );
    const span = shownSpan(probe, x);
    const beside = rules.find(({ id }) => id === this.state.compare);
    return {
      reading: readCurve(engine, spec, { target, parameters }, x, span),
      other: beside ? readCurve(engine, beside, settingBeside(beside, probeOf(beside), target), x, span) : null,
      x,
    };
  }

  #picture(reading: CurveReading, other: CurveReading | null): TemplateResult {
    const pick = (event: CustomEvent<PickDetail>) => this.#pick(reading, event.detail.x);
    return html`
      <div class="views">
        ${[['curve', lossFigure(reading, other)] as const, ['gradient', gradientFigure(reading, other)] as const].map(
          ([part, figure]) =>
            html`<downhill-chart framed data-part=${part} .figure=${figure} @downhill-pick=${pick}></downhill-chart>`,
        )}
      </div>
    `;
  }

  #pick({ probe }: CurveReading, x: number): void {
    const span = shownSpan(probe, this.state.prediction as number);
    const near = snap(clamp(x, span.low, span.high), { ...span, step: stepOf(span) });
    this.#try('prediction', String(near));
  }

  get #hands(): Hands {
    return {
      move: (name, value) => this.#try(name, String(value)),
      type: (name, text) => this.#try(name, text.trim().replace('−', '-').replace(',', '.')),
      compare: (id) => this.setState({ compare: id }),
    };
  }

  /** A slider's end may be where the range is open, and anything may be typed: what is refused is said, and nothing moves. */
  #try(name: string, text: string): void {
    const field = this.fields[name];
    if (!field || field.parse(text) !== null) {
      this.setState({ [name]: text });
      return;
    }
    const refused = { text: text.slice(0, 20), expects: field.expects, kept: formatNumber(this.state[name] as number) };
    this.tell(t('“{text}” is not {expects}. It stays {kept}.', refused));
  }
}

if (!customElements.get('downhill-loss-curve')) customElements.define('downhill-loss-curve', LossCurve);
