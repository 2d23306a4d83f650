import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { type Player, SPEEDS, type Speed } from '../player.ts';

const ICONS = {
  play: svg`<path d="M4 2 L14 8 L4 14 Z"></path>`,
  pause: svg`<path d="M3 2 H6.500 V14 H3 Z M9.500 2 H13 V14 H9.500 Z"></path>`,
  step: svg`<path d="M3 2 L10 8 L3 14 Z M11 2 H13.500 V14 H11 Z"></path>`,
  rewind: svg`<path d="M13 2 L6 8 L13 14 Z M2.500 2 H5 V14 H2.500 Z"></path>`,
} as const;

const icon = (name: keyof typeof ICONS) =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${ICONS[name]}</svg>`;

const titles = (): Readonly<Record<Speed, string>> => ({
  slow: t('Slow'),
  normal: t('Normal'),
  fast: t('Fast'),
  fastest: t('As fast as it goes'),
});
const MANY = 100;

/** Play, pause, step, rewind; and the way back to any step there was. */
export function toolbar(player: Player, isStill: boolean): TemplateResult {
  const { playing, step, frame, speed, fault } = player;
  const furthest = frame?.furthest ?? 0;
  const at = { step: formatNumber(step), all: formatNumber(furthest) };
  const cannot = Boolean(fault) || player.atEnd;
  return html`
    <div class="toolbar" role="group" aria-label=${t('Training')}>
      ${
        isStill
          ? nothing
          : html`<button type="button" class="primary play" ?disabled=${cannot && !playing} @click=${() => (playing ? player.pause() : player.play())}>
              ${icon(playing ? 'pause' : 'play')}${playing ? t('Pause') : t('Play')}
            </button>`
      }
      <button type="button" class=${isStill ? 'primary' : ''} ?disabled=${cannot} @click=${() => stepBy(player, 1)}>${icon('step')}${t('Step')}</button>
      <button type="button" ?disabled=${cannot} @click=${() => stepBy(player, MANY)}>${t('{n} steps', { n: MANY })}</button>
      <button type="button" ?disabled=${step === 0} @click=${() => rewind(player)}>${icon('rewind')}${t('Rewind')}</button>
      ${
        isStill
          ? nothing
          : html`<label class="speed"><span class="visually-hidden">${t('Speed')}</span>
              <select @change=${(event: Event) => player.changeSpeed((event.target as HTMLSelectElement).value as Speed)}>
                ${(Object.keys(SPEEDS) as Speed[]).map((each) => html`<option value=${each} ?selected=${each === speed}>${titles()[each]}</option>`)}
              </select>
            </label>`
      }
      <label class="scrubber">
        <span class="visually-hidden">${t('Step of the run')}</span>
        <input
          type="range"
          min="0"
          max=${Math.max(furthest, 1)}
          step="1"
          .value=${live(String(step))}
          ?disabled=${furthest === 0}
          aria-valuetext=${t('Step {step} of {all}', at)}
          @input=${(event: Event) => scrub(player, (event.target as HTMLInputElement).valueAsNumber)}
        />
      </label>
      <span class="count number">${formatNumber(step)} <span class="muted">${t('of {all} steps', { all: at.all })}</span></span>
    </div>
  `;
}

function stepBy(player: Player, steps: number): void {
  player.pause();
  void player.seek(player.step + steps);
}

function rewind(player: Player): void {
  player.pause();
  void player.seek(0);
}

function scrub(player: Player, step: number): void {
  player.pause();
  void player.seek(step);
}
