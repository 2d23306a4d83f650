import type { ChartFigure, Point } from '../figure.ts';
import { formatNumber } from '../format.ts';
import { linearScale, type Scale, ticks } from '../scale.ts';
import type { Theme } from '../theme.ts';

export const TEXT = 12; // px
const TITLE = TEXT + 6; // with its air
const AIR = 10; // around the field, for marks that stand on its edge
const MOST_TICKS = 6;

/** A figure laid out on a canvas: where everything is, in CSS pixels. */
export interface Scene {
  readonly figure: ChartFigure;
  readonly theme: Theme;
  readonly size: { readonly width: number; readonly height: number };
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly across: readonly number[]; // ticks
  readonly up: readonly number[];
}

export const fontOf = ({ font }: Theme, size = TEXT) => `${size}px ${font}`;

export function layOut(
  context: CanvasRenderingContext2D,
  figure: ChartFigure,
  theme: Theme,
  size: Scene['size'],
): Scene {
  const points = figure.series.flatMap(({ points }) => points);
  const [low, high] = reach(points, 0, figure.x.low, figure.x.high);
  const [bottomValue, topValue] = rounded(figure, points);
  const up = ticks(bottomValue, topValue, MOST_TICKS);
  context.font = fontOf(theme);
  const label = Math.max(...up.map((tick) => context.measureText(formatNumber(tick)).width));
  const [left, right, top, bottom] = [TITLE + label + 8, size.width - AIR, AIR, size.height - TITLE - TEXT - 8];
  return {
    figure,
    theme,
    size,
    left,
    right,
    top,
    bottom,
    x: linearScale([low, high], [left, right]),
    y: linearScale([bottomValue, topValue], [bottom, top]),
    across: ticks(low, high, Math.min(MOST_TICKS, Math.max(2, (right - left) / 60))),
    up,
  };
}

/** From the lowest to the highest, unless the figure says; never nothing. */
function reach(points: readonly Point[], axis: 0 | 1, low?: number, high?: number): [number, number] {
  const values = points.map((point) => point[axis]).filter(Number.isFinite);
  const from = low ?? Math.min(...values, values.length > 0 ? Number.POSITIVE_INFINITY : 0);
  const to = high ?? Math.max(...values, values.length > 0 ? Number.NEGATIVE_INFINITY : 1);
  return to > from ? [from, to] : [from, from + 1];
}

/** The y axis has 0 on it, and ends on a tick where the figure does not say. */
function rounded({ y }: ChartFigure, points: readonly Point[]): [number, number] {
  const [from, to] = reach([...points, [0, 0]], 1, y.low, y.high);
  const [first = 0, second = 1] = ticks(from, to, MOST_TICKS);
  const step = second - first;
  return [y.low ?? step * Math.floor(from / step + 1e-9), y.high ?? step * Math.ceil(to / step - 1e-9)];
}
