import { DASHES } from '../../charts/figure.ts';
import { formatNumber } from '../../charts/format.ts';
import type { Layer } from '../../engine/trainer/types.ts';
import { UNIT } from '../run/grid.ts';
import type { Scene } from '../run/plan.ts';
import { paintUnit } from './field.ts';
import type { Sheet } from './sheet.ts';

export interface Node {
  readonly column: number; // 0: the features
  readonly unit: number;
  readonly x: number; // the middle
  readonly y: number;
}

export interface Diagram {
  readonly nodes: readonly (readonly Node[])[]; // column by column
  readonly side: number; // of a unit's box
}

const FOOT = 34; // for the gradient of each layer
const MOST_SIDE = 38;

/** Where the units stand: a column for the features, and one for each layer. */
export function layOut({ sizes }: Scene, { width, height }: Pick<Sheet, 'width' | 'height'>): Diagram {
  const gap = (height - FOOT) / Math.max(...sizes);
  const side = Math.min(MOST_SIDE, gap * 0.8, (width / sizes.length) * 0.62);
  const nodes = sizes.map((count, column) =>
    Array.from({ length: count }, (_, unit) => ({
      column,
      unit,
      x: (width * (column + 0.5)) / sizes.length,
      y: (height - FOOT) / 2 + (unit - (count - 1) / 2) * Math.min(gap, side * 1.32),
    })),
  );
  return { nodes, side };
}

export interface NetworkView {
  readonly scene: Scene;
  readonly layers: readonly Layer[];
  readonly units: readonly Float32Array[];
  readonly pointed: Node | null;
}

export function paintNetwork(sheet: Sheet, view: NetworkView): void {
  const diagram = layOut(view.scene, sheet);
  view.layers.forEach((layer, index) => {
    paintWeights(sheet, diagram, layer, index, view.pointed);
    paintGradient(sheet, diagram, layer, index);
  });
  paintFeatures(sheet, diagram, view);
  view.layers.forEach((layer, index) => {
    paintUnits(sheet, diagram, { layer, values: view.units[index], column: index + 1 }, view);
  });
}

export interface Link {
  readonly start: Node;
  readonly end: Node;
}

const POINTS = 24; // along a line, to find how far it is from a hand
const NEAR = 7; // px

/** The weight whose line passes nearest to a place, if any is near. */
export function linkAt({ nodes, side }: Diagram, x: number, y: number): Link | null {
  let found: Link | null = null;
  let nearest = NEAR;
  for (const [column, starts] of nodes.entries()) {
    const ends = nodes[column + 1] ?? [];
    const [left = 0, right = 0] = [starts[0]?.x, ends[0]?.x];
    if (x < left || x > right) continue;
    for (const start of starts) {
      for (const end of ends) {
        const distance = distanceTo(start, end, side, x, y);
        if (distance < nearest) [nearest, found] = [distance, { start, end }];
      }
    }
  }
  return found;
}

/** To the curve that `paintWeights` draws. */
function distanceTo(start: Node, end: Node, side: number, x: number, y: number): number {
  const middle = (start.x + end.x) / 2;
  const [from, to] = [start.x + side / 2, end.x - side / 2];
  const distances = Array.from({ length: POINTS + 1 }, (_, index) => {
    const t = index / POINTS;
    const u = 1 - t;
    const across = u ** 3 * from + 3 * u * t * middle + t ** 3 * to;
    const down = (u ** 3 + 3 * u * u * t) * start.y + (3 * u * t * t + t ** 3) * end.y;
    return Math.hypot(across - x, down - y);
  });
  return Math.min(...distances);
}

const WIDEST = 6;
const NEGATIVE_DASH = [5, 4];

