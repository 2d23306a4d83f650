import { find } from '../../lesson/shared/dom.ts';
import { save } from '../../playground/save.ts';
import { printProgress, takeProgress } from '../../state/file/format.ts';
import { t } from '../../words/words.ts';

/** All progress of this device as a file. */
export function offerExport(form: HTMLFormElement): void {
  const told = find(form, '[role="status"]');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const entries = takeProgress();
    if (entries.size === 0) {
      told.textContent = t('There is nothing to export yet: nothing has been done on this device.');
      return;
    }
    const saved = new Date().toISOString();
    const name = find<HTMLInputElement>(form, 'input').value.trim();
    const file = `downhill-progress-${[...partsOfName(name), saved.slice(0, 10)].join('-')}.json`;
    save(new Blob([printProgress({ name, saved, entries })], { type: 'application/json' }), file);
    told.textContent = t('Written to {file}, which your browser keeps with its downloads.', { file });
  });
}

/** As much of a name as every system takes in the name of a file. */
const partsOfName = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
