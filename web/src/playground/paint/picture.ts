import { COMPARED_DASH } from '../../charts/figure.ts';
import { ticks } from '../../charts/scale.ts';
import { PICTURE } from '../run/grid.ts';
import type { Points, Scene } from '../run/plan.ts';
import type { Frame, KeptFrame } from '../run/session.ts';
import { margins, strengths, wrongOnes } from '../run/verdict.ts';
import { contour, type Line } from './contour.ts';
import { paintField } from './field.ts';
import { type Mark, paintMarks, paintRings } from './marks.ts';
import { type Axes, axesOf, paintAxes, paintPlaneTicks } from './scales.ts';
import type { Sheet } from './sheet.ts';

export interface View {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly pointer: readonly [number, number] | null; // where a hand or the arrow keys point, in the units of the axes
}

export const RADIUS = { train: 3.2, validation: 5 } as const;

/** What the model says of every place, and the points that it should say it of. */
export function paintPicture(sheet: Sheet, { scene, frame, pointer }: View): void {
  const axes = axesOf(scene, sheet);
  if (scene.ranges.length === 1) paintLine(sheet, scene, frame, axes);
  else paintPlane(sheet, scene, frame, axes);
  if (pointer) paintPointer(sheet, axes.x(pointer[0]), axes.y(pointer[1]));
}

function paintPlane(sheet: Sheet, scene: Scene, frame: Frame, axes: Axes): void {
  paintField(sheet, strengths(scene, frame.picture), PICTURE.plane, 'prediction');
  const { roles, ink } = sheet.theme;
  for (const kept of frame.kept) {
    if (kept.picture.length === 0) continue;
    strokeLines(sheet, boundaries(scene, kept), { colour: ink, width: 1.5, dash: COMPARED_DASH });
  }
  const width = scene.shape.task === 'regression' ? 1.25 : 2.25;
  strokeLines(sheet, boundaries(scene, frame), { colour: roles.prediction, width, dash: [] });
  paintPlaneTicks(sheet, scene, axes);
  paintPoints(sheet, scene, frame, axes);
}

function boundaries(scene: Scene, { picture }: Pick<KeptFrame, 'picture'>): readonly Line[] {
  if (scene.shape.task === 'regression') {
    return ticks(...scene.targetRange, 8).flatMap((level) => contour(picture, PICTURE.plane, level / scene.unit));
  }
  return margins(scene, picture).flatMap((grid) => contour(grid, PICTURE.plane, 0));
}

export interface Pen {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/** Lines that lie from 0 to 1 both ways. */
export function strokeLines({ context, width, height }: Sheet, lines: readonly Line[], pen: Pen): void {
  context.beginPath();
  for (const line of lines) {
    for (const [index, [x, y]] of line.entries()) {
      if (index === 0) context.moveTo(x * width, y * height);
      else context.lineTo(x * width, y * height);
    }
  }
  context.lineJoin = 'round';
  context.lineWidth = pen.width;
  context.strokeStyle = pen.colour;
  context.setLineDash([...pen.dash]);
  context.stroke();
  context.setLineDash([]);
}

function paintLine(sheet: Sheet, scene: Scene, frame: Frame, axes: Axes): void {
  paintAxes(sheet, scene, axes);
  paintPoints(sheet, scene, frame, axes);
  for (const kept of frame.kept) {
    if (kept.picture.length > 0)
      curve(sheet, scene, kept.picture, axes, { colour: sheet.theme.ink, width: 1.5, dash: COMPARED_DASH });
  }
  curve(sheet, scene, frame.picture, axes, { colour: sheet.theme.roles.prediction, width: 3, dash: [] });
}

function curve({ context }: Sheet, scene: Scene, picture: Float32Array, { x, y }: Axes, pen: Pen): void {
  const [low, high] = scene.ranges[0] ?? [0, 1];
  const heights = uprightValues(scene, picture);
  context.save();
  context.beginPath();
  heights.forEach((value, index) => {
    context.lineTo(x(low + ((high - low) * index) / (heights.length - 1)), y(value));
  });
  context.lineJoin = 'round';
  context.lineWidth = pen.width;
  context.strokeStyle = pen.colour;
  context.setLineDash([...pen.dash]);
  context.stroke();
  context.restore();
}

/** What the model says, in the units of the upright axis. */
export function uprightValues(scene: Scene, predictions: Float32Array): Float32Array {
  if (scene.shape.task === 'regression') return predictions.map((value) => value * scene.unit);
  const most = Math.max(scene.shape.classes.length - 1, 1);
  return strengths(scene, predictions).map((share) => share * most);
}

function paintPoints(sheet: Sheet, scene: Scene, frame: Frame, axes: Axes): void {
  const sets = [
    [scene.train, frame.train, RADIUS.train],
    [scene.validation, frame.validation, RADIUS.validation],
  ] as const;
  for (const [points, predictions, radius] of sets) {
    const marks = marksOf(scene, points, axes, radius);
    const wrong = wrongOnes(scene, points, predictions);
    paintMarks(sheet.context, marks, sheet.theme.roles.target, sheet.theme.raised);
    const rings = wrong.map((index) => marks[index]).filter((mark) => mark !== undefined);
    paintRings(sheet.context, rings, sheet.theme.roles.loss);
  }
}

export function marksOf(scene: Scene, points: Points, { x, y }: Axes, radius: number): readonly Mark[] {
  const inputs = scene.ranges.length;
  const isNumber = scene.shape.task === 'regression';
  return [...points.targets].map((target, index) => ({
    x: x(points.inputs[index * inputs] ?? 0),
    y: y(inputs === 1 ? target : (points.inputs[index * inputs + 1] ?? 0)),
    radius,
    kind: isNumber ? 0 : target,
  }));
}

function paintPointer({ context, width, height, theme }: Sheet, x: number, y: number): void {
  context.beginPath();
  context.moveTo(x, 0);
  context.lineTo(x, height);
  context.moveTo(0, y);
  context.lineTo(width, y);
  context.lineWidth = 1;
  context.strokeStyle = theme.ink;
  context.setLineDash([2, 3]);
  context.stroke();
  context.setLineDash([]);
}
