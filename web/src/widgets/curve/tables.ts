import { html, type TemplateResult } from 'lit';
import { formatNumber, formatSigned } from '../../charts/format.ts';
import { PIECES } from '../../curves/curve.ts';
import { t, tSpec } from '../../words/words.ts';
import type { Table } from '../frame/frame.ts';
import type { CurveReading } from './reading.ts';

const EXACT = 7; // digits at the point, where somebody may compare with another library
const EVERY = PIECES / 16;

/** The exact values at the point, large. */
export function pointTable(reading: CurveReading, other: CurveReading | null): TemplateResult {
  return html`
    <dl class="point">
      ${[reading, ...(other ? [other] : [])].map(
        ({ spec, point }) => html`
          <div data-part=${spec.id}>
            <dt class="name">${tSpec(spec.title)}</dt>
            <dd class="loss"><span class="what">${t('Loss')}</span> <span class="number">${point ? formatNumber(point.loss, EXACT) : t('undefined')}</span></dd>
            <dd class="gradient"><span class="what">${t('Gradient')}</span> <span class="number">${point ? formatSigned(point.slope, EXACT) : t('undefined')}</span></dd>
          </div>
        `,
      )}
    </dl>
  `;
}

/** The curve in numbers, at places far enough apart to read. */
export function curveTable({ spec, probe, curve }: CurveReading, other: CurveReading | null): Table {
  const rows = curve.filter((_, index) => index % EVERY === 0);
  return {
    columns: [
      probe.axis,
      tSpec(spec.title),
      t('Gradient'),
      ...(other ? [tSpec(other.spec.title), t('Its gradient')] : []),
    ],
    rows: rows.map(({ x, loss, slope }) => {
      const beside = other?.curve.find((point) => point.x === x);
      const texts = [formatNumber(x), formatNumber(loss), formatSigned(slope)];
      if (!other) return texts;
      return [...texts, beside ? formatNumber(beside.loss) : '–', beside ? formatSigned(beside.slope) : '–'];
    }),
  };
}
