/** Where the boxes of the loop stand and how its arrows run: side by side, or one under another on a phone. */

export type NodeName = 'data' | 'model' | 'prediction' | 'target' | 'loss' | 'update';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Edge {
  readonly from: NodeName;
  readonly to: NodeName;
  readonly path: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: Readonly<Record<NodeName, Box>>;
  readonly edges: readonly Edge[];
  readonly gradientLabel: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

const GAP = 5; // between an arrow's tip and the box that it points at

export const WIDE: Layout = {
  width: 800,
  height: 362,
  boxes: {
    target: { x: 427, y: 1, width: 140, height: 96 },
    data: { x: 1, y: 132, width: 130, height: 96 },
    model: { x: 193, y: 132, width: 172, height: 96 },
    prediction: { x: 427, y: 132, width: 140, height: 96 },
    loss: { x: 629, y: 132, width: 170, height: 96 },
    update: { x: 193, y: 265, width: 374, height: 96 },
  },
  edges: [
    { from: 'data', to: 'target', path: `M66 132 V61 q0 -12 12 -12 H${427 - GAP}` },
    { from: 'target', to: 'loss', path: `M567 49 H702 q12 0 12 12 V${132 - GAP}` },
    { from: 'data', to: 'model', path: `M131 180 H${193 - GAP}` },
    { from: 'model', to: 'prediction', path: `M365 180 H${427 - GAP}` },
    { from: 'prediction', to: 'loss', path: `M567 180 H${629 - GAP}` },
    { from: 'loss', to: 'update', path: `M714 228 V301 q0 12 -12 12 H${567 + GAP}` },
    { from: 'update', to: 'model', path: `M279 265 V${228 + GAP}` },
  ],
  gradientLabel: { x: 703, y: 254, anchor: 'end' },
};

export const TALL: Layout = {
  width: 340,
  height: 602,
  boxes: {
    data: { x: 30, y: 1, width: 166, height: 94 },
    model: { x: 30, y: 127, width: 166, height: 94 },
    prediction: { x: 30, y: 253, width: 166, height: 94 },
    target: { x: 211, y: 253, width: 128, height: 94 },
    loss: { x: 30, y: 379, width: 166, height: 94 },
    update: { x: 30, y: 507, width: 309, height: 94 },
  },
  edges: [
    { from: 'data', to: 'target', path: `M196 48 H263 q12 0 12 12 V${253 - GAP}` },
    { from: 'target', to: 'loss', path: `M275 347 V414 q0 12 -12 12 H${196 + GAP}` },
    { from: 'data', to: 'model', path: `M113 95 V${127 - GAP}` },
    { from: 'model', to: 'prediction', path: `M113 221 V${253 - GAP}` },
    { from: 'prediction', to: 'loss', path: `M113 347 V${379 - GAP}` },
    { from: 'loss', to: 'update', path: `M113 473 V${507 - GAP}` },
    { from: 'update', to: 'model', path: `M30 554 H18 q-12 0 -12 -12 V186 q0 -12 12 -12 H${30 - GAP}` },
  ],
  gradientLabel: { x: 126, y: 495, anchor: 'start' },
};

export const WIDE_ENOUGH = 620; // px, below which the wide drawing's text would be too small to read

export const layoutFor = (width: number): Layout => (width >= WIDE_ENOUGH ? WIDE : TALL);
