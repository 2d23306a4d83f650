import { html, type PropertyDeclarations, unsafeCSS } from 'lit';
import { formatNumber, formatShare } from '../charts/format.ts';
import type { Engine } from '../engine/live.ts';
import { type Field, number } from '../state/codec.ts';
import { t, tCount } from '../words/words.ts';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import partStyles from './parts/parts.css?inline';
import { quantities } from './parts/quantities.ts';
import { sliderRow } from './parts/slider-row.ts';
import styles from './perception/perception.css?inline';
import { pictures } from './perception/picture.ts';
import { type Comparison, compare } from './perception/reading.ts';
import { describePerception, saysLight } from './perception/words.ts';
import { type Readout, Widget } from './widget.ts';

type PerceptionFields = Readonly<Record<'shift' | 'blur' | 'light', Field<number>>>;

const SHIFTS = { low: 0, high: 4, step: 1 };
const BLURS = { low: 0, high: 1, step: 0.05 };
const LIGHTS = { low: -0.2, high: 0.2, step: 0.05 };

/** A copy of a picture, moved, blurred or lit, and what two losses make of it: one of dots and one of features. */
export class Perception extends Widget<PerceptionFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    ...watched(['shift', 'blur', 'light']),
  };
  static override styles = [Widget.styles, unsafeCSS(partStyles), unsafeCSS(styles)];

  constructor() {
    super();
    this.heading = t('Two ways to compare pictures');
    this.instruction = t('Move the copy, or blur it. Beneath each picture stand the contrasts of its three patches.');
  }

  protected override get fields(): PerceptionFields {
    return authored(this, { shift: number(SHIFTS, 0), blur: number(BLURS, 0), light: number(LIGHTS, 0) });
  }

  protected override read(engine: Engine): Readout {
    const { pixels, features } = compare(engine, this.state);
    const { shift, blur, light } = this.state;
    return { pixels: pixels.loss, features: features.loss, shift, blur, light };
  }

  protected override figure(engine: Engine): Figure {
    const now = compare(engine, this.state);
    const { shift, blur, light } = this.state;
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: pictures(now),
      controls: html`
        <div class="sliders">
          ${this.#slider('shift', t('Moved by'), SHIFTS, tCount(shift, '{n} dot', '{n} dots'))}
          ${this.#slider('blur', t('Blurred by'), BLURS, formatShare(blur))}
          ${this.#slider('light', t('Brightness'), LIGHTS, saysLight(light))}
        </div>
        ${quantities([
          {
            part: 'pixels',
            role: 'loss',
            name: t('Pixel loss'),
            value: formatNumber(now.pixels.loss),
            note: t('MSE of the dots'),
          },
          {
            part: 'features',
            role: 'loss',
            name: t('Feature loss'),
            value: formatNumber(now.features.loss),
            note: t('MSE of the contrasts'),
          },
        ])}
      `,
      words: describePerception(this.state, now),
      table: {
        columns: [t('Compared'), t('Original'), t('Copy||of a picture'), t('Squared error')],
        rows: tableOf(now),
      },
    };
  }

  #slider(name: keyof PerceptionFields, label: string, span: typeof SHIFTS, says: string) {
    const change = (value: number) => this.setState({ [name]: value });
    return sliderRow({ ...span, part: name, label, value: this.state[name], says, change });
  }
}

function tableOf({ pixels, features }: Comparison): string[][] {
  const rows = ({ original, copy }: Comparison['pixels'], name: (n: number) => string) =>
    original.map((value, index) => {
      const other = copy[index] ?? 0;
      return [name(index + 1), formatNumber(value), formatNumber(other), formatNumber((other - value) ** 2)];
    });
  return [...rows(pixels, (n) => t('Dot {n}', { n })), ...rows(features, (n) => t('Contrast of patch {n}', { n }))];
}

if (!customElements.get('downhill-perception')) customElements.define('downhill-perception', Perception);
