import { crc32, deflateSync } from 'node:zlib';

const COLOURS = 128; // more of them weigh more, and no eye tells the difference
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * A PNG with a palette, a quarter of the size of one with three bytes a pixel. Colours that are nearly alike become
 * one, the mean of what they stand for: in a flat drawing those are the rims of its shapes.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const colours = coloursOf(pixels);
  const { palette, placeOf } = paletteOf(colours);
  const rows = Buffer.alloc((width + 1) * height); // each after the number of its filter, which is none
  for (let at = 0; at < colours.length; at++) {
    rows[at + Math.floor(at / width) + 1] = placeOf.get(colours[at] as number) as number;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // bits a pixel, and that they are places in a palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One number a pixel, red first; the pixels are opaque. */
function coloursOf(pixels: Uint8Array): Uint32Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  return Uint32Array.from({ length: pixels.length / 4 }, (_, index) => view.getUint32(4 * index) >>> 8);
}

interface Palette {
  readonly palette: Buffer;
  readonly placeOf: ReadonlyMap<number, number>; // of a colour
}

function paletteOf(colours: Uint32Array): Palette {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  for (let bits = 8; ; bits--) {
    const groups = alike([...counts.keys()], bits);
    if (groups.length > COLOURS) continue;
    const means = groups.map((group) => meanOf(group, counts));
    const places = groups.flatMap((group, place) => group.map((colour) => [colour, place] as const));
    return { palette: Buffer.from(means.flat()), placeOf: new Map(places) };
  }
}

/** Groups of colours whose channels agree in their first bits. */
function alike(colours: readonly number[], bits: number): number[][] {
  const channel = (0xff << (8 - bits)) & 0xff;
  const mask = (channel << 16) | (channel << 8) | channel;
  const groups = new Map<number, number[]>();
  for (const colour of colours) {
    const group = groups.get(colour & mask);
    if (group) group.push(colour);
    else groups.set(colour & mask, [colour]);
  }
  return [...groups.values()];
}

function meanOf(group: readonly number[], counts: ReadonlyMap<number, number>): number[] {
  const count = (colour: number) => counts.get(colour) ?? 0;
  const total = group.reduce((sum, colour) => sum + count(colour), 0);
  const mean = (shift: number) =>
    group.reduce((sum, colour) => sum + ((colour >> shift) & 0xff) * count(colour), 0) / total;
  return [16, 8, 0].map((shift) => Math.round(mean(shift)));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
