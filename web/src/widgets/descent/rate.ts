import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { linearScale } from '../../charts/scale.ts';
import { t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import type { Steps } from '../frame/keys.ts';

/** Beneath the slider of the learning rate: up to where plain descent converges. */
export function rateBand({ low, high }: Steps, edge: number): TemplateResult {
  const percent = linearScale([low, high], [0, 100]);
  const at = Math.min(100, percent(edge));
  return html`
    <div class="band" data-part="edge" role="img" aria-label=${t('Converges below {rate}, two divided by the curvature', { rate: formatNumber(edge, 3) })}>
      <span class="calm" ${customProperties({ '--at': `${at}%` })}></span>
      ${edge < high ? html`<span class="edge" ${customProperties({ '--at': `${at}%` })}>2/k = ${formatNumber(edge, 3)}</span>` : nothing}
    </div>
  `;
}
