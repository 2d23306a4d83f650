import { button, find, make } from '../../lesson/shared/dom.ts';
import type { SavedProgress } from '../../state/file/format.ts';
import { bringIn, changesBy, tellChanges } from '../../state/file/merge.ts';
import { Refused, readProgressFile } from '../../state/file/read.ts';
import { locale, t, tParts } from '../../words/words.ts';
import { takeFiles } from '../drop.ts';

/** A file is read and checked; what it would change is told; and only then, and only if wanted, it is brought in. */
export function offerImport(place: HTMLElement): void {
  const input = find<HTMLInputElement>(place, 'input');
  const preview = find<HTMLElement>(place, '.progress-preview');
  let latest = 0;
  const leave = (...words: (Node | string)[]) => {
    preview.replaceChildren(...words);
    input.focus(); // the button that was pressed has gone, and the focus must not go with it
  };
  takeFiles(place, input, (files) => {
    const [file] = files;
    if (files.length > 1) preview.replaceChildren(t('Only one file at a time can be brought in. Choose one of them.'));
    else if (file) void open(file);
  });

  async function open(file: File): Promise<void> {
    const turn = ++latest;
    const saved = await readProgressFile(file).catch((error: unknown) => error);
    if (turn !== latest) return; // another file was chosen meanwhile
    if (saved instanceof Refused) preview.replaceChildren(refusal(file.name, saved.message));
    else offer(file.name, saved as SavedProgress);
  }

  function offer(name: string, { entries, saved }: SavedProgress): void {
    const told = tellChanges(changesBy(entries));
    const when = new Date(saved).toLocaleString(locale(), { dateStyle: 'long', timeStyle: 'short' });
    const from = make('p', {}, ...tParts('{name}, exported on {when}', { name: make('strong', {}, name), when }));
    if (told.length === 0) {
      preview.replaceChildren(from, make('p', {}, t('Everything in it is here already. Nothing would change.')));
      return;
    }
    preview.replaceChildren(
      from,
      make('p', {}, t('It would add:')),
      make('ul', {}, ...told.map((line) => make('li', {}, line))),
      make(
        'div',
        { className: 'progress-choices' },
        button(t('Bring it in'), () => leave(tellTaken(bringIn(changesBy(entries)))), 'primary'),
        button(t('Leave it'), () => leave(t('Nothing was changed.'))),
      ),
    );
  }
}

function refusal(name: string, why: string): HTMLElement {
  const parts = { name: make('strong', {}, name), why };
  return make('p', { className: 'bad' }, ...tParts('{name} was not taken, and nothing was changed. {why}', parts));
}

function tellTaken(taken: boolean): HTMLElement {
  return taken
    ? make('p', { className: 'good' }, t('Brought in. What was here is here still.'))
    : make(
        'p',
        { className: 'bad' },
        t(
          'Brought in, but this browser could not keep all of it: its storage is full or blocked. It lasts until you close this page. Export now, free some storage, and import again.',
        ),
      );
}
