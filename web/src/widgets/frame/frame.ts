import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../words/words.ts';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a widget puts into the frame that all share. */
export interface Figure {
  readonly heading: string;
  readonly instruction: string;
  readonly picture: TemplateResult;
  readonly controls?: TemplateResult;
  readonly words: string; // what the picture says now
  readonly busy?: boolean; // moving by itself: the words are read out when it has come to rest
  readonly table: Table;
}

export interface Foot {
  readonly reset: () => void;
  readonly copyLink: (() => void) | null; // null: nothing to link to, the widget has no id
  readonly toggleTable: () => void;
  readonly tableOpen: boolean;
  readonly note: string;
}

/** Pictures and their controls go from left to right in every language, as axes do; words go as their letters do. */
export const frame = (figure: Figure, foot: Foot): TemplateResult => html`
  <figure dir="ltr" part="figure" aria-labelledby="heading">
    <figcaption dir="auto">
      <p id="heading" part="heading">${figure.heading}</p>
      <p class="instruction" part="instruction">${figure.instruction}</p>
    </figcaption>
    ${figure.picture} ${figure.controls ?? nothing}
    <p class="words" dir="auto" part="words" role="status" aria-busy=${figure.busy ? 'true' : 'false'}>${figure.words}</p>
    <div class="foot" part="foot">
      <button type="button" class="bare" @click=${foot.reset}>${t('Reset')}</button>
      ${foot.copyLink ? html`<button type="button" class="bare" @click=${foot.copyLink}>${t('Copy link')}</button>` : nothing}
      <button
        type="button"
        class="bare"
        aria-expanded=${foot.tableOpen ? 'true' : 'false'}
        aria-controls="table"
        @click=${foot.toggleTable}
      >
        ${t('Data table')}
      </button>
      <p class="note" role="status">${foot.note}</p>
    </div>
    <div id="table" dir="auto" part="table" ?hidden=${!foot.tableOpen}>${foot.tableOpen ? dataTable(figure.table) : nothing}</div>
  </figure>
`;

// The first cell of a row names it. The box around the table scrolls, so the keyboard must be able to reach it.
const dataTable = ({ columns, rows }: Table) => html`
  <div class="scroll" role="region" aria-label=${t('Data table')} tabindex="0">
    <table>
      <thead>
        <tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
        )}
      </tbody>
    </table>
  </div>
`;
