import { html, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { t } from '../../words/words.ts';
import type { Preview } from '../run/previews.ts';
import type { Option } from './rows.ts';

const SIDE = 48;
const INSET = 5;

/** One of the data sets, each with what it looks like. */
export const tiles = (
  options: readonly Option[],
  previews: readonly Preview[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult => html`
  <fieldset class="tiles">
    <legend class="visually-hidden">${t('Data set')}</legend>
    ${options.map(
      ({ value, title }) => html`
        <label class="tile">
          <input
            type="radio"
            name="data"
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          />
          ${guard([previews], () => stamp(previews.find(({ data }) => data === value)))}
          <span>${title}</span>
        </label>
      `,
    )}
  </fieldset>
`;

/** Each class as one path of dots. The reader's own numbers have a pen instead. */
const stamp = (preview: Preview | undefined) => html`
  <svg viewBox="0 0 ${SIDE} ${SIDE}" aria-hidden="true">
    ${
      preview
        ? preview.classes.map(
            (points, kind) =>
              svg`<path class="dots dots-${preview.classes.length > 1 ? kind : 'only'}" d=${points.map(dot).join('')}></path>`,
          )
        : svg`<path class="pen" d="M13 35 L15 28 L31 12 L36 17 L20 33 Z M28 15 L33 20"></path>`
    }
  </svg>
`;

const at = (share: number) => (INSET + Math.min(1, Math.max(0, share)) * (SIDE - 2 * INSET)).toFixed(1);
const dot = ([x, y]: readonly [number, number]) => `M${at(x)} ${at(y)}h0`;
