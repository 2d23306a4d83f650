import { t } from '../../words/words.ts';
import { button, find, make } from '../shared/dom.ts';

export interface SolutionOptions {
  readonly tried: boolean;
  readonly shown: boolean; // it was open when the page was left
  readonly onToggle: (shown: boolean) => void;
}

const tryFirst = () =>
  t(
    'Submit a change of your own first: a try that fails tells you more than reading. Press again to see it all the same.',
  );

/** The solution is for those who have tried: before that, it wants to be asked for twice. */
export class Solution {
  readonly #code: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #words = make('p', { className: 'muted' });
  readonly #onToggle: SolutionOptions['onToggle'];
  #asked: boolean;

  constructor(details: HTMLElement, { tried, shown, onToggle }: SolutionOptions) {
    this.#asked = tried || shown;
    this.#onToggle = onToggle;
    this.#code = find<HTMLElement>(details, 'pre');
    this.#button = button('', () => this.#ask());
    this.#words.setAttribute('role', 'status'); // there before its words are
    details.replaceWith(make('div', { className: 'challenge-solution' }, this.#button, this.#words, this.#code));
    this.#show(shown);
  }

  get isShown(): boolean {
    return !this.#code.hidden;
  }

  /** After a try there is nothing left to ask. */
  tried(): void {
    this.#asked = true;
    this.#words.textContent = '';
  }

  #ask(): void {
    if (!this.#asked) {
      this.#asked = true;
      this.#words.textContent = tryFirst();
      return;
    }
    this.#words.textContent = '';
    this.#show(!this.isShown);
    this.#onToggle(this.isShown);
  }

  #show(shown: boolean): void {
    this.#code.hidden = !shown;
    this.#button.textContent = shown ? t('Hide the solution') : t('Show a solution');
    this.#button.setAttribute('aria-expanded', String(shown));
  }
}
