import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatShare } from '../../charts/format.ts';
import { t, tSpec } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import type { Examples, LossReading } from './reading.ts';
import { describeClip, describeRatio, shortName } from './words.ts';

/** One panel a loss: its value in large figures, and each example's share of it. Another panel may stand beside them. */
export const lossPanels = (
  readings: readonly LossReading[],
  examples: Examples,
  labels: readonly string[],
  another: ((examples: Examples, labels: readonly string[]) => TemplateResult) | null = null,
) => html`
  <div class="losses">
    ${readings.map((reading) => panel(reading, examples, labels))} ${another?.(examples, labels) ?? nothing}
  </div>
`;

function panel(reading: LossReading, examples: Examples, labels: readonly string[]): TemplateResult {
  const { spec, value } = reading;
  const clip = describeClip(reading, examples, labels);
  return html`
    <div role="group" class="loss" data-part=${spec.id} aria-label=${tSpec(spec.title)}>
      <p class="name">${tSpec(spec.title)} <abbr>${shortName(reading)}</abbr></p>
      <p class="figure"><span class="number">${formatNumber(value)}</span> <span class="ratio">${describeRatio(reading)}</span></p>
      <ul class="shares" aria-label=${t("Each example's term and its share")}>
        ${labels.map((label, index) => share(label, reading.terms[index] ?? 0, reading.shares[index] ?? 0))}
      </ul>
      ${clip ? html`<p class="clip">${clip}</p>` : nothing}
    </div>
  `;
}

const share = (label: string, term: number, part: number) => html`
  <li>
    <span class="label">${label}</span>
    <span class="bar" aria-hidden="true" ${customProperties({ '--share': `${part * 100}%` })}></span>
    <span class="term">${formatNumber(term)}</span>
    <span class="part">${formatShare(part)}</span>
  </li>
`;
