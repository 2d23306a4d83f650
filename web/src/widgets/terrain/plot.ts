import { html, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { linearScale, ticks } from '../../charts/scale.ts';
import { t } from '../../words/words.ts';
import type { Size } from './map.ts';
import { hoursAt, type Line, WALKS } from './walks.ts';

const KM = [0, 20] as const;
const HOURS = [0, 7] as const;
const MARGIN = { left: 28, right: 6, top: 8, bottom: 40 };

export interface PlotView {
  readonly size: Size;
  readonly line: Line;
  readonly end: Line | null; // where the walk ends, unless it went astray
  readonly summary: string;
}

/** The walks, the line of the point, and how far each walk is from it. */
export function dataPlot({ size, line, end, summary }: PlotView): TemplateResult {
  const x = linearScale(KM, [MARGIN.left, size.width - MARGIN.right]);
  const y = linearScale(HOURS, [size.height - MARGIN.bottom, MARGIN.top]);
  const segment = (of: Line) => `M${x(KM[0])} ${y(hoursAt(of, KM[0]))} L${x(KM[1])} ${y(hoursAt(of, KM[1]))}`;
  const [left, right, top, bottom] = [x(KM[0]), x(KM[1]), y(HOURS[1]), y(HOURS[0])];
  return html`
    <svg class="plot" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label=${summary}>
      <defs><clipPath id="field"><rect x=${left} y=${top} width=${right - left} height=${bottom - top}></rect></clipPath></defs>
      ${ticks(...HOURS, 7).map((hours) => svg`<path class="grid" d="M${left} ${y(hours)} H${right}"></path><text class="tick-label" x=${left - 8} y=${y(hours) + 4} text-anchor="end">${hours}</text>`)}
      ${ticks(...KM, 4).map((km) => svg`<text class="tick-label" x=${x(km)} y=${bottom + 17} text-anchor="middle">${formatNumber(km)}</text>`)}
      <path class="axis" d="M${left} ${bottom} H${right}"></path>
      <text class="axis-title" x=${right} y=${size.height - 4} text-anchor="end">${t('length, km')}</text>
      <text class="axis-title" x=${left + 6} y=${top + 12}>${t('time, hours')}</text>
      <g clip-path="url(#field)">
        ${WALKS.map(({ km, hours }) => svg`<path class="miss" d="M${x(km)} ${y(hours)} V${y(hoursAt(line, km))}"></path>`)}
        ${end ? svg`<path class="end-line" d=${segment(end)}></path>` : ''}
        <path class="line" d=${segment(line)}></path>
      </g>
      ${WALKS.map(({ km, hours }) => svg`<circle class="walk-taken" cx=${x(km)} cy=${y(hours)} r="5"></circle>`)}
    </svg>
  `;
}
