import type { ChartFigure } from './figure.ts';
import { formatNumber } from './format.ts';
import { linearScale, roundUp, type Scale, ticks } from './scale.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where everything of a chart lies, in pixels. */
export interface Layout {
  readonly size: Size;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

const DIGIT = 7.2; // px, of a figure in the tick labels
const X_TICK = 90; // px from one tick to the next, at least
const Y_TICK = 30;

export function layOut(figure: ChartFigure, size: Size): Layout {
  const points = figure.series.flatMap((one) => one.points);
  const [low, high] = yEnds(figure);
  const [top, bottom] = [8, size.height - 40];
  const yTicks = ticks(low, high, Math.max(2, Math.floor((bottom - top) / Y_TICK)));
  const left = 26 + DIGIT * Math.max(...yTicks.map((tick) => formatNumber(tick).length));
  const right = size.width - 12;
  const [first, last] = ends(points.map(([x]) => x));
  return {
    size,
    left,
    right,
    top,
    bottom,
    x: linearScale([first, last], [left, right]),
    y: linearScale([low, high], [bottom, top]),
    xTicks: ticks(first, last, Math.max(2, Math.floor((right - left) / X_TICK))),
    yTicks,
  };
}

/** The axis of what is measured always holds 0, lest a small difference look large. */
function yEnds({ y, series }: ChartFigure): readonly [number, number] {
  const values = series.flatMap((one) => one.points.map(([, value]) => value));
  const [lowest, highest] = ends([0, ...values]);
  const low = y.low ?? (lowest < 0 ? -roundUp(-lowest) : 0);
  const high = y.high ?? (highest > 0 ? roundUp(highest) : 0);
  return low < high ? [low, high] : [low, low + 1];
}

function ends(values: readonly number[]): readonly [number, number] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (low > high) return [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
}
