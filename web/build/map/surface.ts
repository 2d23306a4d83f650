import type { Engine } from '../../src/engine/index.ts';

/** The map's sheet, in its own units; heights are read at any point of it. */
export const SHEET = { width: 560, height: 720 } as const;

export type Point = readonly [x: number, y: number];
export type Height = (point: Point) => number;

/** What a point of the sheet means to the model: its two parameters, a from left to right and b from top to bottom. */
const A = { low: -2.6, high: 2.6 };
const B = { low: -4.4, high: 4.1 };

/** A small model with two parameters, whose answers wind with b: so the valley of its loss winds as well. */
function model(a: number, b: number): number[] {
  return [1.2 * (a - valley(b)), 0.42 * b, 0.4 * Math.sin(2.4 * a + 0.6 * b), 0.3 * Math.cos(2 * b - 1.3 * a)];
}

function valley(b: number): number {
  return 1.35 * Math.sin(1.1 * b + 2);
}

const LOWEST = 3.5; // the b at which the valley ends
const TARGETS = model(valley(LOWEST), LOWEST);

/** The landscape of the course: the mean squared error of that model, computed by the kernel that lesson 1 is about. */
export function landscape(engine: Engine): Height {
  return ([x, y]) => {
    const a = A.low + ((A.high - A.low) * x) / SHEET.width;
    const b = B.low + ((B.high - B.low) * y) / SHEET.height;
    return engine.value('mse', { predictions: model(a, b), targets: TARGETS });
  };
}