/** A line is as wide as its weight is large, and dashed where it is negative. */
function paintWeights(
  { context, theme }: Sheet,
  { nodes, side }: Diagram,
  layer: Layer,
  index: number,
  pointed: Node | null,
): void {
  const [from = [], to = []] = [nodes[index], nodes[index + 1]];
  const half = side / 2;
  for (const end of to) {
    for (const start of from) {
      const weight = layer.weights[end.unit * layer.inputs + start.unit] ?? 0;
      const strength = Math.min(1, Math.abs(weight) / 3);
      context.beginPath();
      const middle = (start.x + end.x) / 2;
      context.moveTo(start.x + half, start.y);
      context.bezierCurveTo(middle, start.y, middle, end.y, end.x - half, end.y);
      const isMeant = pointed && (same(pointed, start) || same(pointed, end));
      context.globalAlpha = pointed ? (isMeant ? 0.95 : 0.12) : 0.25 + 0.55 * strength;
      context.lineWidth = 0.5 + WIDEST * strength;
      context.strokeStyle = theme.ink;
      context.setLineDash(weight < 0 ? NEGATIVE_DASH : []);
      context.stroke();
    }
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

const same = (a: Node, b: Node) => a.column === b.column && a.unit === b.unit;

function paintFeatures({ context, theme }: Sheet, { nodes, side }: Diagram, { scene, pointed }: NetworkView): void {
  context.textAlign = 'center';
  for (const node of nodes[0] ?? []) {
    box(context, node, side, theme.raised, pointed && same(pointed, node) ? theme.ink : theme.muted);
    context.fillStyle = theme.ink;
    context.font = `${Math.max(9, Math.min(13, side * 0.36))}px ${theme.font}`;
    const fits = (text: string) => context.measureText(text).width <= side - 4;
    context.fillText(shortened(scene.features[node.unit] ?? '', fits), node.x, node.y + side * 0.12);
  }
}

/** As much of a title as fits. Columns without a name, and powers, are told apart by how they end. */
export function shortened(title: string, fits: (text: string) => boolean): string {
  const end = /\P{L}$/u.exec(title)?.[0] ?? '';
  let text = title;
  for (let kept = title.length - 1; kept > 0 && !fits(text); kept--) text = `${title.slice(0, kept).trimEnd()}…${end}`;
  return text;
}

interface Column {
  readonly layer: Layer;
  readonly values: Float32Array | undefined; // what each unit says of the plane or the line
  readonly column: number;
}

function paintUnits(sheet: Sheet, { nodes, side }: Diagram, column: Column, { scene, pointed }: NetworkView): void {
  const { context, theme } = sheet;
  const { layer, values } = column;
  for (const node of nodes[column.column] ?? []) {
    const frame = pointed && same(pointed, node) ? theme.ink : theme.muted;
    box(context, node, side, theme.raised, frame);
    if (!values) continue;
    const shares = sharesOf(values, node.unit, layer.units);
    if (scene.ranges.length > 1) {
      const place = { x: node.x - side / 2, y: node.y - side / 2, side };
      paintUnit(sheet, shares, UNIT.plane, place);
      context.strokeStyle = frame;
      context.strokeRect(place.x, place.y, side, side);
    } else {
      tinyCurve(context, node, side, shares, theme.roles.prediction);
    }
  }
}

/** What a unit says, from 0 to 1, so that its middle is at 0. */
function sharesOf(values: Float32Array, unit: number, units: number): Float32Array {
  const own = values.filter((_, index) => index % units === unit);
  const most = own.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-6);
  return own.map((value) => 0.5 + value / (2 * most));
}

function tinyCurve(
  context: CanvasRenderingContext2D,
  { x, y }: Node,
  side: number,
  shares: Float32Array,
  colour: string,
): void {
  context.beginPath();
  shares.forEach((share, index) => {
    const [right, up] = [index / (shares.length - 1) - 0.5, share - 0.5];
    context.lineTo(x + right * side * 0.9, y - up * side * 0.8);
  });
  context.lineWidth = 1.75;
  context.strokeStyle = colour;
  context.stroke();
}

function box(context: CanvasRenderingContext2D, { x, y }: Node, side: number, fill: string, stroke: string): void {
  context.fillStyle = fill;
  context.strokeStyle = stroke;
  context.lineWidth = 1;
  context.fillRect(x - side / 2, y - side / 2, side, side);
  context.strokeRect(x - side / 2, y - side / 2, side, side);
}

/** How long the gradient of a layer is: a bar whose length grows with its magnitude, and the number. */
function paintGradient(
  { context, theme, height, width }: Sheet,
  { nodes }: Diagram,
  layer: Layer,
  index: number,
): void {
  const x = nodes[index + 1]?.[0]?.x ?? 0;
  const norm = normOf(layer);
  const room = (width / nodes.length) * 0.7;
  const share = norm > 0 ? Math.min(1, Math.max(0.02, (Math.log10(norm) + 6) / 7)) : 0;
  context.strokeStyle = theme.roles.gradient;
  context.lineWidth = 3;
  context.setLineDash([...DASHES.gradient]);
  context.beginPath();
  context.moveTo(x - room / 2, height - 22);
  context.lineTo(x - room / 2 + room * share, height - 22);
  context.stroke();
  context.setLineDash([]);
  context.font = `11px ${theme.font}`;
  context.textAlign = 'center';
  context.fillStyle = theme.roles.gradient;
  context.fillText(formatNumber(norm, 2), x, height - 6);
}

export function normOf({ weightGradient, biasGradient }: Layer): number {
  const squares = (values: Float32Array) => values.reduce((sum, value) => sum + value * value, 0);
  return Math.sqrt(squares(weightGradient) + squares(biasGradient));
}
