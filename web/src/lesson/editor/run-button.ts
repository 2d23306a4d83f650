import { t } from '../../words/words.ts';
import { button } from '../shared/dom.ts';

/** One button that starts something and, while it runs, stops it. */
export class RunButton {
  readonly element: HTMLButtonElement;
  readonly #word: string;
  readonly #work: (signal: AbortSignal) => Promise<void>;
  #running: AbortController | null = null;

  constructor(word: string, work: (signal: AbortSignal) => Promise<void>) {
    this.#word = word;
    this.#work = work;
    this.element = button(word, () => (this.#running ? this.#running.abort() : void this.start()), 'primary');
  }

  async start(): Promise<void> {
    if (this.#running) return;
    this.#running = new AbortController();
    this.element.textContent = t('Stop');
    try {
      await this.#work(this.#running.signal);
    } finally {
      this.#running = null;
      this.element.textContent = this.#word;
    }
  }
}
