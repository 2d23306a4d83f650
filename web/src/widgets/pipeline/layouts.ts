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
  height: 342,
  boxes: {
    target: { x: 432, y: 1, width: 152, height: 88 },
    data: { x: 1, y: 122, width: 152, height: 96 },
    model: { x: 216, y: 122, width: 152, height: 96 },
    prediction: { x: 432, y: 122, width: 152, height: 96 },
    loss: { x: 647, y: 122, width: 152, height: 96 },
    update: { x: 216, y: 253, width: 368, height: 88 },
  },
  edges: [
    { from: 'data', to: 'target', path: `M77 122 V57 q0 -12 12 -12 H${432 - GAP}` },
    { from: 'target', to: 'loss', path: `M584 45 H711 q12 0 12 12 V${122 - GAP}` },
    { from: 'data', to: 'model', path: `M153 170 H${216 - GAP}` },
    { from: 'model', to: 'prediction', path: `M368 170 H${432 - GAP}` },
    { from: 'prediction', to: 'loss', path: `M584 170 H${647 - GAP}` },
    { from: 'loss', to: 'update', path: `M723 218 V285 q0 12 -12 12 H${584 + GAP}` },
    { from: 'update', to: 'model', path: `M292 253 V${218 + GAP}` },
  ],
  gradientLabel: { x: 711, y: 246, anchor: 'end' },
};

export const TALL: Layout = {
  width: 340,
  height: 566,
  boxes: {
    data: { x: 30, y: 1, width: 160, height: 88 },
    model: { x: 30, y: 120, width: 160, height: 88 },
    prediction: { x: 30, y: 239, width: 160, height: 88 },
    target: { x: 207, y: 239, width: 132, height: 88 },
    loss: { x: 30, y: 358, width: 160, height: 88 },
    update: { x: 30, y: 477, width: 309, height: 88 },
  },
  edges: [
    { from: 'data', to: 'target', path: `M190 45 H261 q12 0 12 12 V${239 - GAP}` },
    { from: 'target', to: 'loss', path: `M273 327 V390 q0 12 -12 12 H${190 + GAP}` },
    { from: 'data', to: 'model', path: `M110 89 V${120 - GAP}` },
    { from: 'model', to: 'prediction', path: `M110 208 V${239 - GAP}` },
    { from: 'prediction', to: 'loss', path: `M110 327 V${358 - GAP}` },
    { from: 'loss', to: 'update', path: `M110 446 V${477 - GAP}` },
    { from: 'update', to: 'model', path: `M30 521 H18 q-12 0 -12 -12 V176 q0 -12 12 -12 H${30 - GAP}` },
  ],
  gradientLabel: { x: 122, y: 467, anchor: 'start' },
};

export const WIDE_ENOUGH = 620; // px, below which the wide drawing's text would be too small to read

export const layoutFor = (width: number): Layout => (width >= WIDE_ENOUGH ? WIDE : TALL);
