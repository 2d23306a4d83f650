import { make } from '../shared/dom.ts';
import { heading } from './heading.ts';

/** Why it works, and how others write it: told after success, and with the solution; before, it would give it away. */
export class After {
  readonly #content: HTMLElement | null;

  constructor(details: HTMLDetailsElement | null) {
    details?.remove();
    const title = details?.querySelector('summary')?.textContent ?? '';
    details?.querySelector('summary')?.remove();
    this.#content = details && make('div', { className: 'challenge-why' }, heading(title), ...details.childNodes);
  }

  /** Shows it behind `place`, wherever it stood before. */
  showBehind(place: HTMLElement): void {
    if (this.#content) place.after(this.#content);
  }

  hide(): void {
    this.#content?.remove();
  }
}
