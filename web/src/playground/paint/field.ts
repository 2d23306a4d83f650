import type { Role } from '../../charts/figure.ts';
import { type Colour, channels, type Sheet } from './sheet.ts';

const STRONGEST = 0.62; // of the role's colour, so that points stay in sight on it

/** How strongly each place is tinted, from 0 to 1, as an image of `size` by `size` that is drawn smoothly. */
export function paintField(sheet: Sheet, strengths: ArrayLike<number>, size: number, role: Role): void {
  const { context, width, height, theme } = sheet;
  const image = tinted(strengths, size, channels(theme.raised), channels(theme.roles[role]));
  context.imageSmoothingEnabled = true;
  // Values lie at the middles of the image's dots, but the outermost belong on the edge.
  context.drawImage(image, 0.5, 0.5, size - 1, size - 1, 0, 0, width, height);
}

interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** The same for the small picture of a unit. */
export function paintUnit({ context, theme }: Sheet, strengths: ArrayLike<number>, size: number, at: Square): void {
  const image = tinted(strengths, size, channels(theme.raised), channels(theme.roles.prediction));
  context.drawImage(image, at.x, at.y, at.side, at.side);
}

let scratch: HTMLCanvasElement | null = null;

function tinted(strengths: ArrayLike<number>, size: number, paper: Colour, ink: Colour): HTMLCanvasElement {
  scratch ??= document.createElement('canvas');
  const context = scratch.getContext('2d', { willReadFrequently: true });
  if (scratch.width !== size || scratch.height !== size) Object.assign(scratch, { width: size, height: size });
  if (!context) return scratch;
  const image = context.createImageData(size, size);
  const dots = new Uint32Array(image.data.buffer);
  const tints = tintsBetween(paper, ink);
  const last = tints.length - 1;
  for (let index = 0; index < dots.length; index++) {
    dots[index] = tints[Math.round(Math.min(1, Math.max(0, strengths[index] ?? 0)) * last)] ?? 0;
  }
  context.putImageData(image, 0, 0);
  return scratch;
}

const TINTS = 256;
const known = new Map<string, Uint32Array>(); // by day, by night, and for each role

/** From paper towards ink, as canvases hold their dots: alpha, blue, green, red. */
function tintsBetween(paper: Colour, ink: Colour): Uint32Array {
  const key = `${paper} ${ink}`;
  const made = known.get(key);
  if (made) return made;
  const tints = Uint32Array.from({ length: TINTS }, (_, index) => {
    const share = (STRONGEST * index) / (TINTS - 1);
    const [red = 0, green = 0, blue = 0] = paper.map((light, channel) =>
      Math.round(light + ((ink[channel] ?? 0) - light) * share),
    );
    return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  });
  known.set(key, tints);
  return tints;
}
