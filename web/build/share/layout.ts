import type { Card } from './card.ts';
import type { Colours } from './colours.ts';
import type { Letters } from './letters.ts';
import { draw, type Easel } from './pictures.ts';

/** What Open Graph asks for. */
export const SIZE = { width: 1200, height: 630 } as const;

const WORDS = { x: 72, width: 560 } as const;
const PICTURE = { width: 510, height: SIZE.height } as const;
const FIRST_LINE = 122;
const LAST_LINE = 500; // above the name of the site
const TITLE_SIZES = [76, 68, 60, 52, 46, 40];
const SUMMARY = { size: 29, leading: 40 } as const;

export interface Studio extends Easel {
  readonly plain: Letters;
}

/** A card in two halves, so that what many have in common is painted once: words at the left, their picture at the right. */
export function layOut(studio: Studio, card: Card): readonly [words: string, picture: string] {
  return [layOutWords(studio, card), draw(studio, card.picture, PICTURE)];
}

function layOutWords({ plain, bold, colours }: Studio, { kicker, title, summary }: Card): string {
  const size = TITLE_SIZES.find((size) => fits(bold, title, size)) ?? 40;
  const leading = size * 1.1;
  const titleLines = bold.wrap(title, WORDS.width, size);
  const titleFrom = FIRST_LINE + 24 + size;
  const summaryFrom = titleFrom + (titleLines.length - 1) * leading + 62;
  const room = Math.max(0, Math.floor((LAST_LINE - summaryFrom) / SUMMARY.leading) + 1);
  const all = plain.wrap(summary, WORDS.width, SUMMARY.size);
  const summaryLines = all.length <= room ? all : []; // a sentence that is cut off says less than none
  const lines = (letters: Letters, texts: readonly string[], from: number, leading: number, size: number) =>
    texts.map((text, index) => letters.outline(text, WORDS.x, from + index * leading, size)).join('');
  const width = SIZE.width - PICTURE.width;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${SIZE.height}">
<rect width="${width}" height="${SIZE.height}" fill="${colours.paper}"/>
<path d="M${width - 1},0V${SIZE.height}" stroke="${colours.line}" stroke-width="2"/>
<path d="${plain.outline(kicker, WORDS.x, FIRST_LINE, 28)}${lines(plain, summaryLines, summaryFrom, SUMMARY.leading, SUMMARY.size)}" fill="${colours.muted}"/>
<path d="${lines(bold, titleLines, titleFrom, leading, size)}" fill="${colours.ink}"/>
${nameOfSite(bold, colours)}
</svg>`;
}

function fits(bold: Letters, title: string, size: number): boolean {
  const lines = bold.wrap(title, WORDS.width, size);
  return lines.length <= 3 && lines.every((line) => bold.width(line, size) <= WORDS.width);
}

/** The mark of the header: contour lines around the lowest point. */
function nameOfSite(bold: Letters, colours: Colours): string {
  return `<g transform="translate(${WORDS.x} 540) scale(1.75)">
<g fill="none" stroke="${colours.ink}" stroke-width="1.5">
<path d="M2.5 13.2C2 7 6.5 2.3 12.4 2.5s9.4 4 9.1 9.7-4.7 9.6-10.3 9.4S2.9 18.3 2.5 13.2z"/>
<path d="M6.3 13.6c-.2-3.9 2.6-6.9 6.3-6.7s5.7 2.6 5.4 6-3 5.4-6.2 5.3-5.3-2-5.5-4.6z"/>
</g>
<circle cx="12.6" cy="13" r="2.3" fill="${colours.prediction}"/>
</g>
<path d="${bold.outline('Downhill', WORDS.x + 54, 572, 32)}" fill="${colours.ink}"/>`;
}
