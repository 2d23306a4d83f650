import { html, type PropertyDeclarations, unsafeCSS } from 'lit';
import { formatNumber, formatShare, formatSigned } from '../charts/format.ts';
import type { Engine } from '../engine/live.ts';
import { Codec, choice, type Field, names, number, numbers } from '../state/codec.ts';
import { t } from '../words/words.ts';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import partStyles from './parts/parts.css?inline';
import { quantities } from './parts/quantities.ts';
import { sliderRow } from './parts/slider-row.ts';
import { readSoftmax, type Scores } from './softmax/reading.ts';
import { LOGITS, rows } from './softmax/rows.ts';
import styles from './softmax/softmax.css?inline';
import { describeSoftmax } from './softmax/words.ts';
import { type Readout, Widget } from './widget.ts';

type SoftmaxFields = {
  readonly logits: Field<readonly number[]>;
  readonly temperature: Field<number>;
  readonly target: Field<string>;
  readonly 'label-smoothing': Field<number>;
};

const settings = () => ({ labels: names({ low: 2, high: 12 }, [t('cat'), t('dog'), t('bird')]) });
const TEMPERATURES = { low: 0.1, high: 5, step: 0.1 };
const SMOOTHINGS = { low: 0, high: 0.5, step: 0.01 };
const FIRST_LOGITS = [2, 1]; // and 0 for all others

/** Scores of a few classes, their softmax at a temperature, and the surprise at the true one. */
export class Softmax extends Widget<SoftmaxFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    ...watched(['labels', 'logits', 'temperature', 'target', 'label-smoothing']),
  };
  static override styles = [Widget.styles, unsafeCSS(partStyles), unsafeCSS(styles)];

  constructor() {
    super();
    this.heading = t('Scores become probabilities');
    this.instruction = t('Move a score or the temperature, and choose which class is the true one.');
  }

  protected override get settings() {
    return settings();
  }

  protected override get fields(): SoftmaxFields {
    const labels = this.#labels;
    const count = labels.length;
    return authored(this, {
      logits: numbers(
        LOGITS,
        { low: count, high: count },
        labels.map((_, index) => FIRST_LOGITS[index] ?? 0),
      ),
      temperature: number(TEMPERATURES, 1),
      target: choice(labels, labels[0] ?? ''),
      'label-smoothing': number(SMOOTHINGS, 0),
    });
  }

  protected override read(engine: Engine): Readout {
    const { probabilities, loss, likeliest } = readSoftmax(engine, this.#scores);
    const { logits, temperature, target, 'label-smoothing': labelSmoothing } = this.state;
    return {
      ...Object.fromEntries(logits.map((logit, index) => [`logits.${index}`, logit])),
      ...Object.fromEntries(probabilities.map((probability, index) => [`probabilities.${index}`, probability])),
      temperature,
      target,
      labelSmoothing,
      probability: probabilities[this.#scores.target] ?? 0,
      likeliest: this.#labels[likeliest] ?? '',
      loss,
      perplexity: Math.exp(loss),
    };
  }

  protected override figure(engine: Engine): Figure {
    const [labels, scores] = [this.#labels, this.#scores];
    const reading = readSoftmax(engine, scores);
    const { surprises, probabilities, truth, loss, gradient } = reading;
    const given = probabilities[scores.target] ?? 0;
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: rows({
        labels,
        scores,
        reading,
        move: (index, logit) => this.setState({ logits: this.state.logits.with(index, logit) }),
        choose: (index) => this.setState({ target: labels[index] }),
      }),
      controls: html`
        <div class="sliders">${this.#temperature()} ${this.hasAttribute('label-smoothing') ? this.#smoothing() : ''}</div>
        ${quantities([
          {
            part: 'loss',
            role: 'loss',
            name: t('Cross-entropy: the surprise at the truth'),
            value: formatNumber(loss),
            note: scores.labelSmoothing > 0 ? t('against the smoothed target') : `−log ${formatNumber(given, 3)}`,
          },
          {
            part: 'perplexity',
            name: t('Perplexity'),
            value: formatNumber(Math.exp(loss), 3),
            note: t('so many equal choices would surprise as much'),
          },
        ])}
      `,
      words: describeSoftmax(reading, scores, labels),
      table: {
        columns: [t('Class'), t('Score'), t('Probability'), t('Target'), t('Surprise if true'), t('Gradient')],
        rows: labels.map((label, index) => [
          label,
          formatNumber(scores.logits[index] ?? 0),
          formatNumber(probabilities[index] ?? 0),
          formatNumber(truth[index] ?? 0),
          formatNumber(surprises[index] ?? 0),
          formatSigned(gradient[index] ?? 0),
        ]),
      },
    };
  }

  get #labels(): readonly string[] {
    return new Codec(settings()).fromAttributes(this).state.labels;
  }

  get #scores(): Scores {
    const { logits, temperature, target, 'label-smoothing': labelSmoothing } = this.state;
    return { logits, temperature, target: this.#labels.indexOf(target), labelSmoothing };
  }

  #temperature() {
    const { temperature } = this.state;
    return sliderRow({
      ...TEMPERATURES,
      part: 'temperature',
      label: t('Temperature'),
      value: temperature,
      says: formatNumber(temperature),
      change: (value) => this.setState({ temperature: value }),
    });
  }

  #smoothing() {
    const smoothing = this.state['label-smoothing'];
    return sliderRow({
      ...SMOOTHINGS,
      part: 'label-smoothing',
      label: t('Label smoothing'),
      value: smoothing,
      says: formatShare(smoothing),
      change: (value) => this.setState({ 'label-smoothing': value }),
    });
  }
}

if (!customElements.get('downhill-softmax')) customElements.define('downhill-softmax', Softmax);
