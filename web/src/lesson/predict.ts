import { loadEngine } from '../engine/live.ts';
import { beforeLeaving } from '../state/leave.ts';
import { type LessonProgress, lessonProgress } from '../state/progress.ts';
import { t } from '../words/words.ts';
import { choiceGuess } from './predict/choice.ts';
import type { Guess } from './predict/guess.ts';
import { numberGuess } from './predict/number.ts';
import { sketchGuess } from './predict/sketch/sketch.ts';
import { button, find, make } from './shared/dom.ts';

const KINDS: Readonly<Record<string, (host: HTMLElement) => Guess>> = {
  number: numberGuess,
  choice: choiceGuess,
  sketch: sketchGuess,
};

/** A guess that is locked in before the kernel answers; then the two are laid over each other and the gap is named. */
export class Predict extends HTMLElement {
  readonly #lock = make('button', { type: 'submit', className: 'primary' }, t('Lock in my guess'));
  readonly #again = button(t('Try again'), () => this.#startOver());
  #guess: Guess | null = null;

  connectedCallback(): void {
    if (this.#guess) return;
    const { type = '' } = this.dataset;
    const guess = KINDS[type]?.(this);
    if (!guess) throw new Error(`There is no guess of the type "${type}".`);
    this.#guess = guess;
    const form = find<HTMLFormElement>(this, 'form');
    form.append(make('div', { className: 'predict-actions' }, this.#lock, this.#again));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#lockIn(guess);
    });
    beforeLeaving((event) => {
      const isLocked = this.#lock.hidden;
      if (this.isConnected && !isLocked && guess.read() !== '') event.wouldLose(t('a guess that is not locked in'));
    });
    this.#open(guess);
    const kept = this.#lesson.get('predict', this.#id, isGuess, null);
    if (kept !== null && guess.write(kept)) void this.#answer(guess, () => {});
  }

  get #lesson(): LessonProgress {
    return lessonProgress(this.dataset.lesson ?? '');
  }

  get #id(): string {
    return this.dataset.guess ?? '';
  }

  #lockIn(guess: Guess): void {
    const missing = guess.missing();
    if (missing) {
      this.#say(make('p', { className: 'warn' }, missing));
      return;
    }
    this.#lesson.set('predict', this.#id, guess.read());
    this.#lesson.markDone('predict', this.#id);
    void this.#answer(guess, () => this.#again.focus());
  }

  async #answer(guess: Guess, then: () => void): Promise<void> {
    this.#close(guess);
    then(); // before waiting, or the focus would be lost with the button that was pressed
    try {
      this.#say(...guess.compare(await loadEngine()));
      find<HTMLDetailsElement>(this, '.predict-answer').hidden = false;
      find<HTMLDetailsElement>(this, '.predict-answer').open = true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const words = t('The kernel could not answer: {reason} Your guess is kept; reload the page to ask again.', {
        reason,
      });
      this.#say(make('p', { className: 'bad' }, words));
    }
  }

  #say(...content: Node[]): void {
    find(this, '.predict-verdict').replaceChildren(...content);
  }

  #startOver(): void {
    this.#lesson.remove('predict', this.#id);
    this.#guess?.write('');
    if (this.#guess) this.#open(this.#guess);
    this.#guess?.focus();
  }

  #open(guess: Guess): void {
    find<HTMLFieldSetElement>(this, 'fieldset').disabled = false;
    find<HTMLDetailsElement>(this, '.predict-answer').hidden = true;
    guess.open();
    this.#say();
    this.#lock.hidden = false;
    this.#again.hidden = true;
  }

  #close(guess: Guess): void {
    find<HTMLFieldSetElement>(this, 'fieldset').disabled = true;
    guess.close();
    this.#lock.hidden = true;
    this.#again.hidden = false;
    this.#say();
  }
}

function isGuess(value: unknown): value is string {
  return typeof value === 'string';
}

if (!customElements.get('downhill-predict')) customElements.define('downhill-predict', Predict);
