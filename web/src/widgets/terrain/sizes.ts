import { clamp } from '../../charts/scale.ts';
import type { Size } from './map.ts';

const SIDE_BY_SIDE = 704; // px; 44rem, as in terrain.css
const LEAST = 100; // px: a figure that is not laid out yet is 0 wide
const GAP = 28;
const LEGEND_LINE = 24; // px
const LEGEND_IN_TWO = 344; // px; two columns of 10.5rem and their gap, as in terrain.css
const SHARES = 1.35 + 1; // of the map and the data, as in terrain.css

/**
 * How large the two pictures will stand, so that they can be drawn in real pixels and their text keeps its size.
 * The style sheet has the last word on their width; a pixel more or less only scales them by as little.
 */
export function sizesFor(width: number): { readonly map: Size; readonly plot: Size } {
  const inner = Math.max(LEAST, width - 2 * clamp(width * 0.035, 14.4, 25.6) - 2);
  if (width < SIDE_BY_SIDE) {
    return { map: { width: inner, height: inner * 0.95 }, plot: { width: inner, height: inner * 0.68 } };
  }
  const map = { width: ((inner - GAP) * 1.35) / SHARES, height: clamp(inner * 0.46, 350, 480) };
  const plot = (inner - GAP) / SHARES;
  const legendLines = plot < LEGEND_IN_TWO ? 4 : 2;
  // With its legend beneath, the data end level with the map.
  return { map, plot: { width: plot, height: map.height - legendLines * LEGEND_LINE - 8 } };
}
