import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { t, tParts } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import type { Steps } from '../frame/keys.ts';
import { percentOf } from './number-line.ts';
import type { ConstantReading } from './reading.ts';
import { knownAs, placeOf } from './words.ts';

/** Under the line, aligned with it, the valley of every loss: its lowest place, and where the constant is. */
export const valleys = (readings: readonly ConstantReading[], steps: Steps, constant: number): TemplateResult => html`
  ${readings.map((reading) => valley(reading, steps, constant))}
`;

function valley(reading: ConstantReading, steps: Steps, constant: number): TemplateResult {
  const { question, title, curve, now, best, before } = reading;
  const percent = percentOf(steps);
  const known = knownAs(reading);
  const highest = Math.max(...curve.map(([, loss]) => loss)) || 1;
  const up = (loss: number) => `${(100 * loss) / highest}%`;
  const moved = Math.abs(best.constant - before.constant) > 1e-6;
  return html`
    <div class="row valley" data-part=${question.id}>
      <div class="about">
        <p class="name">${title}</p>
        <p class="lowest">${tParts('lowest at {place}', { place: html`<b>${placeOf(best)}</b>` })}${known && html`, ${known}`}</p>
      </div>
      <div class="track">
        <div class="scale">
          ${picture(reading, steps, highest)}
          ${moved ? html`<span class="was" ${customProperties({ '--at': percent(before.constant) })}></span>` : nothing}
          <span class="flat" ${customProperties({ '--from': percent(best.low), '--to': percent(best.high), '--height': up(best.loss) })}></span>
          <span class="best" ${customProperties({ '--at': percent(best.constant), '--height': up(best.loss) })}></span>
          <span class="guess" ${customProperties({ '--at': percent(constant) })}></span>
          <span class="dot" ${customProperties({ '--at': percent(constant), '--height': up(now) })}></span>
        </div>
      </div>
      <p class="now"><span class="number">${formatNumber(now)}</span> <span class="at">${t('at {n}', { n: formatNumber(constant) })}</span></p>
    </div>
  `;
}

/** The curve fills its box, whose height is the loss's own. */
function picture({ title, curve, best }: ConstantReading, { low, high }: Steps, highest: number): TemplateResult {
  const points = curve.map(([constant, loss]) => {
    const [x, y] = [(100 * (constant - low)) / (high - low), 100 - (100 * loss) / highest];
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  });
  const line = `M${points.join('L')}`;
  const summary = t('{title} of every constant from {low} to {high}: lowest, {loss}, at {constant}.', {
    title,
    low: formatNumber(low),
    high: formatNumber(high),
    loss: formatNumber(best.loss),
    constant: formatNumber(best.constant),
  });
  return html`
    <svg class="curve" viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label=${summary}>
      ${svg`<path class="area" d="${line}L100 100L0 100Z"></path><path class="outline" d=${line}></path>`}
    </svg>
  `;
}
