import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { linearScale, ticks } from '../../charts/scale.ts';
import { t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import type { Steps } from '../frame/keys.ts';
import { slider } from '../frame/slider.ts';

export interface NumberLine {
  readonly steps: Steps;
  readonly values: readonly number[];
  readonly constant: number;
  readonly unit: string;
  readonly width: number; // px
  readonly says: string; // the losses at the constant, read out with it
  readonly moveValue: (index: number, value: number) => void;
  readonly moveConstant: (value: number) => void;
}

const APART = 22; // px: values closer than this are stacked, so that each can be taken hold of

export const percentOf = ({ low, high }: Steps) => {
  const scale = linearScale([low, high], [0, 100]);
  return (value: number) => `${scale(value)}%`;
};

/** The values on their line, and the constant beneath it. */
export function numberLine(line: NumberLine): TemplateResult {
  const { steps, values, constant, unit, width, says, moveValue, moveConstant } = line;
  const percent = percentOf(steps);
  const lifts = liftsOf(values, (APART / width) * (steps.high - steps.low));
  return html`
    <div class="row" data-part="values">
      <span class="label">${t('Values')}${unit ? html`<span class="in">, ${unit}</span>` : ''}</span>
      <div class="track values" role="group" aria-label=${t('Values')} ${customProperties({ '--lanes': Math.max(...lifts) })}>
        ${values.map(
          (value, index) => html`
            <div class="lane" ${customProperties({ '--lift': lifts[index] ?? 0 })}>
              ${slider({
                ...steps,
                value,
                label: t('Value {n}', { n: index + 1 }),
                says: `${formatNumber(value)} ${unit}`.trim(),
                className: 'targets stacked',
                change: (next) => moveValue(index, next),
              })}
            </div>
          `,
        )}
      </div>
    </div>
    <div class="row axis" aria-hidden="true">
      <div class="track">
        <div class="scale">
          ${ticks(steps.low, steps.high, 6).map((tick) => html`<span class="tick" ${customProperties({ '--at': percent(tick) })}>${formatNumber(tick)}</span>`)}
        </div>
      </div>
    </div>
    <div class="row" data-part="constant">
      <span class="label">${t('Your constant')}</span>
      <div class="track guess-track">
        <div class="scale" aria-hidden="true"><span class="guess" ${customProperties({ '--at': percent(constant) })}></span></div>
        ${slider({
          ...steps,
          value: constant,
          label: t('Your constant'),
          says: `${formatNumber(constant)}: ${says}`,
          className: 'predictions',
          change: moveConstant,
        })}
      </div>
      <span class="constant number" aria-hidden="true">${formatNumber(constant)}</span>
    </div>
  `;
}

/** How many others each value stands upon. */
export function liftsOf(values: readonly number[], apart: number): number[] {
  const last: number[] = []; // the rightmost value of each lane
  const lifts = values.map(() => 0);
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  for (const index of order) {
    const value = values[index] ?? 0;
    const free = last.findIndex((before) => value - before >= apart);
    const lane = free < 0 ? last.length : free;
    last[lane] = value;
    lifts[index] = lane;
  }
  return lifts;
}
