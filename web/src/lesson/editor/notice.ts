import { t, tCount } from '../../words/words.ts';
import { button, make } from '../shared/dom.ts';
import { differenceOf, type Line } from './difference.ts';

interface Choice {
  readonly word: string;
  readonly take: () => void;
}

/** What the reader should know of their draft, above the editor; its live region is there before its words are. */
export class Notice {
  readonly #words = make('p', {});
  readonly #more = make('div', { className: 'editor-notice-more' });
  readonly element = make('div', { className: 'editor-notice' }, this.#words, this.#more);

  constructor() {
    this.#words.setAttribute('role', 'status');
  }

  show(words: string, choices: readonly Choice[], difference?: HTMLElement): void {
    this.#words.textContent = words;
    const buttons = choices.map(({ word, take }) => button(word, take));
    this.#more.replaceChildren(...(difference ? [difference] : []), make('p', {}, ...buttons));
  }

  hide(): void {
    this.#words.textContent = '';
    this.#more.replaceChildren();
  }

  /** Tells whether there was a button to focus. */
  focus(): boolean {
    const first = this.#more.querySelector('button');
    first?.focus();
    return first !== null;
  }
}

const NEAR = 2; // lines around a difference that say where it is

/** Two versions line by line, open where they differ; what a sign says to the eye, a word says to the ear. */
export function showDifference(
  mine: string,
  theirs: string,
  names: readonly [mine: string, theirs: string],
): HTMLElement {
  const lines = differenceOf(mine, theirs);
  const shown = lines.map((_, i) =>
    lines.slice(Math.max(0, i - NEAR), i + NEAR + 1).some(({ where }) => where !== 'both'),
  );
  const items: HTMLElement[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line && shown[i]) items.push(itemOf(line, names));
    else if (i === 0 || shown[i - 1]) items.push(gapOf(shown, i));
  }
  const list = make('ol', { className: 'difference', tabIndex: 0 }, ...items); // to be scrolled by keys
  list.setAttribute('aria-label', t('What differs: {mine}, and {theirs}', { mine: names[0], theirs: names[1] }));
  return make('details', { open: true }, make('summary', {}, t('What differs')), list);
}

function itemOf({ where, text }: Line, [mine, theirs]: readonly [string, string]): HTMLElement {
  const name = { both: '', mine: `${mine}: `, theirs: `${theirs}: ` }[where];
  const said = text.trim() === '' ? t('empty line') : '';
  return make(
    'li',
    { className: `in-${where}` },
    ...(name || said ? [make('span', { className: 'visually-hidden' }, name + said)] : []),
    make('code', {}, text),
  );
}

function gapOf(shown: readonly boolean[], from: number): HTMLElement {
  const next = shown.indexOf(true, from);
  const count = (next < 0 ? shown.length : next) - from;
  return make('li', { className: 'in-gap' }, tCount(count, 'one line alike', '{n} lines alike'));
}
