import { html, type TemplateResult } from 'lit';
import { t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import type { Count } from './counts.ts';
import type { EmbeddingLoss } from './run.ts';

/** How many of each sort there are, as shares of all. */
export function bars(counts: readonly Count[], loss: EmbeddingLoss): TemplateResult {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return html`
    <div class="counts">
      <p class="muted">${loss === 'triplet' ? t('All {n} triplets: an anchor, one of its kind, one of another', { n: all }) : t('All {n} pairs', { n: all })}</p>
      ${counts.map(
        ({ part, name, count, says }) => html`
          <div class="count" data-part=${part}>
            <b>${name}</b>
            <span class="bar" ${customProperties({ '--share': `${(100 * count) / all}%` })}></span>
            <span class="number">${count}</span>
            <span class="says">${says}</span>
          </div>
        `,
      )}
    </div>
  `;
}
