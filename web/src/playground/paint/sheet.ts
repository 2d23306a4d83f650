import type { Theme } from '../../charts/theme.ts';

/** A canvas in CSS pixels, sharp on every screen. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MOST_DENSE = 2; // more dots to a pixel cost time and are hardly seen

/** Clears a canvas and fits it to its place; null before it has one. */
export function sheetOn(canvas: HTMLCanvasElement, { width, height }: Size, theme: Theme): Sheet | null {
  const context = canvas.getContext('2d');
  if (!context || width === 0 || height === 0) return null;
  const density = Math.min(devicePixelRatio, MOST_DENSE);
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== across || canvas.height !== down) Object.assign(canvas, { width: across, height: down });
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height, theme };
}

/** The same on a canvas that is not on the page: for a file. */
export function sheetOf(canvas: HTMLCanvasElement, width: number, height: number, theme: Theme): Sheet | null {
  const context = canvas.getContext('2d');
  if (!context) return null;
  Object.assign(canvas, { width: width * MOST_DENSE, height: height * MOST_DENSE });
  context.setTransform(MOST_DENSE, 0, 0, MOST_DENSE, 0, 0);
  return { context, width, height, theme };
}

export type Colour = readonly [red: number, green: number, blue: number];

/** From `rgb(0, 95, 158)`, which is how computed colours are written. */
export function channels(colour: string): Colour {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}
