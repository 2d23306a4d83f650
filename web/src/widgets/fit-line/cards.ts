import { html, type TemplateResult } from 'lit';
import { formatNumber, formatShare } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import { swatch } from '../parts/lines.ts';
import { equation } from './picture.ts';
import type { FitReading } from './reading.ts';

/** What there is to say of every line: what it is, what it costs, and how hard the far point pulls at it. */
export const cards = (readings: readonly FitReading[], farthest: number): TemplateResult => html`
  <div class="cards">
    <p class="muted">${t('The filled point’s share of the pull on each line')}</p>
    ${readings.map((reading, index) => card(reading, index, reading.pulls[farthest] ?? 0))}
  </div>
`;

const card = ({ id, name, line, loss }: FitReading, index: number, share: number) => html`
  <div role="group" class="card" data-part=${id} aria-label=${name}>
    <p class="title">
      ${swatch(index)}
      <b>${name}</b> <span class="number equation">${equation(line)}</span>
    </p>
    <p class="share">
      <span class="bar" ${customProperties({ '--share': `${100 * share}%` })}></span>
      <span class="number">${formatShare(share)}</span>
      <span class="muted">${t('loss {n}', { n: formatNumber(loss, 3) })}</span>
    </p>
  </div>
`;
