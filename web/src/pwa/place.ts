import { button, find } from '../lesson/shared/dom.ts';

export interface Choice {
  readonly word: string;
  readonly take: () => void;
}

const TOLD = 'downhill-told';

/** Where the page speaks of versions and networks: a line in its foot, and a bar at its lower edge for what it asks. */
export class Place {
  readonly #state = find<HTMLElement>(document, '.offline-state');
  readonly #news = find<HTMLElement>(document, '.offline-news');
  readonly #bar = find<HTMLElement>(document, '.offline-bar');
  readonly #words = find<HTMLElement>(this.#bar, 'p');

  /** A screen reader says it once in a session, not on every page. */
  tell(text: string, choice?: Choice): void {
    const isNews = text !== told();
    remember(text);
    this.#state.textContent = isNews ? '' : text;
    this.#news.textContent = isNews ? text : '';
    if (choice) (isNews ? this.#news : this.#state).append(' ', button(choice.word, choice.take, 'link'));
  }

  /** The first choice is the one that goes on. */
  ask(text: string, choices: readonly Choice[]): void {
    const hadFocus = this.#bar.contains(document.activeElement);
    this.#words.textContent = text;
    for (const old of this.#bar.querySelectorAll('button')) old.remove();
    this.#bar.append(...choices.map(({ word, take }, index) => button(word, take, index === 0 ? 'primary' : '')));
    if (hadFocus) this.#bar.querySelector('button')?.focus();
  }

  /** The focus goes where the same can still be done, or to the page. */
  close(): void {
    const hadFocus = this.#bar.contains(document.activeElement);
    this.ask('', []);
    if (!hadFocus) return;
    const next = document.querySelector<HTMLElement>(':is(.offline-news, .offline-state) button');
    (next ?? find<HTMLElement>(document, 'main')).focus({ preventScroll: true });
  }
}

function told(): string | null {
  try {
    return sessionStorage.getItem(TOLD);
  } catch {
    return null; // blocked: then it is said again
  }
}

function remember(text: string): void {
  try {
    sessionStorage.setItem(TOLD, text);
  } catch {
    // see above
  }
}
