import { formatNumber } from '../../charts/format.ts';
import { linearScale, type Scale, ticks } from '../../charts/scale.ts';
import type { Range } from '../../engine/trainer/types.ts';
import type { Scene } from '../run/plan.ts';
import type { Sheet } from './sheet.ts';

export interface Axes {
  readonly x: Scale;
  readonly y: Scale;
}

type Size = Pick<Sheet, 'width' | 'height'>;

const MARGIN = { left: 44, right: 8, top: 10, bottom: 26 };

/** Of two inputs the whole sheet is the plane; of one, the target stands upright and needs room for its numbers. */
export function axesOf(scene: Scene, { width, height }: Size): Axes {
  const [across, up] = scene.ranges;
  const wide: Range = across ?? [0, 1];
  if (up) return { x: linearScale(wide, [0, width]), y: linearScale(up, [height, 0]) };
  return {
    x: linearScale(wide, [MARGIN.left, width - MARGIN.right]),
    y: linearScale(upright(scene), [height - MARGIN.bottom, MARGIN.top]),
  };
}

/** Classes stand at their numbers; a prediction of a class is a share of the way between them. */
function upright({ shape, targetRange }: Scene): Range {
  return shape.task === 'regression' ? targetRange : [-0.15, Math.max(shape.classes.length - 1, 1) + 0.15];
}

/** Numbers at the edge of the plane, on the picture itself. */
export function paintPlaneTicks({ context, width, height, theme }: Sheet, { ranges }: Scene, axes: Axes): void {
  context.font = `11px ${theme.font}`;
  context.fillStyle = theme.muted;
  context.textAlign = 'center';
  for (const value of innerTicks(ranges[0], width)) context.fillText(formatNumber(value), axes.x(value), height - 6);
  context.textAlign = 'left';
  for (const value of innerTicks(ranges[1], height)) context.fillText(formatNumber(value), 6, axes.y(value) + 4);
}

export function paintAxes({ context, width, height, theme }: Sheet, scene: Scene, { x, y }: Axes): void {
  const [left, bottom] = [MARGIN.left, height - MARGIN.bottom];
  context.font = `11px ${theme.font}`;
  context.lineWidth = 1;
  context.fillStyle = theme.muted;
  context.strokeStyle = theme.line;
  context.textAlign = 'right';
  const range = upright(scene);
  const values = scene.shape.task === 'regression' ? ticks(...range, 6) : scene.shape.classes.map((_, index) => index);
  for (const value of values) {
    context.beginPath();
    context.moveTo(left, y(value));
    context.lineTo(width - MARGIN.right, y(value));
    context.stroke();
    context.fillText(formatNumber(value), left - 8, y(value) + 4);
  }
  context.textAlign = 'center';
  for (const value of ticks(...(scene.ranges[0] ?? [0, 1]), 6)) {
    context.fillText(formatNumber(value), x(value), bottom + 17);
  }
}

// The corner belongs to neither axis.
export function innerTicks(range: Range | undefined, length: number): number[] {
  if (!range) return [];
  const [low, high] = range;
  const margin = ((high - low) * 26) / length;
  return ticks(low, high, 6).filter((tick) => tick > low + margin && tick < high - margin);
}
