import { inSentence, t } from '../words/words.ts';
import type { ChartFigure, Series } from './figure.ts';
import { formatNumber } from './format.ts';

/** What a chart shows, for who does not see it: each series with its extremes, or its one point. */
export function summarise({ title, x, y, series }: ChartFigure): string {
  const told = t('{title}: {y} against {x}.', { title, y: inSentence(y.title), x: inSentence(x.title) });
  return `${told} ${series.map((one) => summariseSeries(one, x.title)).join(' ')}`;
}

function summariseSeries({ name, points }: Series, xTitle: string): string {
  const [first, ...others] = points;
  if (!first) return t('{name}: no points yet.', { name });
  const at = ([x, y]: readonly [number, number]) =>
    t('{y} at {title} {x}', { y: formatNumber(y), title: inSentence(xTitle), x: formatNumber(x) });
  if (others.length === 0) return `${name}: ${at(first)}.`;
  const lowest = points.reduce((best, point) => (point[1] < best[1] ? point : best));
  const highest = points.reduce((best, point) => (point[1] > best[1] ? point : best));
  return t('{name}: lowest {lowest}, highest {highest}.', { name, lowest: at(lowest), highest: at(highest) });
}

/** One point as it is read out when stepping through with the arrow keys. */
export function readPoint({ x, y, series }: ChartFigure, seriesIndex: number, pointIndex: number): string {
  const one = series[seriesIndex];
  const point = one?.points[pointIndex];
  if (!one || !point) return '';
  return `${one.name}: ${inSentence(x.title)} ${formatNumber(point[0])}, ${inSentence(y.title)} ${formatNumber(point[1])}`;
}

export interface Cursor {
  readonly series: number;
  readonly point: number;
}

/** Where an arrow key leads: left and right along a series, up and down between them; null for other keys. */
export function moveCursor({ series }: ChartFigure, from: Cursor | null, key: string): Cursor | null {
  const step = STEPS[key];
  if (!step) return null;
  if (!from) return { series: 0, point: 0 };
  const seriesIndex = within(from.series + step.series, series.length);
  return { series: seriesIndex, point: within(from.point + step.point, series[seriesIndex]?.points.length ?? 0) };
}

const STEPS: Readonly<Record<string, Cursor>> = {
  ArrowLeft: { series: 0, point: -1 },
  ArrowRight: { series: 0, point: 1 },
  ArrowUp: { series: -1, point: 0 },
  ArrowDown: { series: 1, point: 0 },
  Home: { series: 0, point: Number.NEGATIVE_INFINITY },
  End: { series: 0, point: Number.POSITIVE_INFINITY },
};

const within = (index: number, length: number) => Math.min(Math.max(0, index), Math.max(0, length - 1));
