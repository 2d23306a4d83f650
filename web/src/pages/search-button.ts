import { searchKey } from '../search/key.ts';
import { MESSAGE } from '../state/progress.ts';
import { t } from '../words/words.ts';

/** The button in the header, and `/`. What they open is fetched when it is wanted first. */
export function offerSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('.search-button');
  if (!button) return;
  button.addEventListener('click', () => void open());
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isWriting(event) || document.querySelector('dialog:modal') || !searchKey.isOn) return;
    event.preventDefault(); // some browsers have a search of their own there
    void open();
  });
  button.hidden = false;
}

let dialog: Promise<{ open(): void }> | null = null;

async function open(): Promise<void> {
  dialog ??= load();
  try {
    (await dialog).open();
  } catch {
    dialog = null;
    const text = t('The search could not be loaded. Check the connection, then try again.');
    dispatchEvent(new CustomEvent(MESSAGE, { detail: { text } }));
  }
}

async function load() {
  const [{ SearchDialog }, { default: entries }] = await Promise.all([
    import('../search/dialog.ts'),
    import('virtual:search'),
  ]);
  return new SearchDialog(entries);
}

/** Whether the key goes into a text, be it inside a shadow root. */
function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
