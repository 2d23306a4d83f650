import { html, svg, type TemplateResult } from 'lit';
import type { DatasetRules } from '../../engine/trainer/index.ts';

const mark = (kind: string) =>
  html`<svg viewBox="0 0 12 12" aria-hidden="true">${svg`<circle class=${kind} cx="6" cy="6" r="4.5"></circle>`}</svg>`;

/** What the marks of all panels are. */
export const key = ({ task, classes }: DatasetRules): TemplateResult =>
  task === 'binary'
    ? html`<p class="key">${mark('ring')} ${classes[0] ?? 'no'} · ${mark('full')} ${classes[1] ?? 'yes'} · tinted: where the model says ${classes[1] ?? 'yes'}</p>`
    : html`<p class="key">${mark('ring')} a sample · the line: what the model says · off by: half of the samples are missed by less</p>`;
