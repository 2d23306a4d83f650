import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatShare } from '../../charts/format.ts';
import { ticks } from '../../charts/scale.ts';
import { t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import { type Steps, valueAfterKey } from '../frame/keys.ts';
import type { Pair } from './reading.ts';

export type Side = 'p' | 'q';

export const SHARES: Steps = { low: 0, high: 1, step: 0.01 };

export interface Bins {
  readonly pair: Pair;
  readonly labels: readonly string[];
  readonly top: number; // the probability at the upper edge
  readonly adjustable: readonly Side[];
  readonly summary: string;
  readonly move: (side: Side, index: number, share: number) => void;
  readonly read: (index: number | null) => void; // with the arrow keys, where no bar can be moved
  readonly cursor: number | null; // the bin that was read last
}

/** Two distributions over the same bins: p an outline, q filled, and hatched where q says less than p. */
export const bins = (given: Bins): TemplateResult => html`
  <ul class="legend" aria-hidden="true">
    <li><span class="key p"></span>${t('p: what is true')}</li>
    <li><span class="key q"></span>${t('q: what the model says')}</li>
    <li><span class="key missing"></span>${t('where q says too little')}</li>
  </ul>
  <div
    class="plot"
    data-part="bins"
    role=${given.adjustable.length > 0 ? 'group' : 'img'}
    tabindex=${given.adjustable.length > 0 ? nothing : 0}
    aria-label=${labelOf(given)}
    @keydown=${given.adjustable.length > 0 ? nothing : (event: KeyboardEvent) => onReadingKey(event, given)}
    @blur=${() => given.cursor !== null && given.read(null)}
  >
    <div class="grid" aria-hidden="true">
      ${ticks(0, given.top, 4).map((tick) => html`<span ${customProperties({ '--height': height(tick, given.top) })}><b>${formatNumber(tick)}</b></span>`)}
    </div>
    <div class=${isCrowded(given) ? 'columns crowded' : 'columns'}>${given.labels.map((_, index) => column(given, index))}</div>
  </div>
`;

const labelOf = ({ summary, adjustable }: Bins) =>
  adjustable.length > 0
    ? t('Two distributions. {summary}', { summary })
    : t('Two distributions. {summary} Arrow keys read the bins.', { summary });

const EVERY = 5; // of the names of thin bars is shown, and the first

const isCrowded = ({ labels }: Bins) => labels.length > 12;

function column(given: Bins, index: number): TemplateResult {
  const { pair, labels, top, adjustable, move, cursor } = given;
  const [p, q] = [pair.p[index] ?? 0, pair.q[index] ?? 0];
  const heights = { '--p': height(p, top), '--q': height(q, top) };
  const isNamed = !isCrowded(given) || index === 0 || (index + 1) % EVERY === 0;
  return html`
    <div class=${index === cursor ? 'column read' : 'column'} data-part="bin.${index}" ${customProperties(heights)}>
      <div class="bars" data-index=${index}>
        <span class="q"></span>
        ${p > q ? html`<span class="missing"></span>` : nothing}
        <span class="p"></span>
        ${adjustable.map((side) => handle({ side, index, share: pair[side][index] ?? 0, label: labels[index] ?? '', paired: adjustable.length > 1 }, move))}
      </div>
      <span class="bin-name" aria-hidden="true">${isNamed ? labels[index] : nothing}</span>
    </div>
  `;
}

interface Handle {
  readonly side: Side;
  readonly index: number;
  readonly share: number;
  readonly label: string;
  readonly paired: boolean;
}

function onReadingKey(event: KeyboardEvent, { labels, cursor, read }: Bins): void {
  const bins = { low: 0, high: labels.length - 1, step: 1 };
  const next = event.altKey || event.ctrlKey || event.metaKey ? null : valueAfterKey(event.key, cursor ?? -1, bins);
  if (next === null) return;
  event.preventDefault();
  read(next);
}

/** What stands in a bin, in words. */
export const readBin = ({ p, q }: Pair, labels: readonly string[], index: number): string =>
  t('{bin}: p says {p}, q {q}', {
    bin: labels[index] ?? '',
    p: formatShare(p[index] ?? 0),
    q: formatShare(q[index] ?? 0),
  });

function handle({ side, index, share, label, paired }: Handle, move: Bins['move']): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const next = event.altKey || event.ctrlKey || event.metaKey ? null : valueAfterKey(event.key, share, SHARES);
    if (next === null) return;
    event.preventDefault();
    move(side, index, next);
  };
  return html`
    <div
      class="handle ${side} ${paired ? 'paired' : ''}"
      role="slider"
      tabindex="0"
      aria-orientation="vertical"
      aria-label=${t('{side} of {bin}', { side, bin: label })}
      aria-valuemin="0"
      aria-valuemax="1"
      aria-valuenow=${share}
      aria-valuetext=${formatShare(share)}
      data-side=${side}
      data-index=${index}
      @keydown=${onKey}
    ></div>
  `;
}

const height = (share: number, top: number) => `${(100 * share) / top}%`;
