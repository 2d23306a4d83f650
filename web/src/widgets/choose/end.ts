import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type LossId, rules } from '../../engine/live.ts';
import '../loss-curve.ts';
import { t, tSpec } from '../../words/words.ts';
import type { End } from './path.ts';

export const titleOf = (loss: LossId): string => tSpec(rules.find(({ id }) => id === loss)?.title ?? loss);

/** What it all leads to: the loss, why, its code from the page, and its curve. */
export const endPanel = ({ loss, because, params }: End): TemplateResult => html`
  <section class="end" data-part="end" aria-labelledby="end">
    <p class="end-is">${t('Your loss')}</p>
    <p id="end">${titleOf(loss)}</p>
    <p class="because">${because}</p>
    <div data-part="code"><slot name=${loss}></slot></div>
    ${keyed(loss, html`<downhill-loss-curve data-part="curve" loss=${loss} quantile=${params?.quantile ?? nothing}></downhill-loss-curve>`)}
  </section>
`;
