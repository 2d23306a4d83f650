import { html, svg, type TemplateResult } from 'lit';
import { roundUp } from '../../charts/scale.ts';
import { t } from '../../words/words.ts';
import { handle } from '../parts/handle.ts';
import { type Place, type Plane, planePicture } from '../parts/plane.ts';
import { lineThrough, stops } from '../parts/trail.ts';
import type { Stop, Walk } from './walk.ts';

export const REACH = { low: -4, high: 4 };

export interface DescentPicture {
  readonly walk: Walk;
  readonly path: readonly Stop[];
  readonly step: number;
  readonly words: string;
  readonly move: (place: Place) => void;
}

const STEEP = 2; // curvature up to which the valley keeps its scale, so that flatter ones look flatter
const PIECES = 64;

/** A cut through the bowl: the parabola, and the steps from slope to slope. */
export function valley(given: DescentPicture): TemplateResult {
  const { walk, path, step, words, move } = given;
  const [k] = walk.curvatures;
  const height = (x: number) => (k * x * x) / 2;
  const plane: Plane = {
    x: { ...REACH, title: t('parameter {name}', { name: 'w' }) },
    y: { low: 0, high: roundUp(height(REACH.high) * Math.max(1, STEEP / k)), title: t('loss') },
  };
  const places = path.map(({ x, loss }) => ({ x, y: loss }));
  const curve = Array.from({ length: PIECES + 1 }, (_, piece) => {
    const x = REACH.low + ((REACH.high - REACH.low) * piece) / PIECES;
    return { x, y: height(x) };
  });
  const ground = lineThrough(plane, curve);
  return planePicture(plane, {
    summary: t('A valley of curvature {k}, and the steps down it. {words}', { k, words }),
    drawing: svg`
      <path class="ground" d="${ground}L100 100L0 100Z"></path>
      <path class="surface" d=${ground}></path>
      <path class="trail" d=${lineThrough(plane, places)}></path>
    `,
    marks: html`
      ${stops(plane, places, step)}
      ${handle({
        plane,
        at: places[0] ?? { x: 0, y: 0 },
        label: t('Start: left and right move it'),
        says: words,
        part: 'start',
        className: 'start',
        move,
      })}
    `,
  });
}

const HEIGHTS = 12; // contours

/** The bowl from above: its contours are ellipses. */
export function ravine({ walk, path, step, words, move }: DescentPicture): TemplateResult {
  const [k, c] = walk.curvatures;
  const plane: Plane = {
    x: { ...REACH, title: t('parameter {name}', { name: 'w₁' }) },
    y: { ...REACH, title: t('parameter {name}', { name: 'w₂' }) },
  };
  const highest = ((k + c) * REACH.high ** 2) / 2;
  const contours = Array.from({ length: HEIGHTS }, (_, index) => {
    const height = highest * ((index + 1) / HEIGHTS) ** 2; // even steps on the ground
    const radius = (curvature: number) => (100 * Math.sqrt((2 * height) / curvature)) / (REACH.high - REACH.low);
    return svg`<path class="contour" d=${outside(radius(k), radius(c))}></path>`;
  });
  return planePicture(plane, {
    summary: t('Contour map of a ravine, steep across and flat along it, and the steps in it. {words}', { words }),
    drawing: svg`${contours}<path class="trail-halo" d=${lineThrough(plane, path)}></path><path class="trail" d=${lineThrough(plane, path)}></path>`,
    marks: html`
      ${stops(plane, path, step)}
      ${handle({ plane, at: path[0] ?? { x: 0, y: 0 }, label: t('Start: moves in all four directions'), says: words, part: 'start', className: 'start', move })}
    `,
  });
}

/** All that is higher than a contour around the middle: the hills are washed, and the bottom is left bare. */
const outside = (rx: number, ry: number) =>
  `M0 0H100V100H0ZM${50 - rx} 50a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
