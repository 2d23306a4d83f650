import { html, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import { ROWS } from './fence.ts';
import type { Comparison } from './reading.ts';

/** The original, the copy, and how far off each dot of the copy is; beneath, what the features report of each patch. */
export const pictures = ({ pixels, features }: Comparison): TemplateResult => html`
  <div class="pictures">
    ${picture('original', t('Original'), pixels.original.map(grey), features.original)}
    ${picture('copy', t('Copy||of a picture'), pixels.copy.map(grey), features.copy)}
    ${picture(
      'errors',
      t('Squared error of each dot'),
      pixels.copy.map((dot, column) => off((dot - (pixels.original[column] ?? 0)) ** 2)),
      features.copy.map((contrast, patch) => (contrast - (features.original[patch] ?? 0)) ** 2),
    )}
  </div>
`;

type Dot = Readonly<Record<'className' | 'shade', string>>;

const grey = (brightness: number): Dot => ({ className: 'grey', shade: `${100 * brightness}%` });

/** Full from the error of a dot that is dark where it should be bright. */
const off = (error: number): Dot => ({ className: 'off', shade: `${Math.min(100, (100 * error) / 0.36)}%` });

const picture = (part: string, title: string, row: readonly Dot[], patches: readonly number[]) => html`
  <div class="picture" data-part=${part}>
    <p class="title">${title}</p>
    <svg viewBox="0 0 ${row.length} ${ROWS}" aria-hidden="true">
      ${row.map((dot, column) => Array.from({ length: ROWS }, (_, y) => dotAt(column, y, dot)))}
    </svg>
    <p class="patches"><span class="hidden">${part === 'errors' ? t('Squared error of the features') : t('Features')}:</span>
      ${patches.map((value) => html`<span class="number">${formatNumber(value, 2)}</span>`)}
    </p>
  </div>
`;

const dotAt = (x: number, y: number, { className, shade }: Dot) =>
  svg`<rect class=${className} x=${x + 0.03} y=${y + 0.03} width="0.94" height="0.94" ${customProperties({ '--shade': shade })} />`;
