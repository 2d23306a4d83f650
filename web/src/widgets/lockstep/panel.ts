import { contours } from 'd3-contour';
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Dataset, DatasetRules } from '../../engine/trainer/index.ts';
import { tSpec } from '../../words/words.ts';
import { styleOf, swatch } from '../parts/lines.ts';
import { type Plane, planePicture, scalesOf } from '../parts/plane.ts';
import { saysScore } from './words.ts';

const PIECES = 80;
const GRID = 40;

/** What a panel needs to know of trainings that go side by side. */
export interface Sides {
  readonly data: Dataset;
  readonly entries: readonly { readonly name: string }[];
  standings(index: number, upTo: number): readonly { readonly score: number }[];
  predict(index: number, step: number, features: Float32Array): Float32Array;
  /** From where on the model says yes. */
  edge(index: number): number;
}

/** One training: its samples, and the line or the boundary that it has come to. */
export function panel(contest: Sides, index: number, step: number, rules: DatasetRules): TemplateResult {
  const { name } = contest.entries[index] ?? { name: '' };
  const standings = contest.standings(index, step);
  const plane = planeOf(rules);
  const isClasses = contest.data.task === 'binary';
  const said = saysScore(contest.data.task, standings.at(-1)?.score ?? 0);
  return html`
    <div role="group" class="panel" data-part="run.${index}" aria-label=${name}>
      <p class="title">${swatch(index)} <b>${name}</b> <span class="number">${said}</span></p>
      ${planePicture(plane, {
        summary: `${name}: ${said}.`,
        drawing: isClasses
          ? svg`${boundary(contest, index, step, plane)}${classes(contest.data, plane)}`
          : svg`${values(contest.data, plane)}${fitted(contest, index, step, plane)}`,
      })}
    </div>
  `;
}

export function planeOf({ features: [first, second], target }: DatasetRules): Plane {
  const axis = (quantity: DatasetRules['target'] | undefined) => ({
    low: quantity?.low ?? 0,
    high: quantity?.high ?? 1,
    title: [quantity?.title ?? '', quantity?.unit ?? '']
      .filter(Boolean)
      .map((part) => tSpec(part))
      .join(', '),
  });
  return { x: axis(first), y: axis(target ?? second) };
}

function fitted(contest: Sides, index: number, step: number, plane: Plane): SVGTemplateResult {
  const to = scalesOf(plane);
  const xs = Float32Array.from({ length: PIECES + 1 }, (_, piece) => to.x.invert((100 * piece) / PIECES));
  const said = contest.predict(index, step, xs);
  const places = Array.from(said, (y, piece) => `${to.x(xs[piece] ?? 0).toFixed(2)} ${drawable(to.y(y))}`);
  return svg`<path class="line ${styleOf(index)}" d="M${places.join('L')}"></path>`;
}

/** Where the model says yes, washed, and its edge. */
function boundary(contest: Sides, index: number, step: number, plane: Plane): SVGTemplateResult {
  const to = scalesOf(plane);
  const features = new Float32Array(2 * GRID * GRID);
  for (let place = 0; place < GRID * GRID; place++) {
    features[2 * place] = to.x.invert((100 * (place % GRID)) / (GRID - 1));
    features[2 * place + 1] = to.y.invert((100 * Math.floor(place / GRID)) / (GRID - 1));
  }
  const said = contest.predict(index, step, features);
  const [shape] = contours()
    .size([GRID, GRID])
    .thresholds([contest.edge(index)])(Array.from(said));
  const at = (position: number) => ((100 * (position - 0.5)) / (GRID - 1)).toFixed(2);
  const path = (shape?.coordinates ?? [])
    .flatMap((rings) => rings.map((ring) => `M${ring.map(([x = 0, y = 0]) => `${at(x)} ${at(y)}`).join('L')}Z`))
    .join('');
  return svg`<path class="yes ${styleOf(index)}" d=${path}></path>`;
}

// A line of no length with round ends is a disc, whatever the picture is stretched to.
const discs = (places: readonly (readonly [number, number])[]) =>
  places.map(([x, y]) => `M${x.toFixed(2)} ${y.toFixed(2)}h0`).join('');

function classes({ features, targets }: Dataset, plane: Plane): SVGTemplateResult {
  const to = scalesOf(plane);
  const of = (label: number) =>
    discs(
      Array.from(targets).flatMap((target, sample) =>
        target === label ? [[to.x(features[2 * sample] ?? 0), to.y(features[2 * sample + 1] ?? 0)] as const] : [],
      ),
    );
  return svg`
    <path class="disc no" d=${of(0)}></path><path class="disc hole" d=${of(0)}></path>
    <path class="disc is" d=${of(1)}></path>
  `;
}

function values({ features, targets }: Dataset, plane: Plane): SVGTemplateResult {
  const to = scalesOf(plane);
  const places = discs(Array.from(targets, (target, sample) => [to.x(features[sample] ?? 0), to.y(target)] as const));
  return svg`<path class="disc no" d=${places}></path><path class="disc hole" d=${places}></path>`;
}

/** Far beyond the field it does not matter how far. */
const drawable = (value: number) => Math.min(1e4, Math.max(-1e4, value)).toFixed(2);
