import { button, find, make } from '../shared/dom.ts';

/** The solution is for those who have tried: before that, it wants to be asked for twice. */
export class Solution {
  readonly #code: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #words = make('p', { className: 'muted', hidden: true });
  #asked: boolean;

  constructor(details: HTMLElement, tried: boolean) {
    this.#asked = tried;
    this.#code = find<HTMLElement>(details, 'pre');
    this.#code.hidden = true;
    this.#button = button('Show a solution', () => this.#ask());
    details.replaceWith(make('div', { className: 'challenge-solution' }, this.#button, this.#words, this.#code));
  }

  /** After a try there is nothing left to ask. */
  tried(): void {
    this.#asked = true;
    this.#words.hidden = true;
  }

  #ask(): void {
    if (!this.#asked) {
      this.#asked = true;
      this.#words.textContent =
        'Try it first: a try that fails tells you more than reading. Press again to see it all the same.';
      this.#words.hidden = false;
      return;
    }
    this.#words.hidden = true;
    this.#code.hidden = !this.#code.hidden;
    this.#button.textContent = this.#code.hidden ? 'Show a solution' : 'Hide the solution';
  }
}
