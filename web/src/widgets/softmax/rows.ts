import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber, formatShare } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import type { Steps } from '../frame/keys.ts';
import { slider } from '../frame/slider.ts';
import type { Scores, SoftmaxReading } from './reading.ts';

export const LOGITS: Steps = { low: -10, high: 10, step: 0.1 };

export interface Rows {
  readonly labels: readonly string[];
  readonly scores: Scores;
  readonly reading: SoftmaxReading;
  readonly move: (index: number, logit: number) => void;
  readonly choose: (index: number) => void;
}

/** A row a class: which is true, its score, and the share of the probability that the score makes. */
export const rows = (given: Rows): TemplateResult => html`
  <div class="rows" data-part="classes" role="group" aria-label=${t('Classes')}>
    <div class="row heads" aria-hidden="true">
      <span>${t('True class')}</span><span class="score">${t('Score (logit)')}</span><span class="chance">${t('Probability')}</span>
    </div>
    ${given.labels.map((_, index) => row(given, index))}
  </div>
`;

function row({ labels, scores, reading, move, choose }: Rows, index: number): TemplateResult {
  const [label, logit] = [labels[index] ?? '', scores.logits[index] ?? 0];
  const [probability, wanted] = [reading.probabilities[index] ?? 0, reading.truth[index] ?? 0];
  const isTrue = index === scores.target;
  const ends = { '--probability': `${probability * 100}%`, '--wanted': `${wanted * 100}%` };
  return html`
    <div class="row ${isTrue ? 'true' : ''}" data-part="class.${index}">
      <label class="choose">
        <input type="radio" name="target" .checked=${live(isTrue)} @change=${() => choose(index)} />
        <span>${label}</span>
      </label>
      ${slider({
        ...LOGITS,
        value: logit,
        label: t('Score of {label}', { label }),
        says: t('{score}, probability {share}', { score: formatNumber(logit), share: formatShare(probability) }),
        change: (value) => move(index, value),
      })}
      <span class="logit number" aria-hidden="true">${formatNumber(logit)}</span>
      <span class="bar" aria-hidden="true" ${customProperties(ends)}>
        <span class="given"></span>
        ${isTrue ? html`<span class="missing"></span>` : nothing}
        ${wanted > 0 ? html`<span class="wanted"></span>` : nothing}
      </span>
      <span class="share number">${formatShare(probability)}</span>
    </div>
  `;
}
