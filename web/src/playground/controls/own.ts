import { html, type TemplateResult } from 'lit';
import { t } from '../../words/words.ts';
import { FEWEST, readOwn } from '../run/own.ts';
import { MOST } from '../setting/setting.ts';
import { sentence } from '../words.ts';

/** Where the reader's own numbers go in: pasted, typed, or from a file. Nothing leaves the device. */
export function ownNumbers(text: string, change: (text: string) => void): TemplateResult {
  const { fault } = readOwn(text);
  const isFaulty = text.trim() !== '' && fault !== '';
  return html`
    <div class="own">
      <label for="own">${t('Rows of numbers, the last column is what to predict')}</label>
      <textarea
        id="own"
        rows="7"
        maxlength=${MOST.own}
        spellcheck="false"
        autocomplete="off"
        placeholder=${`${t('size,price')}\n50,180\n80,260\n120,410\n…`}
        aria-invalid=${isFaulty ? 'true' : 'false'}
        aria-describedby="own-fault"
        .value=${text}
        @change=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p id="own-fault" class=${isFaulty ? 'bad' : 'muted'} role="status">${isFaulty ? sentence(fault) : t('At least {n} rows. They stay on this device, and go into the link only when you copy it.', { n: FEWEST })}</p>
      <label class="file">
        <span>${t('Or a file')}</span>
        <input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" @change=${async (event: Event) => {
          const file = (event.target as HTMLInputElement).files?.[0];
          if (file) change(await file.text());
        }} />
      </label>
    </div>
  `;
}
