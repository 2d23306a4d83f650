import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype, { type Font, type PathCommand } from 'opentype.js';

/** A weight of the text face, as outlines: so no program that draws a card needs to know of fonts. */
export class Letters {
  readonly #font: Font;

  private constructor(font: Font) {
    this.#font = font;
  }

  /** The files that pages load are packed in a way that takes a decoder; those for older browsers are not. */
  static async ofWeight(weight: 400 | 600): Promise<Letters> {
    const name = `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`;
    const bytes = await readFile(createRequire(import.meta.url).resolve(name));
    return new Letters(opentype.parse(new Uint8Array(bytes).buffer));
  }

  /** A line of text as SVG path data, from the point where its baseline begins. */
  outline(text: string, x: number, y: number, size: number): string {
    return this.#font.getPath(text, x, y, size).commands.map(print).join('');
  }

  /** The text in lines of at most this width; a word that is wider than that has a line to itself. */
  wrap(text: string, width: number, size: number): string[] {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && this.width(longer, size) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  width(text: string, size: number): number {
    return this.#font.getAdvanceWidth(text, size);
  }

  /** Characters of the text that the face does not have. */
  lacking(text: string): string[] {
    return [...new Set(text)].filter((character) => this.#font.charToGlyphIndex(character) === 0);
  }
}

/** The library's own printing writes NaN for some numbers that end in a rounded nine. */
function print(command: PathCommand): string {
  const { type, ...at } = command as PathCommand & Partial<Record<'x' | 'y' | 'x1' | 'y1' | 'x2' | 'y2', number>>;
  const numbers = [at.x1, at.y1, at.x2, at.y2, at.x, at.y].filter((number) => number !== undefined);
  return type + numbers.map((number) => Number(number.toFixed(1))).join(' ');
}
