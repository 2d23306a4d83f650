import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { t } from '../../words/words.ts';
import { handle } from '../parts/handle.ts';
import { type Place, type Plane, planePicture, scalesOf } from '../parts/plane.ts';
import { lineThrough } from '../parts/trail.ts';
import { AXIS, kindOf } from './fields.ts';
import { alike, distance, farthestAlike } from './relations.ts';
import type { EmbeddingLoss, Moment } from './run.ts';

export interface Board {
  readonly loss: EmbeddingLoss;
  readonly labels: readonly string[];
  readonly path: readonly Moment[]; // up to now
  readonly anchor: number;
  readonly margin: number;
  readonly words: string;
  readonly take: (item: number) => void;
  readonly move: (item: number, place: Place) => void;
}

const PLANE: Plane = { x: AXIS, y: AXIS };
const to = scalesOf(PLANE);
const UNIT = 100 / (AXIS.high - AXIS.low); // per cent

/** The points; around the anchor, how far its own kind reaches and the margin beyond; who is drawn and who driven. */
export function board(given: Board): TemplateResult {
  const { path, anchor, labels, words, take, move } = given;
  const places = path.at(-1)?.places ?? [];
  return html`
    <div class="square" data-part="points" @focusin=${(event: FocusEvent) => taken(event, take)}>
      ${planePicture(PLANE, {
        summary: t('{n} points of {kinds} kinds. {words}', { n: places.length, kinds: labels.length, words }),
        drawing: svg`${reach(given, places)} ${places.map((_, item) => trail(path, item))} ${ties(given, places)}`,
        marks: places.map((at, item) =>
          handle({
            plane: PLANE,
            at,
            label: t('Point {n}, one of the {kind}: moves in all four directions', {
              n: item + 1,
              kind: labels[kindOf(item)] ?? '',
            }),
            says: words,
            part: `point.${item}`,
            className: `kind-${kindOf(item)} ${item === anchor ? 'anchor' : ''}`,
            move: (place) => move(item, place),
          }),
        ),
      })}
      <ul class="key" aria-hidden="true">
        ${labels.map((label, kind) => html`<li><span class="mark kind-${kind}"></span>${label}</li>`)}
      </ul>
      <p class="about">${aboutOf(given.loss)}</p>
    </div>
  `;
}

function aboutOf(loss: EmbeddingLoss): string {
  return loss === 'triplet'
    ? t(
        'Seen from the ringed point: others within the inner circle are hard, in the band of the margin semi-hard, beyond it easy.',
      )
    : t('Seen from the ringed point: others within the circle of the margin are pushed away, those beyond it are not.');
}

function taken(event: FocusEvent, take: (item: number) => void): void {
  const item = /^point\.(\d+)$/.exec((event.target as HTMLElement).dataset.part ?? '')?.[1];
  if (item !== undefined) take(Number(item));
}

/** The circles: for triplets, the farthest of the anchor's kind and the margin beyond; for pairs, the margin alone. */
function reach({ loss, anchor, margin }: Board, places: readonly Place[]): SVGTemplateResult | typeof nothing {
  const at = places[anchor];
  if (!at) return nothing;
  const inner = loss === 'triplet' ? distance(places, anchor, farthestAlike(places, anchor)) : 0;
  const circle = (radius: number, kind: string) =>
    svg`<path class=${kind} d=${ring(to.x(at.x), to.y(at.y), UNIT * radius)}></path>`;
  return svg`${circle(inner + margin, 'outer')} ${loss === 'triplet' ? circle(inner, 'inner') : nothing}`;
}

const ring = (x: number, y: number, r: number) =>
  `M${(x - r).toFixed(2)} ${y.toFixed(2)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** From the anchor to its own kind, and to whom the loss drives away from it. */
function ties({ loss, anchor, margin }: Board, places: readonly Place[]): readonly SVGTemplateResult[] {
  const far = loss === 'triplet' ? distance(places, anchor, farthestAlike(places, anchor)) + margin : margin;
  return places.flatMap((at, item) => {
    const own = alike(item, anchor);
    if (item === anchor || (!own && distance(places, anchor, item) >= far)) return [];
    const from = places[anchor] as Place;
    return [svg`<path class=${own ? 'pull' : 'push'} d=${lineThrough(PLANE, [from, at])}></path>`];
  });
}

const trail = (path: readonly Moment[], item: number) =>
  svg`<path class="trail" d=${lineThrough(
    PLANE,
    path.map(({ places }) => places[item] ?? { x: 0, y: 0 }),
  )}></path>`;
