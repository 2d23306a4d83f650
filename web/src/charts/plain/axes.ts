import { formatNumber } from '../format.ts';
import { fontOf, type Scene, TEXT } from './scene.ts';

/** Hairlines across, ticks with their numbers, and what either axis is. */
export function paintAxes(context: CanvasRenderingContext2D, scene: Scene): void {
  const { figure, theme, left, right, top, bottom, size } = scene;
  context.font = fontOf(theme);
  context.lineWidth = 1;
  context.setLineDash([]);
  context.strokeStyle = theme.line;
  context.fillStyle = theme.muted;
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (const tick of scene.up) {
    const y = crisp(scene.y(tick));
    line(context, left - 4, y, right, y);
    context.fillText(formatNumber(tick), left - 8, y);
  }
  context.textAlign = 'center';
  context.textBaseline = 'top';
  for (const tick of scene.across) {
    const x = crisp(scene.x(tick));
    line(context, x, bottom, x, bottom + 4);
    context.fillText(formatNumber(tick), x, bottom + 8);
  }
  context.strokeStyle = theme.muted;
  line(context, crisp(left), top, crisp(left), bottom);
  line(context, left, crisp(bottom), right, crisp(bottom));
  context.textBaseline = 'alphabetic';
  context.fillText(figure.x.title, (left + right) / 2, size.height - 4);
  context.save();
  context.translate(TEXT, (top + bottom) / 2);
  context.rotate(-Math.PI / 2);
  context.fillText(figure.y.title, 0, 0);
  context.restore();
}

function line(context: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}

/** A line of one pixel stands in the middle of it. */
const crisp = (place: number) => Math.round(place) + 0.5;
