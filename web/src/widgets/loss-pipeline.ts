import { html, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import '../charts/chart.ts';
import type { ChartFigure } from '../charts/figure.ts';
import { formatNumber, formatSigned } from '../charts/format.ts';
import type { Engine } from '../engine/live.ts';
import { Codec, choice, type Field, number } from '../state/codec.ts';
import { inDigits, inSentence, t, tCount, tSpec } from '../words/words.ts';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import { slider } from './frame/slider.ts';
import { WidthController } from './frame/width-controller.ts';
import { lossesOfNumbers } from './parts/losses-of-numbers.ts';
import { diagram } from './pipeline/diagram.ts';
import { layoutFor } from './pipeline/layouts.ts';
import { runStep, type Setting, type Step, valley } from './pipeline/model.ts';
import styles from './pipeline/pipeline.css?inline';
import { type Readout, Widget, type WidgetState } from './widget.ts';

type PipelineFields = { readonly weight: Field<number>; readonly updates: Field<number> };

const MOST_UPDATES = 1e6;
const WEIGHT_STEP = 0.05;
const FIRST_WEIGHT = 2;

const settings = {
  loss: choice(lossesOfNumbers, 'mse'),
  size: number({ low: 1, high: 1e6 }, 100), // in square metres
  target: number({ low: 1, high: 1e9 }, 300), // in thousands, as is the prediction
  // Small, because the gradient carries the size: with it, each update of mse takes away 40% of the distance.
  'learning-rate': number({ low: 1e-12, high: 1 }, 0.00002),
};

/** Once round the loop of learning: data, model, prediction, loss, update, and back to the model. */
export class LossPipeline extends Widget<PipelineFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    ...watched([...Object.keys(settings), 'weight', 'updates']),
  };
  static override styles = [Widget.styles, unsafeCSS(styles)];

  readonly #width = new WidthController(this);
  #trail: readonly number[] = []; // the weights before the last updates; for the eye, so no part of the state

  constructor() {
    super();
    this.heading = t('Once round the loop of learning');
    this.instruction = t('Move the weight by hand, or press Update once and watch it walk downhill.');
  }

  override setState(change: WidgetState): void {
    super.setState('weight' in change ? { updates: 0, ...change } : change);
    this.#trail = [];
  }

  override reset(): void {
    this.#trail = [];
    super.reset();
  }

  protected override get settings() {
    return settings;
  }

  protected override get fields(): PipelineFields {
    const weights = { low: 0, high: this.#highestWeight };
    return authored(this, {
      weight: number(weights, Math.min(FIRST_WEIGHT, weights.high)),
      updates: number({ low: 0, high: MOST_UPDATES }, 0),
    });
  }

  protected override read(engine: Engine): Readout {
    const { weight, prediction, loss, gradient } = runStep(engine, this.#setting, this.state.weight);
    return { weight, prediction, target: this.#setting.target, loss, gradient, updates: this.state.updates };
  }

  protected override figure(engine: Engine): Figure {
    const step = runStep(engine, this.#setting, this.state.weight);
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: this.#picture(engine, step),
      controls: this.#controls(engine),
      words: this.#words(step),
      table: {
        columns: [t('Quantity'), t('Value')],
        rows: [
          [t('Size, m²'), formatNumber(this.#setting.size)],
          [t('Weight'), formatNumber(step.weight)],
          [t('Prediction, thousand'), formatNumber(step.prediction)],
          [t('Target, thousand'), formatNumber(this.#setting.target)],
          [t('Loss'), formatNumber(step.loss)],
          [t('Gradient for the weight'), formatNumber(step.gradient)],
          [t('Weight after one more update'), formatNumber(step.nextWeight)],
          [t('Updates so far'), formatNumber(this.state.updates)],
        ],
      },
    };
  }

  // The best weight stands in the middle of the slider: as far to walk from either side.
  get #highestWeight(): number {
    const { size, target } = this.#setting;
    return (2 * target) / size;
  }

  get #setting(): Setting {
    const { loss, size, target, 'learning-rate': learningRate } = new Codec(settings).fromAttributes(this).state;
    return { loss, size, target, learningRate };
  }

  #picture(engine: Engine, step: Step): TemplateResult {
    const [size, weight, target] = [this.#setting.size, step.weight, this.#setting.target].map((value) =>
      formatNumber(value),
    );
    const picture = diagram(layoutFor(this.#width.width), {
      summary: `${t('A loop: data, model, prediction, loss, update, and back to the model.')} ${this.#words(step)}`,
      gradient: t('gradient {n}', { n: formatSigned(step.gradient) }),
      nodes: {
        data: { title: t('Data'), value: `${size} m²`, note: t('one house') },
        model: { title: t('Model'), value: `${weight} × ${size}`, note: t('weight × size') },
        prediction: { title: t('Prediction'), value: formatNumber(step.prediction), note: t('thousand') },
        target: { title: t('Target'), value: `${target}`, note: t('the real price') },
        loss: { title: t('Loss'), value: formatNumber(step.loss), note: this.#lossTitle(engine) },
        update: {
          title: t('Update'),
          value: t('weight {before} → {after}', { before: weight ?? '', after: formatNumber(step.nextWeight) }),
          note: `${weight} − ${inDigits(this.#setting.learningRate)} × ${inBrackets(step.gradient)}`,
        },
      },
    });
    return html`${picture}<downhill-chart framed .figure=${this.#chart(engine, step)}></downhill-chart>`;
  }

  #chart(engine: Engine, step: Step): ChartFigure {
    const lossAt = (weight: number) => [weight, runStep(engine, this.#setting, weight).loss] as const;
    const trail = {
      name: t('Weights before'),
      role: 'gradient',
      kind: 'points',
      points: this.#trail.map(lossAt),
    } as const;
    return {
      title: t('The loss for every weight'),
      x: { title: t('Weight') },
      y: { title: t('Loss') },
      series: [
        { name: t('Loss'), role: 'loss', kind: 'line', points: valley(engine, this.#setting, this.#highestWeight) },
        ...(this.#trail.length > 0 ? [trail] : []),
        { name: t('Weight now'), role: 'prediction', kind: 'points', points: [[step.weight, step.loss]] },
      ],
    };
  }

  #controls(engine: Engine): TemplateResult {
    const { weight } = this.state;
    return html`
      <div class="controls">
        <div class="weight">
          <span>${t('Weight')}</span>
          ${slider({
            low: 0,
            high: this.#highestWeight,
            step: WEIGHT_STEP,
            value: weight,
            label: t('Weight'),
            says: formatNumber(weight),
            change: (next) => this.setState({ weight: next }),
          })}
          <span class="number">${formatNumber(weight)}</span>
        </div>
        <button type="button" class="primary" @click=${() => this.#updateOnce(engine)}>${t('Update once')}</button>
      </div>
    `;
  }

  #updateOnce(engine: Engine): void {
    const { weight, updates } = this.state;
    const { nextWeight } = runStep(engine, this.#setting, weight);
    if (nextWeight < 0 || nextWeight > this.#highestWeight) {
      this.tell(
        t('This update would overshoot to {weight}, off the slider: the learning rate is too large.', {
          weight: formatNumber(nextWeight),
        }),
      );
      return;
    }
    const trail = [...this.#trail, weight];
    this.setState({ weight: nextWeight, updates: updates + 1 });
    this.#trail = trail;
  }

  #words({ weight, prediction, loss, nextWeight }: Step): string {
    const now = t('Weight {weight} predicts {prediction} thousand; the house sold for {target}.', {
      weight: formatNumber(weight),
      prediction: formatNumber(prediction),
      target: formatNumber(this.#setting.target),
    });
    const { updates } = this.state;
    const values = { loss: formatNumber(loss), n: formatNumber(updates) };
    const since =
      updates === 0
        ? t('Loss {loss}.', { loss: values.loss })
        : tCount(updates, 'Loss {loss} after {n} update.', 'Loss {loss} after {n} updates.', values);
    const arrived = formatNumber(nextWeight) === formatNumber(weight);
    const next = arrived
      ? t('One more update hardly moves it.')
      : t('One more update moves the weight to {weight}.', { weight: formatNumber(nextWeight) });
    return `${now} ${since} ${next}`;
  }

  #lossTitle(engine: Engine): string {
    const title = engine.catalogue.find(({ id }) => id === this.#setting.loss)?.title;
    return title === undefined ? this.#setting.loss : inSentence(tSpec(title));
  }
}

const inBrackets = (value: number) => (value < 0 ? `(${formatNumber(value)})` : formatNumber(value));

if (!customElements.get('downhill-loss-pipeline')) customElements.define('downhill-loss-pipeline', LossPipeline);
