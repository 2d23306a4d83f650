import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { COMPARED_DASH, DASHES, type Role, type Series } from './figure.ts';

/** What each series looks like, in the same marks and dashes as in the picture. */
export const legend = (series: readonly Series[]): TemplateResult => html`
  <ul class="legend">
    ${series.map(
      ({ name, role, kind, compared = false }) =>
        html`<li><svg class=${compared ? 'compared' : role} viewBox="0 0 24 12" aria-hidden="true">${kind === 'line' ? line(role, compared) : MARKS[role]}</svg>${name}</li>`,
    )}
  </ul>
`;

const line = (role: Role, compared: boolean): SVGTemplateResult => svg`
  <path d="M0 6 H24" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray=${(compared ? COMPARED_DASH : DASHES[role]).join(' ')}></path>
  ${role === 'loss' && !compared ? svg`<path d="M0 6 H24 V12 H0 Z" fill="currentColor" opacity="0.2"></path>` : ''}
`;

const MARKS: Readonly<Record<Role, SVGTemplateResult>> = {
  prediction: svg`<circle cx="12" cy="6" r="5" fill="currentColor"></circle>`,
  target: svg`<circle cx="12" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="2"></circle>`,
  loss: svg`<circle cx="12" cy="6" r="5" fill="currentColor"></circle>`,
  gradient: svg`<path d="M7 11 L12 1 L17 11 Z" fill="currentColor"></path>`,
};
