import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './png.ts';

const FORMAT = 1; // to be raised when the same SVG is to make another PNG

let ready: Promise<void> | undefined;

/** Turns SVG into PNG: words, and at their right a picture, if there is one. What was painted is kept in a folder under its mark. */
export class Painter {
  readonly #folder: string;
  readonly #pictures = new Map<string, Image>(); // many cards have the same

  constructor(root: string) {
    this.#folder = join(root, '.cache/cards');
  }

  async paint([words, picture]: Drawings): Promise<Buffer> {
    const mark = createHash('sha256')
      .update(JSON.stringify([FORMAT, words, picture]))
      .digest('hex');
    const file = join(this.#folder, `${mark}.png`);
    return readFile(file).catch(() => this.#paintAnew([words, picture], file));
  }

  async #paintAnew([words, picture]: Drawings, file: string): Promise<Buffer> {
    ready ??= load();
    await ready;
    const { pixels, width, height } = sideBySide(
      picture === undefined ? [imageOf(words)] : [imageOf(words), this.#pictureOf(picture)],
    );
    const png = encodePng(pixels, width, height);
    await mkdir(this.#folder, { recursive: true });
    // Under its name only when it is whole, for another build may look for it now.
    await writeFile(`${file}.${process.pid}`, png);
    await rename(`${file}.${process.pid}`, file);
    return png;
  }

  #pictureOf(svg: string): Image {
    const image = this.#pictures.get(svg) ?? imageOf(svg);
    this.#pictures.set(svg, image);
    return image;
  }
}

type Drawings = readonly [words: string, picture?: string];

interface Image {
  readonly pixels: Uint8Array; // four bytes each
  readonly width: number;
  readonly height: number;
}

function imageOf(svg: string): Image {
  const rendered = new Resvg(svg).render();
  const image = { pixels: rendered.pixels, width: rendered.width, height: rendered.height };
  rendered.free();
  return image;
}

/** Of one height. */
function sideBySide(images: readonly Image[]): Image {
  const height = images[0]?.height ?? 0;
  const width = images.reduce((sum, image) => sum + image.width, 0);
  const pixels = new Uint8Array(4 * width * height);
  let from = 0;
  for (const image of images) {
    const row = 4 * image.width;
    for (let y = 0; y < height; y++) pixels.set(image.pixels.subarray(y * row, (y + 1) * row), 4 * (y * width + from));
    from += image.width;
  }
  return { pixels, width, height };
}

async function load(): Promise<void> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
}
