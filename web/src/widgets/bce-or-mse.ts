import { html, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import '../charts/chart.ts';
import type { PickDetail } from '../charts/chart.ts';
import { formatNumber, formatSigned } from '../charts/format.ts';
import { clamp } from '../charts/scale.ts';
import type { Engine } from '../engine/live.ts';
import { choice, type Field, number } from '../state/codec.ts';
import { t } from '../words/words.ts';
import { authored, watched } from './frame/attributes.ts';
import { customProperties } from './frame/custom-properties.ts';
import type { Figure } from './frame/frame.ts';
import { snap } from './frame/keys.ts';
import { gradientFigure, lossFigure } from './logit/figures.ts';
import styles from './logit/logit.css?inline';
import { type LogitReading, readLogits } from './logit/reading.ts';
import { describeLogit, percent } from './logit/words.ts';
import partStyles from './parts/parts.css?inline';
import { type Quantity, quantities } from './parts/quantities.ts';
import { radios } from './parts/radios.ts';
import { sliderRow } from './parts/slider-row.ts';
import { type Readout, Widget } from './widget.ts';

type LogitFields = { readonly logit: Field<number>; readonly target: Field<Truth> };
type Truth = '0' | '1';

const LOGITS = { low: -10, high: 10, step: 0.1 };
const PIECES = 80;
const truths = () =>
  [
    { value: '1', title: t('yes, 1') },
    { value: '0', title: t('no, 0') },
  ] as const;

/** A sigmoid's output under two losses: what each pulls with at the logit, most of all where it is confidently wrong. */
export class BceOrMse extends Widget<LogitFields> {
  static override properties: PropertyDeclarations = { ...Widget.properties, ...watched(['logit', 'target']) };
  static override styles = [Widget.styles, unsafeCSS(partStyles), unsafeCSS(styles)];

  constructor() {
    super();
    this.heading = t('BCE or MSE on a sigmoid?');
    this.instruction = t('Move the logit to where the model is sure, and wrong.');
  }

  protected override get fields(): LogitFields {
    return authored(this, { logit: number(LOGITS, -1), target: choice(['0', '1'], '1') });
  }

  protected override read(engine: Engine): Readout {
    const { logit, probability, bce, mse } = this.#now(engine);
    return {
      logit,
      target: this.#target,
      probability,
      bce: bce.loss,
      mse: mse.loss,
      'bce.gradient': bce.gradient,
      'mse.gradient': mse.gradient,
      ratio: bce.gradient / mse.gradient,
    };
  }

  protected override figure(engine: Engine): Figure {
    const now = this.#now(engine);
    const curve = readLogits(engine, PLACES, this.#target);
    const pick = ({ detail }: CustomEvent<PickDetail>) =>
      this.#move(snap(clamp(detail.x, LOGITS.low, LOGITS.high), LOGITS));
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: html`
        <div class="views">
          <downhill-chart framed data-part="loss" .figure=${lossFigure(curve, now)} @downhill-pick=${pick}></downhill-chart>
          <downhill-chart framed data-part="gradient" .figure=${gradientFigure(curve, now)} @downhill-pick=${pick}></downhill-chart>
        </div>
      `,
      controls: html`${this.#setting(now)} ${quantities([pull('bce', t('BCE pulls with'), now), pull('mse', t('MSE pulls with'), now)])}`,
      words: describeLogit(now, this.#target),
      table: {
        columns: [t('Logit'), t('Probability'), 'BCE', t('Its gradient'), 'MSE', t('Its gradient')],
        rows: curve
          .filter((_, index) => index % (PIECES / 16) === 0)
          .map(({ logit, probability, bce, mse }) => [
            formatNumber(logit),
            percent(probability),
            formatNumber(bce.loss),
            formatSigned(bce.gradient),
            formatNumber(mse.loss),
            formatSigned(mse.gradient),
          ]),
      },
    };
  }

  get #target(): number {
    return Number(this.state.target);
  }

  #now(engine: Engine): LogitReading {
    const [now] = readLogits(engine, [this.state.logit], this.#target);
    return now as LogitReading;
  }

  #move(logit: number): void {
    this.setState({ logit });
  }

  #setting({ logit, probability }: LogitReading): TemplateResult {
    return html`
      <div class="setting">
        ${sliderRow({
          ...LOGITS,
          part: 'logit',
          label: t('Logit'),
          value: logit,
          says: `${formatSigned(logit)}: ${percent(probability)}`,
          className: 'prediction',
          change: (value) => this.#move(value),
        })}
        ${radios({ part: 'target', title: t('The truth is'), options: truths(), chosen: this.state.target, choose: (target) => this.setState({ target }) })}
      </div>
    `;
  }
}

const PLACES = Array.from(
  { length: PIECES + 1 },
  (_, piece) => LOGITS.low + ((LOGITS.high - LOGITS.low) * piece) / PIECES,
);

/** BCE never pulls harder than with 1, so that both bars have one scale. */
function pull(id: 'bce' | 'mse', name: string, now: LogitReading): Quantity {
  const { loss, gradient } = now[id];
  return {
    part: `${id}-pull`,
    ...(id === 'bce' && { role: 'gradient' }),
    name,
    value: formatNumber(Math.abs(gradient), 3),
    note: t('loss {n}', { n: formatNumber(loss, 3) }),
    detail: html`<div class="pull" aria-hidden="true" ${customProperties({ '--share': `${100 * Math.abs(gradient)}%` })}></div>`,
  };
}

if (!customElements.get('downhill-bce-or-mse')) customElements.define('downhill-bce-or-mse', BceOrMse);
