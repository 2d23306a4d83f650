import { type PropertyDeclarations, unsafeCSS } from 'lit';
import { formatNumber, formatSigned } from '../charts/format.ts';
import { tidy } from '../charts/scale.ts';
import type { Engine } from '../engine/live.ts';
import { Codec, type Field, number, numbers } from '../state/codec.ts';
import { language, t } from '../words/words.ts';
import { accuracyOf, accuracyPanel, describeRight } from './examples/accuracy.ts';
import { board, type Kind, nameOf } from './examples/board.ts';
import styles from './examples/examples.css?inline';
import { setupOf } from './examples/fields.ts';
import { lossPanels } from './examples/losses.ts';
import { type LossReading, readLoss } from './examples/reading.ts';
import { describeLosses, shortName } from './examples/words.ts';
import { watched } from './frame/attributes.ts';
import type { Figure, Table } from './frame/frame.ts';
import type { Steps } from './frame/keys.ts';
import trackStyles from './parts/track.css?inline';
import { type Readout, Widget } from './widget.ts';

type ExampleFields = Readonly<Record<Kind, Field<readonly number[]>>>;

/** One or several losses on a handful of examples whose predictions, or targets, the reader moves. */
export class LossOnData extends Widget<ExampleFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    unit: {},
    ...watched(['losses', 'predictions', 'targets', 'labels', 'min', 'max', 'step', 'adjust', 'metric']),
  };
  static override styles = [Widget.styles, unsafeCSS(trackStyles), unsafeCSS(styles)];

  declare unit: string;

  constructor() {
    super();
    this.heading = t('Loss on a handful of examples');
    this.instruction = t('Drag a filled circle, or type a prediction.');
    this.unit = '';
  }

  protected override get settings() {
    return setupOf(this);
  }

  protected override get fields(): ExampleFields {
    const { predictions, targets } = this.#authored;
    const count = { low: predictions.length, high: predictions.length };
    const field = (authored: readonly number[]) => numbers(this.#steps, count, authored);
    return { predictions: field(predictions), targets: field(targets) };
  }

  protected override read(engine: Engine): Readout {
    const { predictions, targets } = this.state;
    const entries = [
      ...predictions.map((value, index) => [`predictions.${index}`, value] as const),
      ...targets.map((value, index) => [`targets.${index}`, value] as const),
      ...this.#readings(engine).flatMap(readoutOf),
      ...(this.#showsAccuracy ? [['accuracy', accuracyOf(this.state)] as const] : []),
    ];
    return Object.fromEntries(entries);
  }

  protected override figure(engine: Engine): Figure {
    const readings = this.#readings(engine);
    const { adjust } = this.#authored;
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: board({
        examples: this.state,
        labels: this.#labels,
        unit: this.unit,
        steps: this.#steps,
        adjustable: adjust === 'both' ? ['predictions', 'targets'] : [adjust],
        move: (kind, index, value) => this.#move(kind, index, value),
        type: (kind, index, text) => this.#type(kind, index, text),
      }),
      controls: lossPanels(readings, this.state, this.#labels, this.#showsAccuracy ? accuracyPanel : null),
      words: [describeLosses(readings, this.#labels), this.#showsAccuracy ? `${describeRight(this.state)}.` : '']
        .filter(Boolean)
        .join(' '),
      table: this.#table(readings),
    };
  }

  get #authored() {
    return new Codec(setupOf(this)).fromAttributes(this).state;
  }

  get #showsAccuracy(): boolean {
    return this.#authored.metric === 'accuracy';
  }

  get #labels(): readonly string[] {
    return this.#authored.labels;
  }

  /** The ends of the axis and the step of a hand. */
  get #steps(): Steps {
    const { min, max, step } = this.#authored;
    return { low: min, high: max, step };
  }

  #readings(engine: Engine): LossReading[] {
    return this.#authored.losses.map((id) => readLoss(engine, id, this.state, this.original));
  }

  #move(kind: Kind, index: number, value: number): void {
    this.setState({ [kind]: this.state[kind].with(index, value) });
  }

  #type(kind: Kind, index: number, text: string): void {
    const field = number(this.#steps, 0);
    const value = field.parse(fromDigits(text).replace('−', '-'));
    if (value !== null) {
      this.#move(kind, index, value);
      return;
    }
    const kept = formatNumber(this.state[kind][index] ?? 0);
    this.tell(
      t('“{text}” is not {expects}. {name} stays {kept}.', {
        text: text.slice(0, 20),
        expects: field.expects,
        name: nameOf({ labels: this.#labels }, kind, index),
        kept,
      }),
    );
  }

  #table(readings: readonly LossReading[]): Table {
    const { predictions, targets } = this.state;
    return {
      columns: [
        t('Example'),
        t('Prediction'),
        t('Target'),
        t('Error'),
        ...readings.map((reading) => t('{loss} term', { loss: shortName(reading) })),
      ],
      rows: [
        ...this.#labels.map((label, index) => {
          const [prediction, target] = [predictions[index] ?? 0, targets[index] ?? 0];
          const terms = readings.map(({ terms }) => formatNumber(terms[index] ?? 0));
          return [
            label,
            formatNumber(prediction),
            formatNumber(target),
            formatSigned(tidy(prediction - target)),
            ...terms,
          ];
        }),
        [t('Loss (their mean)'), '', '', '', ...readings.map(({ value }) => formatNumber(value))],
      ],
    };
  }
}

/** A number as the reader's language writes it, as a program reads it. */
function fromDigits(text: string): string {
  if (language() !== 'de') return text.replaceAll(',', '');
  return text.includes(',') ? text.replaceAll('.', '').replace(',', '.') : text;
}

function readoutOf({ spec, value, terms, shares, largest, ratio }: LossReading): (readonly [string, number])[] {
  return [
    [spec.id, value],
    ...terms.map((term, index) => [`${spec.id}.terms.${index}`, term] as const),
    [`${spec.id}.largestShare`, shares[largest] ?? 0],
    ...(ratio === null ? [] : [[`${spec.id}.ratio`, ratio] as const]),
  ];
}

if (!customElements.get('downhill-loss-on-data')) customElements.define('downhill-loss-on-data', LossOnData);
