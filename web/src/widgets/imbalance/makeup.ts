import { html, nothing, type TemplateResult } from 'lit';
import { formatShare } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import type { Makeup } from './reading.ts';

export interface Bar {
  readonly part: string;
  readonly name: string;
  readonly makeup: Makeup;
}

const kinds = () =>
  [
    ['positives', t('positives'), t('positives')],
    ['hard', t('hard negatives: taken for positives'), t('hard')],
    ['easy', t('easy negatives: right already'), t('easy')],
  ] as const;

const ROOM = 0.12; // a part with less than this has no room for its number

/** Bars of one length: of the cases, and of each loss, who makes it up. */
export const makeup = (bars: readonly Bar[]): TemplateResult => html`
  <div data-part="makeup">
    <p class="caption"><b>${t('Before training: who makes up the loss')}</b></p>
    <ul class="legend" aria-hidden="true">
      ${kinds().map(([kind, title]) => html`<li><span class="key ${kind}"></span>${title}</li>`)}
    </ul>
    ${bars.map(bar)}
  </div>
`;

const bar = ({ part, name, makeup }: Bar) => html`
  <div class="bar" data-part=${part}>
    <p class="bar-name">${name}</p>
    <div class="parts" role="img" aria-label="${name}: ${kinds()
      .map(([kind, , short]) => `${short} ${formatShare(makeup[kind])}`)
      .join(', ')}">
      ${kinds().map(
        ([kind]) => html`
          <span class=${kind} ${customProperties({ '--share': `${100 * makeup[kind]}%` })}>
            ${makeup[kind] < ROOM ? nothing : html`<b>${formatShare(makeup[kind])}</b>`}
          </span>
        `,
      )}
    </div>
  </div>
`;
