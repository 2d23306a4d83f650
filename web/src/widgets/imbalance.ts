import { html, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import { formatNumber, formatShare } from '../charts/format.ts';
import type { Engine } from '../engine/live.ts';
import { t } from '../words/words.ts';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import { fields, type ImbalanceFields, STEPS } from './imbalance/fields.ts';
import styles from './imbalance/imbalance.css?inline';
import { makeup } from './imbalance/makeup.ts';
import { outcomes } from './imbalance/outcomes.ts';
import { type Makeup, type Outcome, type Remedy, readImbalance, type Setting } from './imbalance/reading.ts';
import { accuracy, alarms, describeImbalance, found, nameOf } from './imbalance/words.ts';
import partStyles from './parts/parts.css?inline';
import { radios } from './parts/radios.ts';
import { sliderRow } from './parts/slider-row.ts';
import { type Readout, Widget } from './widget.ts';

const losses = () =>
  [
    { value: 'bce', title: t('BCE with a class weight') },
    { value: 'focal', title: t('Focal loss') },
  ] as const;

/** A rare yes among many a no: who makes up the loss, and which positives a model finds that was trained with it. */
export class Imbalance extends Widget<ImbalanceFields> {
  static override properties: PropertyDeclarations = { ...Widget.properties, ...watched(Object.keys(fields)) };
  static override styles = [Widget.styles, unsafeCSS(partStyles), unsafeCSS(styles)];

  constructor() {
    super();
    this.heading = t('When yes is rare');
    this.instruction = t(
      'The model scores all cases fairly well, and training moves its bias alone. See whom each loss listens to, and what it makes of that.',
    );
  }

  protected override get fields(): ImbalanceFields {
    return authored(this, fields);
  }

  protected override read(engine: Engine): Readout {
    const { plain, chosen, alwaysNo, afterPlain, afterChosen } = readImbalance(engine, this.#setting);
    return {
      ...this.state,
      'no.loss': alwaysNo.loss,
      'no.accuracy': alwaysNo.accuracy,
      ...named('plain', plain, afterPlain),
      ...named('chosen', chosen, afterChosen),
    };
  }

  protected override figure(engine: Engine): Figure {
    const setting = this.#setting;
    const reading = readImbalance(engine, setting);
    const { cases, plain, chosen, alwaysNo, afterPlain, afterChosen } = reading;
    const name = nameOf(setting.remedy);
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: html`
        ${makeup([
          { part: 'cases', name: t('All cases'), makeup: cases },
          { part: 'plain', name: t('Plain BCE'), makeup: plain },
          { part: 'chosen', name, makeup: chosen },
        ])}
      `,
      controls: html`
        ${this.#controls(setting.remedy)}
        ${outcomes([
          { part: 'no', name: t('Always “no”'), outcome: alwaysNo, loss: alwaysNo.loss },
          { part: 'after-plain', name: t('Plain BCE'), outcome: afterPlain },
          { part: 'after-chosen', name, outcome: afterChosen },
        ])}
      `,
      words: describeImbalance(reading, setting.remedy),
      table: {
        columns: [
          t('Model'),
          t('Positives, of the loss'),
          t('Hard negatives'),
          t('Easy negatives'),
          t('Found'),
          t('Accuracy'),
          t('Alarms'),
        ],
        rows: [
          [t('Always “no”'), '–', '–', '–', '0', accuracy(alwaysNo), alarms(alwaysNo)],
          row(t('Plain BCE'), plain, afterPlain),
          row(name, chosen, afterChosen),
        ],
      },
    };
  }

  get #setting(): Setting {
    const { share, threshold, loss, weight, gamma, alpha } = this.state;
    return { share, threshold, remedy: loss === 'bce' ? { loss, weight } : { loss, gamma, alpha } };
  }

  #controls({ loss }: Remedy): TemplateResult {
    return html`
      <div class="remedy">
        ${radios({ part: 'loss', title: t('Beside plain BCE'), options: losses(), chosen: loss, choose: (next) => this.setState({ loss: next }) })}
      </div>
      <div class="sliders">
        ${this.#slider('share', t('Share of positives'), percent)}
        ${
          loss === 'bce'
            ? this.#slider('weight', t('Weight of positives'), formatNumber)
            : html`${this.#slider('gamma', t('Focus γ'), formatNumber)} ${this.#slider('alpha', t('Weight α of positives'), formatNumber)}`
        }
        ${this.#slider('threshold', t('Says yes from'), formatShare)}
      </div>
    `;
  }

  #slider(name: keyof typeof STEPS, label: string, write: (value: number) => string): TemplateResult {
    const value = this.state[name];
    return sliderRow({
      ...STEPS[name],
      part: name,
      label,
      value,
      says: write(value),
      change: (next) => this.setState({ [name]: next }),
    });
  }
}

const percent = (share: number) => t('{n}%', { n: formatNumber(100 * share, 3) });

const named = (name: string, { positives, easy }: Makeup, { recall, accuracy, precision }: Outcome): Readout => ({
  [`${name}.positives`]: positives,
  [`${name}.easy`]: easy,
  [`${name}.recall`]: recall,
  [`${name}.accuracy`]: accuracy,
  ...(precision !== null && { [`${name}.precision`]: precision }),
});

const row = (name: string, { positives, hard, easy }: Makeup, outcome: Outcome) => [
  name,
  ...[positives, hard, easy].map(formatShare),
  String(found(outcome)),
  accuracy(outcome),
  alarms(outcome),
];

if (!customElements.get('downhill-imbalance')) customElements.define('downhill-imbalance', Imbalance);
