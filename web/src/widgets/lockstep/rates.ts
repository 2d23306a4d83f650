import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { sliderRow } from '../parts/slider-row.ts';
import type { Entry } from './entries.ts';
import { RATES } from './fields.ts';

// A rate is felt by its order of magnitude, so that is what the slider moves along.
const STEPS = { low: Math.log10(RATES.low), high: Math.log10(RATES.high), step: 0.05 };

export const rateSliders = (
  rates: readonly number[],
  entries: readonly Entry[],
  change: (rates: readonly number[]) => void,
): TemplateResult => html`
  <div class="sliders">
    ${rates.map((rate, index) =>
      sliderRow({
        ...STEPS,
        part: `learning-rate.${index}`,
        label:
          rates.length === 1
            ? t('Learning rate')
            : entries[index]?.isByRate
              ? t('Rate of run {n}', { n: index + 1 })
              : t('Rate of {name}', { name: entries[index]?.name ?? '' }),
        value: Math.log10(rate),
        says: formatNumber(rate, 2),
        change: (power) => change(rates.with(index, Number((10 ** power).toPrecision(2)))),
      }),
    )}
  </div>
`;
