import { html, type TemplateResult } from 'lit';
import { customProperties } from '../frame/custom-properties.ts';
import type { Count } from './counts.ts';

/** How many of each sort there are, as shares of all. */
export function bars(counts: readonly Count[], of: string): TemplateResult {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return html`
    <div class="counts">
      <p class="muted">All ${all} ${of}</p>
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
