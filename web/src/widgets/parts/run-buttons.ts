import { html, type TemplateResult } from 'lit';
import { t } from '../../words/words.ts';

export interface RunButtons {
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly playing: boolean;
  readonly step: () => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly restart: () => void;
}

/** What a run is steered by: all at once for eyes that want to see it go, one step at a time for those that do not. */
export const runButtons = ({ atStart, atEnd, playing, step, play, pause, restart }: RunButtons): TemplateResult => html`
  <div class="run" role="group" aria-label=${t('Run||of steps')}>
    ${
      playing
        ? html`<button type="button" class="primary" @click=${pause}>${t('Pause')}</button>`
        : html`<button type="button" class="primary" ?disabled=${atEnd} @click=${play}>${t('Play')}</button>`
    }
    <button type="button" ?disabled=${atEnd || playing} @click=${step}>${t('Step')}</button>
    <button type="button" ?disabled=${atStart} @click=${restart}>${t('Restart')}</button>
  </div>
`;
