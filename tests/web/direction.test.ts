import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const STYLES = join(import.meta.dirname, '../../web/src/styles');

/** Pictures, which are drawn from left to right in every language, and what scripts place in pixels. */
const PICTURES = ['parts/sketch.css', 'parts/predict.css', 'parts/term-card.css', 'parts/tour.css'];

const SIDES =
  /^\s*(?:(?:margin|padding|border)-(?:left|right)|(?:left|right)|(?:text-align|float|clear): (?:left|right))\b.*$/gm;
const UNEVEN = /^\s*(?:padding|margin): \S+ (\S+) \S+ (?!\1;)[^\s();]+;$/gm;

const sheets = readdirSync(STYLES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

it.each(sheets.filter((file) => !PICTURES.includes(file)))('%s names start and end, not left and right', (file) => {
  const text = readFileSync(join(STYLES, file), 'utf8');
  expect([...text.matchAll(SIDES), ...text.matchAll(UNEVEN)].map(([line]) => line.trim())).toEqual([]);
});
