import { lessonProgress } from '../state/progress.ts';
import { CHANGE, type Widget } from '../widgets/widget.ts';
import { t } from '../words/words.ts';
import { Exercise } from './exercises/exercise.ts';
import { announce, make } from './shared/dom.ts';

const REST = 400; // ms without a change: a slider that is drawn past the goal has not reached it

/** Things to try with the widgets inside; each ticks itself when its widget shows what was asked for. */
export class Exercises extends HTMLElement {
  #exercises: Exercise[] = [];
  readonly #notice = make('div', { className: 'exercise-notice' });
  readonly #waiting = new Map<Widget, ReturnType<typeof setTimeout>>();

  connectedCallback(): void {
    if (this.#exercises.length > 0) return;
    const lesson = lessonProgress(this.dataset.lesson ?? '');
    const items = [...this.querySelectorAll<HTMLElement>('[data-exercise]')];
    this.#exercises = items.map((item) => new Exercise(item, lesson));
    this.addEventListener(CHANGE, (event) => this.#lookWhenAtRest(event.target as Widget));
  }

  disconnectedCallback(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  #lookWhenAtRest(widget: Widget): void {
    clearTimeout(this.#waiting.get(widget));
    this.#waiting.set(
      widget,
      setTimeout(() => this.#look(widget), REST),
    );
  }

  #look(widget: Widget): void {
    const done = this.#exercises.filter((exercise) => exercise.noticed(widget));
    if (done.length === 0) return;
    const notes = done.map((exercise) =>
      exercise.note(t('Exercise {n} done', { n: this.#exercises.indexOf(exercise) + 1 })),
    );
    this.#notice.replaceChildren(...notes);
    widget.after(this.#notice); // the list may be far up the page; the reader's eyes are here
    announce(this, this.#notice.textContent ?? '');
  }
}

if (!customElements.get('downhill-exercises')) customElements.define('downhill-exercises', Exercises);
