import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import { type Quantity, quantities } from '../parts/quantities.ts';
import { type LossOfPoints, type MarginReading, nameOf } from './reading.ts';

/** The losses beside each other, each with what every point costs, all of them on one scale. */
export function losses(reading: MarginReading, labels: readonly string[]): TemplateResult {
  const dearest = Math.max(...reading.losses.flatMap(({ terms }) => terms));
  return quantities(reading.losses.map((loss) => panel(loss, labels, dearest)));
}

const panel = ({ id, mean, terms }: LossOfPoints, labels: readonly string[], dearest: number): Quantity => ({
  part: id,
  role: 'loss',
  name: nameOf(id),
  value: formatNumber(mean),
  note: t('mean'),
  detail: html`<ul class="terms">${labels.map((label, index) => bar(label, terms[index] ?? 0, dearest))}</ul>`,
});

const bar = (label: string, term: number, dearest: number) => html`
  <li>
    <span class="label">${label}</span>
    <span class="bar" aria-hidden="true" ${customProperties({ '--share': `${dearest > 0 ? (100 * term) / dearest : 0}%` })}></span>
    <span class="term">${formatNumber(term, 3)}</span>
  </li>
`;
