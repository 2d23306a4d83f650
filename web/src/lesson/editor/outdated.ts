import { button, make } from '../shared/dom.ts';

/** Said when the reader's draft began from a text that we have changed since: both are offered, nothing is lost. */
export function outdatedNotice(what: string, mine: string, ours: string, show: (text: string) => void): HTMLElement {
  const words = make('p', {}, `${what} has changed since you edited it. Below is your version.`);
  const choose = (text: string) => () => show(text);
  return make(
    'div',
    { className: 'editor-outdated' },
    words,
    button('Show the new version', choose(ours)),
    ' ',
    button('Show mine', choose(mine)),
  );
}
