import type { PropertyDeclarations } from 'lit';
import { formatNumber } from '../charts/format.ts';
import { clamp } from '../charts/scale.ts';
import { CanvasPicture, type Spot } from './canvas.ts';
import type { Sheet } from './paint/sheet.ts';
import { paintSurface } from './paint/surface.ts';
import type { Slice } from './run/session.ts';

/** The loss over two of the model's parameters, all others as they are now, and the way of the run. */
export class PlaygroundSurface extends CanvasPicture {
  static override properties: PropertyDeclarations = { ...CanvasPicture.properties, slice: { attribute: false } };

  declare slice: Slice | null;

  constructor() {
    super();
    this.slice = null;
  }

  protected override paint(sheet: Sheet): void {
    if (this.slice) paintSurface(sheet, this.slice);
  }

  protected override read({ x, y }: Spot): string {
    const { slice } = this;
    if (!slice) return '';
    const { size, heights, first, second } = slice;
    const [column, row] = [x, y].map((share) => Math.round(clamp(share, 0, 1) * (size - 1))) as [number, number];
    const across = first[0] + ((first[1] - first[0]) * column) / (size - 1);
    const up = second[1] - ((second[1] - second[0]) * row) / (size - 1);
    const height = heights[row * size + column] ?? Number.NaN;
    return `Across ${formatNumber(across, 3)}, up ${formatNumber(up, 3)}: loss ${formatNumber(height)}.`;
  }

  protected override move(spot: Spot | null, key: string): Spot | null {
    const direction = DIRECTIONS[key];
    const from = spot ?? { x: 0.5, y: 0.5 };
    if (!direction) return null;
    return { x: clamp(from.x + direction[0], 0, 1), y: clamp(from.y + direction[1], 0, 1) };
  }
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number] | null>> = {
  ArrowLeft: [-0.05, 0],
  ArrowRight: [0.05, 0],
  ArrowUp: [0, -0.05],
  ArrowDown: [0, 0.05],
};

if (!customElements.get('downhill-playground-surface'))
  customElements.define('downhill-playground-surface', PlaygroundSurface);
