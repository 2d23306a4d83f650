import { formatNumber } from '../charts/format.ts';
import { loadEngine } from '../engine/live.ts';
import { type LessonProgress, lessonProgress } from '../state/progress.ts';
import { gapInWords } from './predict/gap.ts';
import { gapPicture } from './predict/picture.ts';
import { button, find, make } from './shared/dom.ts';
import { HOW_TO_WRITE_NUMBERS, readNumber } from './shared/numbers.ts';
import { verdict } from './shared/verdict.ts';

/** A guess that is locked in before the kernel answers; then the two are laid over each other and the gap is named. */
export class Predict extends HTMLElement {
  readonly #lock = make('button', { type: 'submit', className: 'primary' }, 'Lock in my guess');
  readonly #again = button('Try again', () => this.#startOver());
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    if (this.#form) return;
    this.#form = find<HTMLFormElement>(this, 'form');
    this.#form.append(make('div', { className: 'predict-actions' }, this.#lock, this.#again));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#lockIn();
    });
    this.#open();
    const kept = this.#lesson.get('predict', this.#id, isGuess, null);
    if (kept !== null && this.#write(kept)) void this.#answer(kept, () => {});
  }

  get #lesson(): LessonProgress {
    return lessonProgress(this.dataset.lesson ?? '');
  }

  get #id(): string {
    return this.dataset.guess ?? '';
  }

  #lockIn(): void {
    const guess = this.#read();
    const isChoice = this.dataset.type === 'choice';
    if (guess === null || (!isChoice && readNumber(guess) === null)) {
      const what = isChoice ? 'Choose an answer first.' : HOW_TO_WRITE_NUMBERS;
      this.#say(make('p', { className: 'warn' }, what));
      return;
    }
    this.#lesson.set('predict', this.#id, guess);
    this.#lesson.markDone('predict', this.#id);
    void this.#answer(guess, () => this.#again.focus());
  }

  async #answer(guess: string, then: () => void): Promise<void> {
    this.#close();
    then(); // before waiting, or the focus would be lost with the button that was pressed
    try {
      const answer = await this.#ask();
      if (this.dataset.type === 'choice') this.#compareChoices(guess, answer);
      else this.#compareNumbers(readNumber(guess) ?? Number.NaN, answer);
      find<HTMLDetailsElement>(this, '.predict-answer').hidden = false;
      find<HTMLDetailsElement>(this, '.predict-answer').open = true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const words = `The kernel could not answer: ${reason} Your guess is kept; reload the page to ask again.`;
      this.#say(make('p', { className: 'bad' }, words));
    }
  }

  async #ask(): Promise<number> {
    const { loss, data, params } = JSON.parse(this.dataset.call ?? '');
    const engine = await loadEngine();
    return engine.value(loss, data, params);
  }

  #compareNumbers(guess: number, answer: number): void {
    const words = gapInWords(guess, answer);
    this.#say(make('p', {}, words), gapPicture(guess, answer, words));
  }

  #compareChoices(guess: string, answer: number): void {
    const choices = [...this.querySelectorAll<HTMLElement>('.predict-choice')];
    const right = choices.find(
      ({ dataset: { from, to } }) => Number(from ?? -Infinity) <= answer && answer < Number(to ?? Infinity),
    );
    const chosen = choices[Number(guess)];
    chosen?.append(make('span', { className: 'predict-chosen' }, 'Your guess'));
    right?.append(make('span', { className: 'predict-right' }, 'The kernel'));
    const unit = this.dataset.unit ? ` ${this.dataset.unit}` : '';
    this.#say(make('p', {}, verdict(chosen === right), ` The kernel says ${formatNumber(answer)}${unit}.`));
  }

  #say(...content: Node[]): void {
    find(this, '.predict-verdict').replaceChildren(...content);
  }

  #startOver(): void {
    this.#lesson.remove('predict', this.#id);
    this.#write('');
    this.#open();
    find<HTMLElement>(this, 'input').focus();
  }

  #open(): void {
    find<HTMLFieldSetElement>(this, 'fieldset').disabled = false;
    find<HTMLDetailsElement>(this, '.predict-answer').hidden = true;
    for (const mark of this.querySelectorAll('.predict-chosen, .predict-right')) mark.remove();
    this.#say();
    this.#lock.hidden = false;
    this.#again.hidden = true;
  }

  #close(): void {
    find<HTMLFieldSetElement>(this, 'fieldset').disabled = true;
    this.#lock.hidden = true;
    this.#again.hidden = false;
    this.#say();
  }

  /** The number as written, or the chosen one's value; null when nothing is chosen. */
  #read(): string | null {
    return (
      (this.querySelector<HTMLInputElement>('input:checked') ?? this.querySelector('input[type="text"]'))?.value ?? null
    );
  }

  /** Whether the page still has what was guessed: an author may have taken a choice away. */
  #write(guess: string): boolean {
    const inputs = [...this.querySelectorAll<HTMLInputElement>('input')];
    for (const input of inputs) {
      if (input.type === 'radio') input.checked = input.value === guess;
      else input.value = guess;
    }
    return inputs.some((input) => (input.type === 'radio' ? input.checked : readNumber(guess) !== null));
  }
}

function isGuess(value: unknown): value is string {
  return typeof value === 'string';
}

if (!customElements.get('downhill-predict')) customElements.define('downhill-predict', Predict);
