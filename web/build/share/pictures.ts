import type { Engine } from '../../src/engine/index.ts';
import { outlineOf } from '../catalogue/sketch.ts';
import type { Land } from '../map/land.ts';
import { SHEET } from '../map/surface.ts';
import type { Picture } from './card.ts';
import type { Colours } from './colours.ts';
import type { Letters } from './letters.ts';

/** What pictures are drawn with. */
export interface Easel {
  readonly engine: Engine;
  readonly land: Land;
  readonly colours: Colours;
  readonly bold: Letters;
  readonly lessons: number;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

/** The picture as SVG of that size. */
export function draw(easel: Easel, picture: Picture, box: Box): string {
  return picture.kind === 'curve' ? curve(easel, picture.spec, box) : land(easel, picture.station, box);
}

type Curve = Extract<Picture, { kind: 'curve' }>;

function curve({ engine, colours }: Easel, spec: Curve['spec'], { width, height }: Box): string {
  const margin = 90;
  const { floor, line } = outlineOf(engine, spec, { width, height, margin });
  const [first = '', last = ''] = [line.slice(1).split(',')[0], line.split('L').at(-1)?.split(',')[0]];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${colours.raised}"/>
<path d="${line}L${last},${floor}L${first},${floor}z" fill="${colours.loss}" fill-opacity="0.1"/>
<path d="M0,${floor}H${width}" fill="none" stroke="${colours.control}" stroke-width="2"/>
<path d="${line}" fill="none" stroke="${colours.loss}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round"/>
</svg>`;
}

/** As much of the sheet as the box shows; where there is a station, the part around it. */
function land({ land, colours, bold, lessons }: Easel, station: number | undefined, { width, height }: Box): string {
  const scale = width / SHEET.width;
  const all = land.stations(lessons);
  const [atX = 0, atY = SHEET.height / 2] = station === undefined ? [] : (all[station - 1] ?? []);
  const shift = Math.min(Math.max(atY * scale - height / 2, 0), SHEET.height * scale - height);
  const lines = land.lines.map(
    ({ d, isIndex }) =>
      `<path d="${d}" fill="${colours.contour}" fill-opacity="0.09" stroke="${colours.contour}" stroke-width="${isIndex ? 2 : 1}"/>`,
  );
  const others = all.map(([u, v]) => `<circle cx="${u.toFixed(1)}" cy="${v.toFixed(1)}" r="6"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${colours.raised}"/>
<g transform="translate(0 ${(-shift).toFixed(1)}) scale(${scale.toFixed(4)})">
${lines.join('\n')}
<path d="${land.trail}" fill="none" stroke="${colours.gradient}" stroke-width="3" stroke-dasharray="0.1 7" stroke-linecap="round"/>
<g fill="${colours.raised}" stroke="${colours.ink}" stroke-width="1.5">${others.join('')}</g>
${station === undefined ? '' : flag(bold, colours, String(station), atX, atY)}
</g>
</svg>`;
}

function flag(bold: Letters, colours: Colours, number: string, x: number, y: number): string {
  const size = 30;
  const outline = bold.outline(number, x - bold.width(number, size) / 2, y + size * 0.34, size);
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="27" fill="${colours.ink}"/><path d="${outline}" fill="${colours.paper}"/>`;
}
