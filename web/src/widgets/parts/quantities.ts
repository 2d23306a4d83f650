import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '../../charts/figure.ts';

/** A number that matters, large, with what it is above and what it means beside. */
export interface Quantity {
  readonly part: string;
  readonly name: string;
  readonly value: string;
  readonly note?: string;
  readonly role?: Role; // none: in ink
  readonly detail?: TemplateResult;
}

export const quantities = (all: readonly Quantity[]): TemplateResult => html`
  <div class="quantities">${all.map(quantity)}</div>
`;

const quantity = ({ part, name, value, note, role, detail }: Quantity) => html`
  <div class="quantity ${role ?? ''}" role="group" data-part=${part} aria-label=${name}>
    <p class="name">${name}</p>
    <p class="large"><span class="number">${value}</span> ${note ? html`<span class="note-beside">${note}</span>` : nothing}</p>
    ${detail ?? nothing}
  </div>
`;
