import { button, make } from '../../lesson/shared/dom.ts';
import { type Entries, takeProgress } from '../../state/file/format.ts';
import { bringIn, forgetProgress } from '../../state/file/merge.ts';
import { t } from '../../words/words.ts';

/** Asked twice, with the way to a file in between; and until the page is left it can be taken back. */
export function offerReset(place: HTMLElement): void {
  ask();

  function ask(): void {
    const first = button(t('Reset …'), () => askAgain());
    place.replaceChildren(first);
  }

  function askAgain(): void {
    const entries = takeProgress();
    if (entries.size === 0) {
      show(t('There is nothing to reset: nothing has been done on this device.'));
      return;
    }
    show(
      t(
        'All that you have done will be gone from this device, in every lesson. Export it first, and the file brings it back.',
      ),
      button(t('Keep my progress'), () => {
        ask();
        place.querySelector('button')?.focus();
      }),
      button(t('Export first'), () => document.querySelector<HTMLElement>('.progress-export input')?.focus()),
      button(t('Reset now'), () => reset(entries), 'progress-danger'),
    );
  }

  function reset(entries: Entries): void {
    forgetProgress();
    const back = button(t('Bring it back'), () => {
      show(
        bringIn(entries)
          ? t('Everything is back.')
          : t(
              'Everything is back, but this browser could not keep all of it: its storage is full or blocked. Export it before you close this page.',
            ),
      );
    });
    show(t('Reset. Until you leave this page you can bring it back.'), back);
  }

  function show(words: string, ...buttons: HTMLButtonElement[]): void {
    const told = make('p', { tabIndex: -1 }, words);
    place.replaceChildren(told, make('div', { className: 'progress-choices' }, ...buttons));
    told.focus();
  }
}
