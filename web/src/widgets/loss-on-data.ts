import { type PropertyDeclarations, unsafeCSS } from 'lit';
import { formatNumber, formatSigned } from '../charts/format.ts';
import { roundUp, tidy } from '../charts/scale.ts';
import type { Engine, LossId } from '../engine/live.ts';
import { Codec, choice, type Field, number, numbers } from '../state/codec.ts';
import { accuracyOf, accuracyPanel, describeRight } from './examples/accuracy.ts';
import { board, type Kind, nameOf } from './examples/board.ts';
import styles from './examples/examples.css?inline';
import { lossPanels } from './examples/losses.ts';
import { type LossReading, readLoss } from './examples/reading.ts';
import { describeLosses, shortName } from './examples/words.ts';
import { numberList, phrases, watched, words } from './frame/attributes.ts';
import type { Figure, Table } from './frame/frame.ts';
import type { Steps } from './frame/keys.ts';
import trackStyles from './parts/track.css?inline';
import { type Readout, Widget } from './widget.ts';

type ExampleFields = Readonly<Record<Kind, Field<readonly number[]>>>;

const settings = { metric: choice(['none', 'accuracy'], 'none') };

/** One or several losses on a handful of examples whose predictions, or targets, the reader moves. */
export class LossOnData extends Widget<ExampleFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    losses: { converter: words },
    predictions: { converter: numberList },
    targets: { converter: numberList },
    labels: { converter: phrases },
    unit: {},
    min: { type: Number },
    max: { type: Number },
    step: { type: Number },
    adjust: {},
    ...watched(Object.keys(settings)),
  };
  static override styles = [Widget.styles, unsafeCSS(trackStyles), unsafeCSS(styles)];

  declare losses: readonly LossId[];
  declare predictions: readonly number[]; // to begin with; `state.predictions` are those now
  declare targets: readonly number[];
  declare labels: readonly string[];
  declare unit: string;
  declare min: number | null; // null: taken from the examples, as are `max` and `step`
  declare max: number | null;
  declare step: number | null;
  declare adjust: Kind | 'both';

  constructor() {
    super();
    this.heading = 'Loss on a handful of examples';
    this.instruction = 'Drag a filled circle, or type a prediction.';
    this.losses = ['mse'];
    this.predictions = [];
    this.targets = [];
    this.labels = [];
    this.unit = '';
    this.min = null;
    this.max = null;
    this.step = null;
    this.adjust = 'predictions';
  }

  protected override get settings() {
    return settings;
  }

  protected override get fields(): ExampleFields {
    const count = this.predictions.length;
    const field = (authored: readonly number[]) => numbers(this.#steps, { low: count, high: count }, authored);
    return { predictions: field(this.predictions), targets: field(this.targets) };
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
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: board({
        examples: this.state,
        labels: this.#labels,
        unit: this.unit,
        steps: this.#steps,
        adjustable: this.adjust === 'both' ? ['predictions', 'targets'] : [this.adjust],
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

  get #showsAccuracy(): boolean {
    return new Codec(settings).fromAttributes(this).state.metric === 'accuracy';
  }

  get #labels(): readonly string[] {
    return this.predictions.map((_, index) => this.labels[index] || `Example ${index + 1}`);
  }

  /** The ends of the axis and the step of a hand, where the author gave none: 0 to well above the largest value. */
  get #steps(): Steps {
    const values = [...this.predictions, ...this.targets];
    const low = this.min ?? Math.min(0, ...values);
    const largest = Math.max(...values);
    const high = this.max ?? (largest <= 1 ? 1 : roundUp(largest * 1.5));
    return { low, high, step: this.step ?? tidy((high - low) / 100) };
  }

  #readings(engine: Engine): LossReading[] {
    return this.losses.map((id) => readLoss(engine, id, this.state, this.original));
  }

  #move(kind: Kind, index: number, value: number): void {
    this.setState({ [kind]: this.state[kind].with(index, value) });
  }

  #type(kind: Kind, index: number, text: string): void {
    const field = number(this.#steps, 0);
    const value = field.parse(text.replaceAll(',', '').replace('−', '-'));
    if (value !== null) {
      this.#move(kind, index, value);
      return;
    }
    const kept = formatNumber(this.state[kind][index] ?? 0);
    this.tell(
      `“${text.slice(0, 20)}” is not ${field.expects}. ${nameOf({ labels: this.#labels }, kind, index)} stays ${kept}.`,
    );
  }

  #table(readings: readonly LossReading[]): Table {
    const { predictions, targets } = this.state;
    return {
      columns: ['Example', 'Prediction', 'Target', 'Error', ...readings.map((reading) => `${shortName(reading)} term`)],
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
        ['Loss (their mean)', '', '', '', ...readings.map(({ value }) => formatNumber(value))],
      ],
    };
  }
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
