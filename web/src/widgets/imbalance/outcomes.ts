import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { t, tParts } from '../../words/words.ts';
import type { Outcome } from './reading.ts';
import { accuracy, alarms, found } from './words.ts';

export interface Card {
  readonly part: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly loss?: number;
}

/** The models beside each other: how many of a hundred positives each finds, and what else there is to say of it. */
export const outcomes = (cards: readonly Card[]): TemplateResult => html`
  <p class="caption after"><b>${t('After training: which positives are found')}</b></p>
  <div class="cards">${cards.map(card)}</div>
`;

const card = ({ part, name, outcome, loss }: Card) => html`
  <div role="group" class="card" data-part=${part} aria-label=${name}>
    <p class="card-name">${name}</p>
    ${dots(found(outcome))}
    <div>
      <p>${tParts('{n} of 100 found', { n: html`<b class="found number">${found(outcome)}</b>` })}</p>
      <p>${tParts('{share} accuracy', { share: html`<b class="number">${accuracy(outcome)}</b>` })}</p>
      <p>${alarms(outcome)}</p>
      ${loss === undefined ? nothing : html`<p>${tParts('BCE only {loss}', { loss: html`<b class="number">${formatNumber(loss)}</b>` })}</p>`}
    </div>
  </div>
`;

const SIDE = 10;

/** A hundred positives: discs are found, rings are missed. */
const dots = (count: number) => html`
  <svg class="dots" viewBox="0 0 100 100" aria-hidden="true">
    ${Array.from(
      { length: SIDE * SIDE },
      (_, index) =>
        svg`<circle class=${index < count ? 'hit' : 'miss'} cx=${(index % SIDE) * SIDE + 5} cy=${Math.floor(index / SIDE) * SIDE + 5} r="3.2"></circle>`,
    )}
  </svg>
`;
