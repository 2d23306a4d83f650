import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../words/words.ts';
import { sliderRow } from '../parts/slider-row.ts';
import { UNITS } from './fields.ts';

/** How wide the hidden layer is, where the reader may say. */
export const unitsSlider = (units: number | null, change: (units: number) => void): TemplateResult | typeof nothing =>
  units === null
    ? nothing
    : html`
        <div class="sliders">
          ${sliderRow({ ...UNITS, step: 1, part: 'units', label: t('Hidden units'), value: units, says: String(units), change })}
        </div>
      `;
