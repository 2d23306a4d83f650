import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatSigned } from '../../charts/format.ts';
import { linearScale, ticks } from '../../charts/scale.ts';
import { t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import type { Steps } from '../frame/keys.ts';
import { slider } from '../frame/slider.ts';
import type { MarginReading, Points, Standing } from './reading.ts';
import { standingIn } from './standing.ts';

export const SCORES: Steps = { low: -4, high: 4, step: 0.1 };

export interface Board {
  readonly points: Points;
  readonly labels: readonly string[];
  readonly reading: MarginReading;
  readonly move: (index: number, score: number) => void;
}

/** Every point on one axis of scores: the margin as a band, and what each point is short of its side. */
export const board = (given: Board): TemplateResult => html`
  <div class="board" data-part="points" role="group" aria-label=${t('Scores')}>
    ${side(given, 1, t('Label +1: belongs right of +1'))} ${side(given, -1, t('Label −1: belongs left of −1'))}
    <div class="row axis" aria-hidden="true">
      <div class="track">
        <div class="scale">
          ${ticks(SCORES.low, SCORES.high, 8).map((tick) => html`<span class="tick" ${customProperties({ '--at': at(tick) })}>${formatSigned(tick)}</span>`)}
          <span class="unit">${t('score')}</span>
        </div>
      </div>
    </div>
  </div>
`;

function side(given: Board, target: number, title: string): TemplateResult | typeof nothing {
  const mine = given.points.targets.flatMap((other, index) => (other === target ? [index] : []));
  if (mine.length === 0) return nothing;
  return html`
    <div class="row side" aria-hidden="true">
      <span class="label">${title}</span>
      <div class="track"><div class="scale">${ground(target)}</div></div>
    </div>
    ${mine.map((index) => row(given, index))}
  `;
}

function row({ points, labels, reading, move }: Board, index: number): TemplateResult {
  const [score, target] = [points.scores[index] ?? 0, points.targets[index] ?? 1];
  const standing = reading.standings[index] ?? 'safe';
  const ends = { '--from': at(Math.min(score, target)), '--to': at(Math.max(score, target)) };
  return html`
    <div class="row" data-part="point.${index}">
      <span class="label"><span class="sign" aria-hidden="true">${target > 0 ? '+' : '−'}</span>${labels[index]}</span>
      <div class="track">
        <div class="scale" aria-hidden="true">
          ${ground(target)} ${standing === 'safe' ? nothing : html`<span class="short" ${customProperties(ends)}></span>`}
        </div>
        ${slider({
          ...SCORES,
          value: score,
          label: t('Score of {point}, label {label}', { point: labels[index] ?? '', label: formatSigned(target) }),
          says: `${formatNumber(score)}, ${standingIn(standing)}`,
          className: 'predictions',
          change: (value) => move(index, value),
        })}
      </div>
      <span class="score number">${formatSigned(score)}</span>
      <span class="standing ${CLASSES[standing]}"><span aria-hidden="true">${ICONS[standing]}</span> <span class="word">${standingIn(standing)}</span></span>
    </div>
  `;
}

/** The margin on both sides of the boundary, and the fence that this side must be beyond. */
const ground = (fence: number) => html`
  <span class="zone" ${customProperties({ '--from': at(-1), '--to': at(1) })}></span>
  <span class="boundary" ${customProperties({ '--at': at(0) })}></span>
  <span class="fence" ${customProperties({ '--at': at(fence) })}></span>
`;

const percent = linearScale([SCORES.low, SCORES.high], [0, 100]);
const at = (score: number) => `${percent(score)}%`;

const ICONS: Readonly<Record<Standing, string>> = { safe: '✓', 'too close': '!', 'wrong side': '✗' };
const CLASSES: Readonly<Record<Standing, string>> = { safe: 'good', 'too close': 'warn', 'wrong side': 'bad' };
