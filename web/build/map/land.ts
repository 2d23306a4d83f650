import type { Engine } from '../../src/engine/index.ts';
import { contourPaths } from './contours.ts';
import { landscape, type Point } from './surface.ts';
import { descend, stations } from './trail.ts';

const INDEX_LINE = 4; // every fourth line is stronger, as on any map, so that the eye can count

/** The landscape of the course as SVG path data, on a sheet of the size of `SHEET`. */
export interface Land {
  readonly lines: readonly { readonly d: string; readonly isIndex: boolean }[]; // from low to high
  readonly trail: string;
  /** Where that many lessons lie on the trail. */
  stations(count: number): readonly Point[];
}

export function survey(engine: Engine): Land {
  const height = landscape(engine);
  const path = descend(height);
  return {
    lines: contourPaths(height).map((d, index) => ({ d, isIndex: index % INDEX_LINE === 0 })),
    trail: trailOf(path),
    stations: (count) => stations(path, count),
  };
}

/** Every fourth point is enough for the eye, joined by straight lines a few units long. */
function trailOf(path: readonly Point[]): string {
  const shown = path.filter((_, index) => index % 4 === 0 || index === path.length - 1);
  return `M${shown.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;
}
