import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../charts/format.ts';
import { linearScale, ticks } from '../../charts/scale.ts';
import { inDigits, t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import type { Steps } from '../frame/keys.ts';
import { slider } from '../frame/slider.ts';
import type { Examples } from './reading.ts';

export type Kind = 'predictions' | 'targets';

export interface Board {
  readonly examples: Examples;
  readonly labels: readonly string[];
  readonly unit: string;
  readonly steps: Steps;
  readonly adjustable: readonly Kind[];
  /** A value dragged or stepped to. */
  readonly move: (kind: Kind, index: number, value: number) => void;
  /** A value typed, not yet looked at. */
  readonly type: (kind: Kind, index: number, text: string) => void;
}

/** Every example on one shared axis: what was predicted, what is true, and the error between. */
export function board(board: Board): TemplateResult {
  const percent = percentScale(board.steps);
  const marks = ticks(board.steps.low, board.steps.high, 6);
  return html`
    <ul class="legend" aria-hidden="true">
      <li><span class="dot"></span>${t('prediction')}</li>
      <li><span class="ring"></span>${t('target')}</li>
      <li><span class="gap"></span>${t('error')}</li>
    </ul>
    <div class="board" role="group" aria-label=${t('Examples')}>
      <div class="row heads" aria-hidden="true">
        <span class="value">${t('Prediction')}</span>
        <span class="value">${t('Target')}</span>
      </div>
      ${board.labels.map((_, index) => row(board, index, marks))}
      <div class="row axis" aria-hidden="true">
        <div class="track">
          <div class="scale">
            ${marks.map((mark) => html`<span class="tick" ${customProperties({ '--at': percent(mark) })}>${formatNumber(mark)}</span>`)}
            <span class="unit">${board.unit}</span>
          </div>
        </div>
      </div>
    </div>
  `;
}

function row(board: Board, index: number, marks: readonly number[]): TemplateResult {
  const percent = percentScale(board.steps);
  const prediction = board.examples.predictions[index] ?? 0;
  const target = board.examples.targets[index] ?? 0;
  const ends = { '--from': percent(Math.min(prediction, target)), '--to': percent(Math.max(prediction, target)) };
  return html`
    <div class="row" data-part="example.${index}">
      <span class="label">${board.labels[index]}</span>
      <div class="track">
        <div class="scale" aria-hidden="true">
          ${marks.map((mark) => html`<span class="line" ${customProperties({ '--at': percent(mark) })}></span>`)}
          <span class="error" ${customProperties(ends)}></span>
          ${board.adjustable.includes('targets') ? nothing : html`<span class="ring" ${customProperties({ '--at': percent(target) })}></span>`}
          ${board.adjustable.includes('predictions') ? nothing : html`<span class="dot" ${customProperties({ '--at': percent(prediction) })}></span>`}
        </div>
        ${handle(board, 'targets', index)} ${handle(board, 'predictions', index)}
      </div>
      ${field(board, 'predictions', index)} ${field(board, 'targets', index)}
    </div>
  `;
}

function handle(board: Board, kind: Kind, index: number): TemplateResult | typeof nothing {
  if (!board.adjustable.includes(kind)) return nothing;
  const value = board.examples[kind][index] ?? 0;
  return slider({
    ...board.steps,
    value,
    label: nameOf(board, kind, index),
    says: `${formatNumber(value)} ${board.unit}`.trim(),
    className: board.adjustable.length > 1 ? `${kind} stacked` : kind,
    change: (next) => board.move(kind, index, next),
  });
}

function field(board: Board, kind: Kind, index: number): TemplateResult {
  const value = board.examples[kind][index] ?? 0;
  if (!board.adjustable.includes(kind)) {
    return html`<span class="value ${kind}"><span class="visually-hidden">${singular(kind)} </span>${formatNumber(value)}</span>`;
  }
  const onChange = (event: Event) => board.type(kind, index, (event.target as HTMLInputElement).value);
  return html`
    <input
      class="value ${kind}"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      .value=${live(inDigits(value))}
      aria-label=${t('{name}, typed', { name: nameOf(board, kind, index) })}
      @change=${onChange}
    />
  `;
}

const singular = (kind: Kind) => ({ predictions: t('Prediction'), targets: t('Target') })[kind];

export const nameOf = ({ labels }: { readonly labels: readonly string[] }, kind: Kind, index: number) =>
  kind === 'predictions'
    ? t('Prediction for {label}', { label: labels[index] ?? '' })
    : t('Target for {label}', { label: labels[index] ?? '' });

const percentScale = ({ low, high }: Steps) => {
  const scale = linearScale([low, high], [0, 100]);
  return (value: number) => `${scale(value)}%`;
};
