import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { dashOf, isFilled, type Role, type Series } from './figure.ts';

/** What each series looks like, in the same marks and dashes as in the picture. */
export const legend = (series: readonly Series[]): TemplateResult => html`
  <ul class="legend">
    ${series.map(
      (one) =>
        html`<li><svg class=${one.compared ? 'compared' : one.role} viewBox="0 0 24 12" aria-hidden="true">${one.kind === 'line' ? line(one) : MARKS[one.role]}</svg>${one.name}</li>`,
    )}
  </ul>
`;

const line = (one: Series): SVGTemplateResult => svg`
  <path d="M0 6 H24" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray=${dashOf(one).join(' ')}></path>
  ${isFilled(one) ? svg`<path d="M0 6 H24 V12 H0 Z" fill="currentColor" opacity="0.2"></path>` : ''}
`;

const MARKS: Readonly<Record<Role, SVGTemplateResult>> = {
  prediction: svg`<circle cx="12" cy="6" r="5" fill="currentColor"></circle>`,
  target: svg`<circle cx="12" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="2"></circle>`,
  loss: svg`<circle cx="12" cy="6" r="5" fill="currentColor"></circle>`,
  gradient: svg`<path d="M7 11 L12 1 L17 11 Z" fill="currentColor"></path>`,
};
