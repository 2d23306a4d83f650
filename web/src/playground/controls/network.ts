import { html, type TemplateResult } from 'lit';
import { t, tCount } from '../../words/words.ts';
import { MOST, type Setting } from '../setting/setting.ts';
import type { Change } from './rows.ts';

/** Above the picture of the model: more layers or fewer, and in each more units or fewer. */
export function layerControls({ hidden }: Setting, change: Change): TemplateResult {
  const set = (next: readonly number[]) => change('hidden', next.join(' '));
  const units = (at: number, by: number) => set(hidden.map((count, layer) => (layer === at ? count + by : count)));
  return html`
    <div class="layers">
      ${stepper({
        title: tCount(hidden.length, '{n} hidden layer', '{n} hidden layers'),
        less: t('Remove the last hidden layer'),
        more: t('Add a hidden layer'),
        canLess: hidden.length > 0,
        canMore: hidden.length < MOST.layers,
        step: (by) => set(by > 0 ? [...hidden, hidden.at(-1) ?? 4] : hidden.slice(0, -1)),
      })}
      ${hidden.map((count, layer) =>
        stepper({
          title: t('Layer {n}: {units}', { n: layer + 1, units: count }),
          less: t('One unit fewer in layer {n}', { n: layer + 1 }),
          more: t('One unit more in layer {n}', { n: layer + 1 }),
          canLess: count > 1,
          canMore: count < MOST.units,
          step: (by) => units(layer, by),
        }),
      )}
    </div>
  `;
}

interface Stepper {
  readonly title: string;
  readonly less: string;
  readonly more: string;
  readonly canLess: boolean;
  readonly canMore: boolean;
  readonly step: (by: number) => void;
}

const stepper = ({ title, less, more, canLess, canMore, step }: Stepper) => html`
  <span class="stepper">
    <button type="button" aria-label=${less} ?disabled=${!canLess} @click=${() => step(-1)}>−</button>
    <span class="number">${title}</span>
    <button type="button" aria-label=${more} ?disabled=${!canMore} @click=${() => step(1)}>+</button>
  </span>
`;
