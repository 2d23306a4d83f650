import { html, svg, type TemplateResult } from 'lit';
import type { DataTask } from '../../engine/trainer/index.ts';
import { t } from '../../words/words.ts';

const mark = (kind: string) =>
  html`<svg viewBox="0 0 12 12" aria-hidden="true">${svg`<circle class=${kind} cx="6" cy="6" r="4.5"></circle>`}</svg>`;

/** What the marks of all panels are. */
export const key = (task: DataTask, [no, yes]: readonly string[]): TemplateResult =>
  task === 'binary'
    ? html`<p class="key">${mark('ring')} ${no} · ${mark('full')} ${yes} · ${t('tinted: where the model says {class}', { class: yes ?? '' })}</p>`
    : html`<p class="key">${mark('ring')} ${t('a sample · the line: what the model says · off by: half of the samples are missed by less')}</p>`;
