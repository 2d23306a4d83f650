import '../../charts/chart.ts';
import type { DownhillChart } from '../../charts/chart.ts';
import type { ChartFigure, Point, Series } from '../../charts/figure.ts';
import type { Curve } from '../../grader/index.ts';
import { t } from '../../words/words.ts';

const FEWEST_POINTS = 8; // labels are a few whole numbers, and between them there is nothing to draw
const TOWERING = 3; // times the kernel's own height; what goes beyond would press its curve flat

/**
 * The learner's function drawn over the kernel's as one prediction moves, with the place that fails: what came back is a
 * filled circle, what is right a ring. Nothing where no numbers came back.
 */
export function curveOf(curve: Curve): Element[] {
  const figure = figureOf(curve);
  if (!figure) return [];
  const chart = document.createElement('downhill-chart') as DownhillChart;
  chart.figure = figure;
  return [chart];
}

function figureOf({ along, at, points }: Curve): ChartFigure | null {
  const kernel = numbersOf(points.map((point) => [point.at, point.expected]));
  const yours = numbersOf(points.map((point) => [point.at, point.actual]));
  if (kernel.length < FEWEST_POINTS || yours.length < FEWEST_POINTS) return null;
  const here = points.find((point) => point.at === at);
  const right = here ? numbersOf([[at, here.expected]]) : [];
  const got = here ? numbersOf([[at, here.actual]]) : [];
  const series: Series[] = [
    { name: t('Yours'), role: 'loss', kind: 'line', points: yours, dash: [] }, // solid, without an area
    { name: t('The kernel'), role: 'loss', kind: 'line', points: kernel, compared: true }, // dashed, so both are seen
    { name: t('The kernel, here'), role: 'target', kind: 'points', points: right },
    { name: t('Yours, here'), role: 'prediction', kind: 'points', points: got },
  ];
  return {
    title: t('Your function and the kernel along {name}', { name: along }),
    x: { title: along },
    y: { title: t('Answer'), ...ends(kernel, [...right, ...got], yours) },
    series: series.filter((one) => one.points.length > 0),
  };
}

function numbersOf(pairs: readonly (readonly [number, unknown])[]): Point[] {
  return pairs.filter((pair): pair is readonly [number, number] => Number.isFinite(pair[1]));
}

/** The axis is cut only where the learner's curve towers over the kernel's, and never under the failing point. */
function ends(kernel: readonly Point[], marks: readonly Point[], yours: readonly Point[]) {
  const ys = (points: readonly Point[]) => points.map(([, y]) => y);
  const [low, high] = [Math.min(0, ...ys(kernel), ...ys(marks)), Math.max(0, ...ys(kernel), ...ys(marks))];
  const reach = (high - low || 1) * TOWERING;
  return {
    ...(Math.max(...ys(yours)) > high + reach && { high: high + reach }),
    ...(Math.min(...ys(yours)) < low - reach && { low: low - reach }),
  };
}
