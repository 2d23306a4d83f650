import { type Cursor, readPoint } from '../describe.ts';
import { dashOf, isFilled, type Point, type Series } from '../figure.ts';
import { clamp } from '../scale.ts';
import { fontOf, type Scene } from './scene.ts';

const EDGE = 8; // px beyond the field in which marks are still seen whole

/** Every series; what is declared last is on top. */
export function paintSeries(context: CanvasRenderingContext2D, scene: Scene): void {
  const { left, right, top, bottom, figure } = scene;
  context.save();
  context.beginPath();
  context.rect(left, top - 1, right - left, bottom - top + 2);
  context.clip();
  for (const one of figure.series) if (one.kind === 'line') paintLine(context, scene, one);
  context.restore();
  for (const one of figure.series) {
    if (one.kind === 'points') for (const point of one.points) paintMark(context, scene, one, point, 1);
  }
}

/** The point under a hand or the arrow keys, and in words what it is. */
export function paintCursor(context: CanvasRenderingContext2D, scene: Scene, { series, point }: Cursor): void {
  const one = scene.figure.series[series];
  const at = one?.points[point];
  if (!one || !at) return;
  paintMark(context, scene, one, at, one.kind === 'line' ? 0.75 : 1.25);
  const text = readPoint(scene.figure, series, point);
  context.font = fontOf(scene.theme, 13);
  const [width, height] = [context.measureText(text).width + 16, 28];
  const left = clamp(scene.x(at[0]) - width / 2, 0, Math.max(0, scene.size.width - width));
  const above = scene.y(at[1]) - height - 12;
  const top = above > 0 ? above : scene.y(at[1]) + 12;
  context.fillStyle = scene.theme.ink;
  context.beginPath();
  context.roundRect(left, top, width, height, 4);
  context.fill();
  context.fillStyle = scene.theme.raised;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(text, left + 8, top + height / 2);
}

const colourOf = ({ theme }: Scene, { compared, role }: Series) => (compared ? theme.ink : theme.roles[role]);

function paintLine(context: CanvasRenderingContext2D, scene: Scene, one: Series): void {
  context.strokeStyle = context.fillStyle = colourOf(scene, one);
  context.lineWidth = 2;
  context.lineJoin = 'round';
  context.setLineDash([...dashOf(one)]);
  for (const stretch of stretches(one.points)) {
    const path = new Path2D();
    for (const [x, y] of stretch) path.lineTo(scene.x(x), scene.y(y));
    context.stroke(path);
    if (!isFilled(one)) continue;
    path.lineTo(scene.x(stretch.at(-1)?.[0] ?? 0), scene.bottom);
    path.lineTo(scene.x(stretch[0]?.[0] ?? 0), scene.bottom);
    context.globalAlpha = 0.12;
    context.fill(path);
    context.globalAlpha = 1;
  }
  context.setLineDash([]);
}

/** A curve is broken where it has no value. */
function stretches(points: readonly Point[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (Number.isFinite(point[1])) found.at(-1)?.push(point);
    else found.push([]);
  }
  return found.filter(({ length }) => length > 0);
}

/** Each role has its mark: a disc, a ring, a triangle. */
function paintMark(context: CanvasRenderingContext2D, scene: Scene, one: Series, point: Point, scale: number): void {
  const [x, y] = [scene.x(point[0]), scene.y(point[1])];
  const isSeen = x > scene.left - EDGE && x < scene.right + EDGE && y > scene.top - EDGE && y < scene.bottom + EDGE;
  if (!isSeen) return;
  const radius = scale * (one.role === 'prediction' ? 7 : 6);
  const [colour, ground] = [colourOf(scene, one), scene.theme.raised];
  const isRing = one.role === 'target';
  context.beginPath();
  if (one.role === 'gradient') {
    context.moveTo(x, y - radius);
    context.lineTo(x + radius * 0.87, y + radius / 2);
    context.lineTo(x - radius * 0.87, y + radius / 2);
    context.closePath();
  } else context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = isRing ? ground : colour;
  context.strokeStyle = isRing ? colour : ground;
  context.lineWidth = 2;
  context.fill();
  if (one.role !== 'gradient') context.stroke();
}
