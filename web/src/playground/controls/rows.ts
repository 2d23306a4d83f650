import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../charts/format.ts';
import { clamp } from '../../charts/scale.ts';
import { reachOf, stepOf } from '../../curves/domain.ts';
import type { ParameterRules } from '../../engine/live.ts';
import { slider } from '../../widgets/frame/slider.ts';
import { inDigits, t } from '../../words/words.ts';

/** Says what a hand has chosen, as text by name. */
export type Change = (name: string, text: string) => void;

export interface Option {
  readonly value: string;
  readonly title: string;
}

export const selectRow = (
  name: string,
  title: string,
  options: readonly Option[],
  chosen: string,
  change: Change,
): TemplateResult => html`
  <div class="row">
    <label for=${name}>${title}</label>
    <select id=${name} @change=${(event: Event) => change(name, (event.target as HTMLSelectElement).value)}>
      ${options.map(({ value, title: text }) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </div>
`;

export interface NumberRow {
  readonly name: string;
  readonly title: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly note?: string;
}

/** A slider for the hand, and a field for the exact number. */
export const numberRow = ({ name, title, value, note, ...span }: NumberRow, change: Change): TemplateResult => html`
  <div class="row number-row">
    <span class="label" aria-hidden="true">${title}</span>
    ${typed(name, title, value, change)}
    ${slider({ ...span, value: clamp(value, span.low, span.high), label: title, says: formatNumber(value), change: (next) => change(name, String(next)) })}
    ${note ? html`<p class="muted note">${note}</p>` : nothing}
  </div>
`;

const typed = (name: string, title: string, value: number, change: Change) => html`
  <input
    class="typed"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    aria-label=${t('{title}, typed', { title })}
    .value=${live(inDigits(value).replaceAll('-', '−'))}
    @change=${(event: Event) => change(name, (event.target as HTMLInputElement).value.trim().replaceAll('−', '-').replace(',', '.'))}
  />
`;

/** Steps that are even to the eye for numbers over many magnitudes: 1, 2, 3, 5, 10, 20 ... */
const MANTISSAS = [1, 2, 3, 5];

export function logRow(
  { low, high, value, name, title, note }: Omit<NumberRow, 'step'>,
  change: Change,
): TemplateResult {
  const stops = stopsBetween(low, high);
  const nearest = stops.reduce((best, stop) => (distance(stop, value) < distance(best, value) ? stop : best));
  return html`
    <div class="row number-row">
      <span class="label" aria-hidden="true">${title}</span>
      ${typed(name, title, value, change)}
      ${slider({
        low: 0,
        high: stops.length - 1,
        step: 1,
        value: stops.indexOf(nearest),
        label: title,
        says: formatNumber(value),
        change: (index) => change(name, String(stops[Math.round(index)] ?? value)),
      })}
      ${note ? html`<p class="muted note">${note}</p>` : nothing}
    </div>
  `;
}

const distance = (a: number, b: number) => Math.abs(a - b) / (Math.abs(a) + Math.abs(b) || 1);

/** From 0, if it may be none, over the magnitudes up to the end. */
function stopsBetween(low: number, high: number): readonly number[] {
  const first = low > 0 ? low : high * 1e-5;
  const powers = Array.from(
    { length: Math.round(Math.log10(high / first)) + 1 },
    (_, index) => Math.log10(first) + index,
  );
  const stops = powers.flatMap((power) =>
    MANTISSAS.map((mantissa) => Number((mantissa * 10 ** Math.round(power)).toPrecision(1))),
  );
  return [...(low > 0 ? [] : [0]), ...stops.filter((stop) => stop <= high * (1 + 1e-9))];
}

/** A parameter by the rules of its spec. */
export function parameterRow(
  name: string,
  { title, range, fallback }: ParameterRules,
  value: number,
  change: Change,
): TemplateResult {
  const span = reachOf(range, fallback);
  const reach = { low: Math.min(span.low, value), high: Math.max(span.high, value) };
  return numberRow({ name, title, value, ...reach, step: stepOf(span) }, change);
}

/** A seed: another one is a press away. */
export const seedRow = (
  name: string,
  title: string,
  value: number,
  what: string,
  change: Change,
): TemplateResult => html`
  <div class="row seed-row">
    <span class="label" aria-hidden="true">${t('Seed')}</span>
    ${typed(name, title, value, change)}
    <button type="button" @click=${() => change(name, String(value + 1))}>${what}</button>
  </div>
`;

export const group = (title: string, summary: string, content: TemplateResult, open = false): TemplateResult => html`
  <details class="group" ?open=${open}>
    <summary><b>${title}</b> <span class="muted">${summary}</span></summary>
    <div class="group-content">${content}</div>
  </details>
`;
