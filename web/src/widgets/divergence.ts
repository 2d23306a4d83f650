import { html, nothing, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import { formatNumber } from '../charts/format.ts';
import { roundUp } from '../charts/scale.ts';
import type { Engine } from '../engine/live.ts';
import { Codec, choice, type Field, names, number } from '../state/codec.ts';
import { t } from '../words/words.ts';
import { bins, readBin, type Side } from './divergence/bins.ts';
import { ColumnDrag } from './divergence/column-drag.ts';
import { bump, distribution, PRESETS, withShare } from './divergence/distribution.ts';
import styles from './divergence/divergence.css?inline';
import { panels } from './divergence/panels.ts';
import { bestBump, meansOf, type Pair, readDivergence, type Way, WIDTHS } from './divergence/reading.ts';
import { describeDivergence } from './divergence/words.ts';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import partStyles from './parts/parts.css?inline';
import { sliderRow } from './parts/slider-row.ts';
import { type Readout, Widget } from './widget.ts';

type DivergenceFields = {
  readonly p: Field<readonly number[]>;
  readonly q: Field<readonly number[]>;
  readonly mean: Field<number>; // of q, where it is a bump, as is its width
  readonly width: Field<number>;
};

const BINS = { low: 2, high: 25 };
const FIRST = [0.1, 0.4, 0.3, 0.15, 0.05];
const ADJUST = { adjust: choice(['q', 'both', 'bump'], 'q') };
const AIR = 1.25; // above the highest bar, for a hand to go

/** Two distributions, and how far one is from the other: both ways round, and halfway. */
export class Divergence extends Widget<DivergenceFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    ...watched(['p', 'q', 'mean', 'width', 'labels', 'adjust']),
  };
  static override styles = [Widget.styles, unsafeCSS(partStyles), unsafeCSS(styles)];

  readonly #drag = new ColumnDrag(
    (side, index, share) => this.#move(side, index, share),
    () => this.#top,
  );

  #cursor: number | null = null;

  constructor() {
    super();
    this.heading = t('How far apart are two distributions?');
    this.instruction = t('Move what the model says, and watch what each direction charges for.');
  }

  protected override get settings() {
    const { adjust } = new Codec(ADJUST).fromAttributes(this).state;
    const first = { p: distribution(BINS, adjust === 'bump' ? (PRESETS['two-bumps'] ?? FIRST) : FIRST) };
    const { p } = new Codec(first).fromAttributes(this).state;
    const numbered = p.map((_, index) => String(index + 1));
    return { ...ADJUST, ...first, labels: names({ low: p.length, high: p.length }, numbered) };
  }

  protected override get fields(): DivergenceFields {
    const { p } = this.#authored;
    const count = { low: p.length, high: p.length };
    return authored(this, {
      p: distribution(count, p),
      q: distribution(
        count,
        p.map(() => 1 / p.length),
      ),
      mean: number(meansOf(p.length), Math.ceil(p.length / 2)),
      width: number(WIDTHS, 2),
    });
  }

  protected override read(engine: Engine): Readout {
    const pair = this.#pair;
    const { forward, reverse, js, entropy, crossEntropy } = readDivergence(engine, pair);
    const shares = (side: Side) => pair[side].map((share, index) => [`${side}.${index}`, share] as const);
    const { mean, width } = this.state;
    return {
      ...Object.fromEntries([...shares('p'), ...shares('q')]),
      ...(this.#isBump && { mean, width }),
      forward: forward.value,
      reverse: reverse.value,
      js,
      entropy,
      crossEntropy,
    };
  }

  protected override figure(engine: Engine): Figure {
    const [pair, { labels, adjust }] = [this.#pair, this.#authored];
    const reading = readDivergence(engine, pair);
    const words = describeDivergence(reading, pair, labels);
    const adjustable: readonly Side[] = adjust === 'both' ? ['p', 'q'] : ['q'];
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: html`
        <div
          @pointerdown=${this.#isBump ? nothing : this.#drag.grab}
          @pointermove=${this.#drag.drag}
          @pointerup=${this.#drag.release}
          @pointercancel=${this.#drag.release}
          @click=${this.#isBump ? nothing : this.#drag.place}
        >
          ${bins({
            pair,
            labels,
            top: this.#top,
            adjustable: this.#isBump ? [] : adjustable,
            summary: words,
            move: (side, index, share) => this.#move(side, index, share),
            cursor: this.#cursor,
            read: (index) => this.#read(index),
          })}
        </div>
      `,
      controls: html`${this.#isBump ? this.#bumpControls(engine) : nothing} ${panels(reading)}`,
      words,
      table: {
        columns: [
          t('Bin'),
          'p',
          'q',
          t('Term of {what}', { what: 'KL(p‖q)' }),
          t('Term of {what}', { what: 'KL(q‖p)' }),
        ],
        rows: labels.map((label, index) => [
          label,
          ...[pair.p, pair.q, reading.forward.terms, reading.reverse.terms].map((values) =>
            formatNumber(values[index] ?? 0),
          ),
        ]),
      },
    };
  }

  get #authored() {
    return new Codec(this.settings).fromAttributes(this).state;
  }

  get #isBump(): boolean {
    return this.#authored.adjust === 'bump';
  }

  get #pair(): Pair {
    const { p, q, mean, width } = this.state;
    return { p, q: this.#isBump ? bump(p.length, mean, width) : q };
  }

  /** The upper edge stays as the author's bars ask for, until a bar grows beyond it. */
  get #top(): number {
    const { p, q } = this.#pair;
    const highest = Math.max(AIR * Math.max(...this.original.p, ...(this.#isBump ? [] : this.original.q)), ...p, ...q);
    return Math.min(1, roundUp(highest));
  }

  #move(side: Side, index: number, share: number): void {
    this.setState({ [side]: withShare(this.state[side], index, share) });
  }

  #read(index: number | null): void {
    this.#cursor = index;
    this.tell(index === null ? '' : readBin(this.#pair, this.#authored.labels, index));
  }

  #bumpControls(engine: Engine): TemplateResult {
    const { p, mean, width } = this.state;
    const minimise = (way: Way) => () => this.setState(bestBump(engine, p, way));
    return html`
      <div class="sliders">
        ${sliderRow({ ...meansOf(p.length), part: 'mean', label: t('Mean of q'), value: mean, says: formatNumber(mean), className: 'prediction', change: (value) => this.setState({ mean: value }) })}
        ${sliderRow({ ...WIDTHS, part: 'width', label: t('Width of q'), value: width, says: formatNumber(width), className: 'prediction', change: (value) => this.setState({ width: value }) })}
      </div>
      <div class="fits" data-part="fits">
        <button type="button" @click=${minimise('forward')}>${t('Minimise {what}', { what: 'KL(p‖q)' })}</button>
        <button type="button" @click=${minimise('reverse')}>${t('Minimise {what}', { what: 'KL(q‖p)' })}</button>
      </div>
    `;
  }
}

if (!customElements.get('downhill-divergence')) customElements.define('downhill-divergence', Divergence);
