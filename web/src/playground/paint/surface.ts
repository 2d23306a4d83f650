import { formatNumber } from '../../charts/format.ts';
import { linearScale } from '../../charts/scale.ts';
import type { Slice } from '../run/session.ts';
import { contour } from './contour.ts';
import { paintField } from './field.ts';
import { strokeLines } from './picture.ts';
import { innerTicks } from './scales.ts';
import type { Sheet } from './sheet.ts';

const LINES = 12;

/** The loss as a landscape: the higher, the deeper its tint; and the way that the run took over it. */
export function paintSurface(sheet: Sheet, slice: Slice): void {
  const { heights, size } = slice;
  const levels = levelsOf(heights);
  const [lowest = 0, highest = 1] = [levels[0], levels.at(-1)];
  paintField(
    sheet,
    heights.map((height) => (Number.isFinite(height) ? 0.75 * ((height - lowest) / (highest - lowest)) : 1)),
    size,
    'loss',
  );
  const { context, theme } = sheet;
  context.globalAlpha = 0.55;
  const lines = levels.flatMap((level) => contour(heights, size, level));
  strokeLines(sheet, lines, { colour: theme.roles.loss, width: 0.8, dash: [] });
  context.globalAlpha = 1;
  paintPath(sheet, slice);
}

/** Heights at even shares of the places, so that flat lands and cliffs both have lines. */
function levelsOf(heights: Float32Array): readonly number[] {
  const sorted = heights.filter(Number.isFinite).toSorted();
  return Array.from({ length: LINES }, (_, index) => sorted[Math.floor(((index + 0.5) / LINES) * sorted.length)] ?? 0);
}

function paintPath({ context, width, height, theme }: Sheet, { first, second, path }: Slice): void {
  const [x, y] = [linearScale(first, [0, width]), linearScale(second, [height, 0])];
  context.font = `11px ${theme.font}`;
  context.fillStyle = theme.muted;
  context.textAlign = 'center';
  for (const value of innerTicks(first, width)) context.fillText(formatNumber(value), x(value), height - 6);
  context.textAlign = 'left';
  for (const value of innerTicks(second, height)) context.fillText(formatNumber(value), 6, y(value) + 4);

  context.beginPath();
  for (const [across, up] of path) context.lineTo(x(across), y(up));
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = theme.raised;
  context.globalAlpha = 0.7;
  context.stroke();
  context.globalAlpha = 1;
  context.lineWidth = 2;
  context.setLineDash([2, 4]);
  context.strokeStyle = theme.roles.gradient;
  context.stroke();
  context.setLineDash([]);

  const [across, up] = path.at(-1) ?? [0, 0];
  context.beginPath();
  context.arc(x(across), y(up), 6, 0, 2 * Math.PI);
  context.fillStyle = theme.roles.prediction;
  context.strokeStyle = theme.raised;
  context.lineWidth = 2;
  context.fill();
  context.stroke();
}
