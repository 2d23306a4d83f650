import type { Store } from './store.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'theme';

/** The reader's choice, kept on this device. `public/theme.js` reads it too, before the page is first painted. */
export class ThemeChoice {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  get current(): Theme {
    return this.#store.get(KEY, isTheme, 'system');
  }

  /** Puts the choice on the page; `system` leaves it to the style sheet. */
  apply(root: HTMLElement): void {
    if (this.current === 'system') delete root.dataset.theme;
    else root.dataset.theme = this.current;
  }

  choose(theme: Theme): void {
    if (theme === 'system') this.#store.remove(KEY);
    else this.#store.set(KEY, theme);
  }

  /** Follows changes made in other tabs as well. */
  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(KEY, listener);
  }
}

function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}
