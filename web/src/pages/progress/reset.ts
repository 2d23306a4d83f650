import { button, make } from '../../lesson/shared/dom.ts';
import { type Entries, takeProgress } from '../../state/file/format.ts';
import { bringIn, forgetProgress } from '../../state/file/merge.ts';

const BACK_FOR_NOW =
  'Everything is back, but this browser could not keep all of it: its storage is full or blocked. Export it before you close this page.';

/** Asked twice, with the way to a file in between; and until the page is left it can be taken back. */
export function offerReset(place: HTMLElement): void {
  ask();

  function ask(): void {
    const first = button('Reset …', () => askAgain());
    place.replaceChildren(first);
  }

  function askAgain(): void {
    const entries = takeProgress();
    if (entries.size === 0) {
      show('There is nothing to reset: nothing has been done on this device.');
      return;
    }
    show(
      'All that you have done will be gone from this device, in every lesson. Export it first, and the file brings it back.',
      button('Keep my progress', () => {
        ask();
        place.querySelector('button')?.focus();
      }),
      button('Export first', () => document.querySelector<HTMLElement>('.progress-export input')?.focus()),
      button('Reset now', () => reset(entries), 'progress-danger'),
    );
  }

  function reset(entries: Entries): void {
    forgetProgress();
    const back = button('Bring it back', () => {
      show(bringIn(entries) ? 'Everything is back.' : BACK_FOR_NOW);
    });
    show('Reset. Until you leave this page you can bring it back.', back);
  }

  function show(words: string, ...buttons: HTMLButtonElement[]): void {
    const told = make('p', { tabIndex: -1 }, words);
    place.replaceChildren(told, make('div', { className: 'progress-choices' }, ...buttons));
    told.focus();
  }
}
