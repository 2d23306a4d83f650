import type { Cursor } from '../describe.ts';
import type { Drawing } from '../draw.ts';
import type { ChartFigure } from '../figure.ts';
import type { Theme } from '../theme.ts';
import { paintAxes } from './axes.ts';
import { paintCursor, paintSeries } from './marks.ts';
import { layOut, type Scene } from './scene.ts';

/**
 * What `draw.ts` does, without Chart.js: a twentieth of its weight, for pages of others, who are sent everything anew.
 * The build of the embeds puts it in its place.
 */
export function draw(canvas: HTMLCanvasElement, figure: ChartFigure, theme: Theme): Drawing {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This canvas cannot be drawn on.');
  let [shown, worn]: [ChartFigure, Theme] = [figure, theme];
  let [read, hovered]: [Cursor | null, Cursor | null] = [null, null];
  let scene: Scene | null = null;
  canvas.style.display = 'block';

  const paint = () => {
    const { clientWidth: width, clientHeight: height } = canvas.parentElement ?? canvas;
    if (width === 0 || height === 0) return;
    const density = devicePixelRatio || 1;
    canvas.width = Math.round(width * density); // which also wipes it
    canvas.height = Math.round(height * density);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    context.scale(density, density);
    scene = layOut(context, shown, worn, { width, height });
    paintAxes(context, scene);
    paintSeries(context, scene);
    const cursor = read ?? hovered;
    if (cursor) paintCursor(context, scene, cursor);
  };
  const hover = ({ offsetX, offsetY }: MouseEvent) => {
    hovered = scene && nearest(scene, offsetX, offsetY);
    paint();
  };
  const leave = () => {
    hovered = null;
    paint();
  };
  const resized = new ResizeObserver(paint);
  resized.observe(canvas.parentElement ?? canvas);
  canvas.addEventListener('mousemove', hover);
  canvas.addEventListener('mouseleave', leave);

  return {
    xAt: (clientX) => scene?.x.invert(clientX - canvas.getBoundingClientRect().left) ?? 0,
    show(next, nextTheme) {
      [shown, worn, hovered] = [next, nextTheme, null];
      paint();
    },
    point(cursor) {
      read = cursor;
      paint();
    },
    destroy() {
      resized.disconnect();
      canvas.removeEventListener('mousemove', hover);
      canvas.removeEventListener('mouseleave', leave);
    },
  };
}

function nearest({ figure, x, y }: Scene, left: number, top: number): Cursor | null {
  let [found, closest]: [Cursor | null, number] = [null, Number.POSITIVE_INFINITY];
  figure.series.forEach(({ points }, series) => {
    points.forEach((at, point) => {
      const distance = Math.hypot(x(at[0]) - left, y(at[1]) - top);
      if (distance < closest) [found, closest] = [{ series, point }, distance];
    });
  });
  return found;
}
