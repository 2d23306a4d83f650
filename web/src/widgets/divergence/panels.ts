import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { t, tParts } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import { quantities } from '../parts/quantities.ts';
import type { DivergenceReading } from './reading.ts';

/** Both directions and the middle, and of what the cross-entropy is made. */
export const panels = (reading: DivergenceReading): TemplateResult => html`
  ${quantities([
    {
      part: 'forward',
      role: 'loss',
      name: t('{what}, forward', { what: 'KL(p‖q)' }),
      value: formatNumber(reading.forward.value),
      note: t('q must cover all that p does'),
    },
    {
      part: 'reverse',
      role: 'loss',
      name: t('{what}, reverse', { what: 'KL(q‖p)' }),
      value: formatNumber(reading.reverse.value),
      note: t('q must stay where p is'),
    },
    {
      part: 'js',
      role: 'loss',
      name: 'Jensen-Shannon',
      value: formatNumber(reading.js),
      note: t('the same both ways, at most log 2'),
    },
  ])}
  ${crossEntropy(reading)}
`;

const crossEntropy = ({ entropy, forward, crossEntropy }: DivergenceReading) => html`
  <div class="sum" data-part="cross-entropy">
    <p>
      ${tParts('Entropy of p {entropy} + KL(p‖q) {waste} = cross-entropy {sum}', {
        entropy: html`<b class="number">${formatNumber(entropy)}</b>`,
        waste: html`<b class="number waste-text">${formatNumber(forward.value)}</b>`,
        sum: html`<b class="number">${formatNumber(crossEntropy)}</b>`,
      })}
    </p>
    <div class="parts" aria-hidden="true" ${customProperties(lengthsOf(entropy, forward.value))}>
      <span class="entropy"></span><span class="waste"></span>
    </div>
  </div>
`;

/** What is infinite leaves nothing for the other. */
function lengthsOf(entropy: number, waste: number): Record<`--${string}`, string> {
  const share = Number.isFinite(waste) && entropy + waste > 0 ? waste / (entropy + waste) : Number(waste > 0);
  return { '--entropy': `${100 * (1 - share)}%`, '--waste': `${100 * share}%` };
}
