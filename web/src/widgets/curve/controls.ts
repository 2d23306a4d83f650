import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../charts/format.ts';
import { reachOf, type Span, stepOf } from '../../curves/domain.ts';
import type { LossRules } from '../../engine/live.ts';
import { inDigits, t, tSpec } from '../../words/words.ts';
import { slider } from '../frame/slider.ts';
import { attributeOf, comparable, NO_LOSS } from './fields.ts';
import type { CurveReading } from './reading.ts';

export interface Hands {
  /** A number that a hand has chosen. */
  readonly move: (name: string, value: number) => void;
  /** A number typed, not yet looked at. */
  readonly type: (name: string, text: string) => void;
  readonly compare: (id: string) => void;
}

/** Every number of the figure as a slider with a field for exact values, and the loss to compare with. */
export function controls(
  { spec, probe, setting }: CurveReading,
  others: readonly LossRules[],
  { x, span, compare }: { readonly x: number; readonly span: Span; readonly compare: string },
  hands: Hands,
): TemplateResult {
  const { targets } = probe;
  const targetSpan = targets && 'low' in targets ? stretch(reachOf(targets, 1), probe.span) : null;
  return html`
    <div class="controls">
      ${row('prediction', probe.axis, x, span, hands)}
      ${targetSpan ? row('target', t('Target'), setting.target, targetSpan, hands) : nothing}
      ${targets && !('low' in targets) ? options(targets, setting.target, hands) : nothing}
      ${spec.parameters.map(({ id, title, range, fallback }) => {
        const value = setting.parameters[id] ?? fallback;
        return row(attributeOf(id), tSpec(title), value, including(reachOf(range, fallback), value), hands);
      })}
      <div class="row">
        <label for="compare">${t('Compare with')}</label>
        <select id="compare" data-part="compare" @change=${(event: Event) => hands.compare((event.target as HTMLSelectElement).value)}>
          <option value=${NO_LOSS} ?selected=${compare === NO_LOSS}>${t('No other loss')}</option>
          ${comparable(spec).map((id) => html`<option value=${id} ?selected=${compare === id}>${titleOf(others, id)}</option>`)}
        </select>
      </div>
    </div>
  `;
}

function row(name: string, title: string, value: number, span: Span, hands: Hands): TemplateResult {
  const onChange = (event: Event) => hands.type(name, (event.target as HTMLInputElement).value);
  return html`
    <div class="row" data-part=${name}>
      <span class="label" aria-hidden="true">${title}</span>
      ${slider({
        ...span,
        step: stepOf(span),
        value,
        label: title,
        says: formatNumber(value),
        className: name,
        change: (next) => hands.move(name, next),
      })}
      <input
        class="typed"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        .value=${live(inDigits(value).replace('-', '−'))}
        aria-label=${t('{title}, typed', { title })}
        @change=${onChange}
      />
    </div>
  `;
}

/** A target that can only be one of a few numbers. */
function options(values: readonly number[], chosen: number, hands: Hands): TemplateResult {
  return html`
    <fieldset class="row" data-part="target">
      <legend class="label">${t('Target')}</legend>
      <span class="options">
        ${values.map(
          (value) => html`
            <label>
              <input type="radio" name="target" .checked=${live(value === chosen)} @change=${() => hands.move('target', value)} />
              ${formatNumber(value)}
            </label>
          `,
        )}
      </span>
    </fieldset>
  `;
}

const titleOf = (specs: readonly LossRules[], id: string) => tSpec(specs.find((spec) => spec.id === id)?.title ?? id);

/** A stretch without an end of its own takes that of the picture. */
const stretch = (own: Span, picture: Span): Span => ({
  low: Math.max(own.low, picture.low),
  high: Math.min(own.high, picture.high),
});

const including = ({ low, high }: Span, value: number): Span => ({
  low: Math.min(low, value),
  high: Math.max(high, value),
});
