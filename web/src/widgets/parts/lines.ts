import { html, svg, type TemplateResult } from 'lit';
import { clamp } from '../../charts/scale.ts';
import { customProperties } from '../frame/custom-properties.ts';

export const STYLES = 4; // kinds of line that lines.css tells apart

export const styleOf = (index: number) => `style-${index % STYLES}`;

/** What a line looks like, beside its name. */
export const swatch = (index: number): TemplateResult => html`
  <svg class="swatch" viewBox="0 0 36 10" aria-hidden="true">${svg`<path class="line ${styleOf(index)}" d="M0 5 H36"></path>`}</svg>
`;

/** At the right of a field, each line's name where it leaves; heights in per cent from above. */
export function namesAtEnds(
  lines: readonly { readonly name: string; readonly height: number }[],
  apart = APART,
): TemplateResult {
  const heights = spread(
    lines.map(({ height }) => clamp(height, 2, 98)),
    apart,
  );
  return html`
    <div aria-hidden="true">
      ${lines.map(({ name }, index) => html`<span class="name-at-end ${styleOf(index)}" ${customProperties({ '--top': `${heights[index]}%` })}>${name}</span>`)}
    </div>
  `;
}

const APART = 7; // per cent of the height: names closer than this would stand on each other

/** Moved apart as little as need be, in the order in which they stand. */
export function spread(heights: readonly number[], apart = APART): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  order.forEach((index, place) => {
    const above = order[place - 1];
    if (above !== undefined) moved[index] = Math.max(moved[index] ?? 0, (moved[above] ?? 0) + apart);
  });
  const beyond = Math.max(0, Math.max(...moved) - 98);
  return moved.map((height) => height - beyond);
}
