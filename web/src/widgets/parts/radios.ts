import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Radios<T extends string | number> {
  readonly part: string;
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly title: string }[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** One of a few, all of them in sight. */
export const radios = <T extends string | number>({
  part,
  title,
  options,
  chosen,
  choose,
}: Radios<T>): TemplateResult => html`
  <fieldset class="radios" data-part=${part}>
    <legend>${title}</legend>
    ${options.map(
      (option) => html`
        <label>
          <input type="radio" name=${part} .checked=${live(option.value === chosen)} @change=${() => choose(option.value)} />
          ${option.title}
        </label>
      `,
    )}
  </fieldset>
`;
