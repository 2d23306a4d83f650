import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readColours } from '../share/colours.ts';
import { Painter } from '../share/paint.ts';

const FAVICON = 'web/public/favicon.svg';

/** Where the drawing ends, as a share of the icon: systems cut a maskable one to a circle of four fifths. */
const ICONS = [
  { file: 'icons/192.png', size: 192, drawing: 0.78 },
  { file: 'icons/512.png', size: 512, drawing: 0.78 },
  { file: 'icons/maskable-512.png', size: 512, drawing: 0.7 },
  { file: 'apple-touch-icon.png', size: 180, drawing: 0.72 },
] as const;

/** The pictures of the installed site, drawn as its favicon is, by day. */
export async function paintIcons(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const [favicon, { paper, ink, prediction }] = await Promise.all([
    readFile(join(root, FAVICON), 'utf8'),
    readColours(root),
  ]);
  const shapes = favicon.match(/<(path|circle) [^>]*>/g) ?? [];
  if (shapes.length === 0) throw new Error(`${FAVICON} has no shapes to make icons of.`);
  const svgOf = (
    size: number,
    drawing: number,
  ) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24">
<rect width="24" height="24" fill="${paper}"/>
<g transform="translate(12 12) scale(${drawing}) translate(-12 -12)" fill="none" stroke="${ink}" stroke-width="1.5">
${shapes.join('\n').replace('<circle', `<circle fill="${prediction}" stroke="none"`)}
</g>
</svg>`;
  const painter = new Painter(root);
  const painted = ICONS.map(
    async ({ file, size, drawing }) => [file, await painter.paint([svgOf(size, drawing)])] as const,
  );
  return new Map(await Promise.all(painted));
}
