import type { Cursor } from './describe.ts';
import type { ChartFigure } from './figure.ts';
import type { Layout } from './layout.ts';

/** The point of the chart that lies nearest to a place of the picture. */
export function nearestPoint({ series }: ChartFigure, { x, y }: Layout, atX: number, atY: number): Cursor | null {
  let nearest: Cursor | null = null;
  let least = Number.POSITIVE_INFINITY;
  series.forEach((one, seriesIndex) => {
    one.points.forEach(([px, py], point) => {
      const distance = Math.hypot(x(px) - atX, y(py) - atY);
      if (distance >= least) return;
      least = distance;
      nearest = { series: seriesIndex, point };
    });
  });
  return nearest;
}
