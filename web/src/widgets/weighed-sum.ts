import { html, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import '../charts/chart.ts';
import type { PickDetail } from '../charts/chart.ts';
import { formatNumber, formatSigned } from '../charts/format.ts';
import { clamp } from '../charts/scale.ts';
import type { Engine, LossId } from '../engine/live.ts';
import { choice, type Field, number } from '../state/codec.ts';
import { t, tSpec } from '../words/words.ts';
import curveStyles from './curve/curve.css?inline';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import { snap } from './frame/keys.ts';
import { lossesOfNumbers, rulesOf } from './parts/losses-of-numbers.ts';
import partStyles from './parts/parts.css?inline';
import { quantities } from './parts/quantities.ts';
import { sliderRow } from './parts/slider-row.ts';
import { nameOf, slopeFigure, sumFigure } from './sum/figures.ts';
import { readSum, type SumReading, type Term } from './sum/reading.ts';
import sumStyles from './sum/sum.css?inline';
import { describeSum } from './sum/words.ts';
import { type Readout, Widget } from './widget.ts';

type Side = 'first' | 'second';
type SumFields = Readonly<
  { prediction: Field<number> } & Record<Side, Field<LossId>> & Record<`${Side}-${'weight' | 'target'}`, Field<number>>
>;

const PLACES = { low: -4, high: 4, step: 0.05 };
const WEIGHTS = { low: 0, high: 10, step: 0.1 };
const PIECES = 160;
const SIDES: readonly Side[] = ['first', 'second'];

const titles = () => ({
  first: { loss: t('First loss'), weight: t('First weight'), target: t('First target') },
  second: { loss: t('Second loss'), weight: t('Second weight'), target: t('Second target') },
});

/** Two losses of one prediction, each with its target and its weight, and the sum of them. */
export class WeighedSum extends Widget<SumFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    ...watched(['prediction', ...SIDES.flatMap((id) => [id, `${id}-weight`, `${id}-target`])]),
  };
  static override styles = [Widget.styles, unsafeCSS(partStyles), unsafeCSS(curveStyles), unsafeCSS(sumStyles)];

  constructor() {
    super();
    this.heading = t('Two losses, weighed and added up');
    this.instruction = t('Each draws the prediction to its own target. Move a weight, and see who is heard.');
  }

  protected override get fields(): SumFields {
    return authored(this, {
      prediction: number(PLACES, 1),
      first: choice(lossesOfNumbers, 'mse'),
      'first-weight': number(WEIGHTS, 1),
      'first-target': number(PLACES, -1),
      second: choice(lossesOfNumbers, 'mae'),
      'second-weight': number(WEIGHTS, 5),
      'second-target': number(PLACES, 2),
    });
  }

  protected override read(engine: Engine): Readout {
    const { x, sum, terms } = readSum(engine, this.#terms, this.state.prediction);
    return {
      prediction: x,
      loss: sum.loss,
      gradient: sum.slope,
      ...Object.fromEntries(
        SIDES.flatMap((id, index) => [
          [`${id}.loss`, terms[index]?.loss ?? 0],
          [`${id}.gradient`, terms[index]?.slope ?? 0],
        ]),
      ),
    };
  }

  protected override figure(engine: Engine): Figure {
    const terms = this.#terms;
    const now = readSum(engine, terms, this.state.prediction);
    const curve = Array.from({ length: PIECES + 1 }, (_, piece) =>
      readSum(engine, terms, PLACES.low + ((PLACES.high - PLACES.low) * piece) / PIECES),
    );
    const lowest = curve.reduce((best, point) => (point.sum.loss < best.sum.loss ? point : best));
    const span = { low: PLACES.low, high: PLACES.high };
    const pick = ({ detail }: CustomEvent<PickDetail>) =>
      this.setState({ prediction: snap(clamp(detail.x, PLACES.low, PLACES.high), PLACES) });
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: html`
        <div class="views">
          <downhill-chart framed data-part="curve" .figure=${sumFigure(curve, now, terms, span)} @downhill-pick=${pick}></downhill-chart>
          <downhill-chart framed data-part="gradient" .figure=${slopeFigure(curve, now, terms, span)} @downhill-pick=${pick}></downhill-chart>
        </div>
      `,
      controls: html`
        ${quantities([
          { part: 'loss', role: 'loss', name: t('The sum'), value: formatNumber(now.sum.loss) },
          { part: 'slope', role: 'gradient', name: t('Its gradient'), value: formatSigned(now.sum.slope) },
        ])}
        <div class="controls">
          ${this.#slider('prediction', t('Prediction'), PLACES, 'prediction')}
          ${SIDES.map((id) => this.#side(id))}
        </div>
      `,
      words: describeSum(now, terms, lowest),
      table: {
        columns: [t('Prediction'), t('The sum'), t('Its gradient'), ...terms.map(nameOf)],
        rows: curve.filter((_, index) => index % (PIECES / 16) === 0).map(row),
      },
    };
  }

  get #terms(): readonly Term[] {
    const { state } = this;
    return SIDES.map((id) => ({ loss: state[id], weight: state[`${id}-weight`], target: state[`${id}-target`] }));
  }

  #side(id: Side): TemplateResult {
    const title = titles()[id];
    const chosen = this.state[id];
    return html`
      <div class="side">
        <div class="row">
          <label for=${id}>${title.loss}</label>
          <select id=${id} data-part=${id} @change=${(event: Event) => this.setState({ [id]: (event.target as HTMLSelectElement).value })}>
            ${lossesOfNumbers.map((loss) => html`<option value=${loss} ?selected=${loss === chosen}>${tSpec(rulesOf(loss).title)}</option>`)}
          </select>
        </div>
        ${this.#slider(`${id}-weight`, title.weight, WEIGHTS)}
        ${this.#slider(`${id}-target`, title.target, PLACES, 'target')}
      </div>
    `;
  }

  #slider(name: keyof SumFields, label: string, span: typeof PLACES, className = ''): TemplateResult {
    const value = this.state[name] as number;
    const change = (next: number) => this.setState({ [name]: next });
    return sliderRow({ ...span, part: name, label, value, says: formatNumber(value), className, change });
  }
}

const row = ({ x, sum, terms }: SumReading): string[] => [
  formatNumber(x),
  formatNumber(sum.loss),
  formatSigned(sum.slope),
  ...terms.map(({ loss }) => formatNumber(loss)),
];

if (!customElements.get('downhill-weighed-sum')) customElements.define('downhill-weighed-sum', WeighedSum);
