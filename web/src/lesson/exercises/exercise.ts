import type { LessonProgress } from '../../state/progress.ts';
import type { Widget, WidgetState } from '../../widgets/widget.ts';
import { t } from '../../words/words.ts';
import { button, find, make } from '../shared/dom.ts';
import { verdict } from '../shared/verdict.ts';
import { holds, type Wanted } from './condition.ts';

interface About<T> {
  readonly widget: string;
  readonly rest: T;
}

/** One exercise of the list: told when a widget has come to rest, it sees for itself whether it is done. */
export class Exercise {
  readonly #item: HTMLElement;
  readonly #lesson: LessonProgress;
  readonly #id: string;
  readonly #when: About<Readonly<Record<string, Wanted>>> | null;
  readonly #set: About<WidgetState> | null;
  readonly #then: HTMLDetailsElement;
  readonly #mark = make('p', { className: 'exercise-mark' });

  constructor(item: HTMLElement, lesson: LessonProgress) {
    const { exercise = '', when = 'null', set = 'null' } = item.dataset;
    this.#item = item;
    this.#lesson = lesson;
    this.#id = exercise;
    this.#when = JSON.parse(when);
    this.#set = JSON.parse(set);
    this.#then = find<HTMLDetailsElement>(item, '.exercise-then');
    this.#enhance();
  }

  /** True when this very look found the exercise done for the first time. */
  noticed(widget: Widget): boolean {
    if (this.#isDone || this.#when?.widget !== widget.id || !holds(this.#when.rest, widget.readout)) return false;
    this.#lesson.markDone('exercises', this.#id);
    this.#then.open = true;
    this.#showMark();
    return true;
  }

  /** What is said beside the widget when it is done. */
  note(title: string): HTMLElement {
    const words = find<HTMLElement>(this.#then, 'div').cloneNode(true).childNodes;
    return make('div', {}, verdict(true, `${title}. `), ...words);
  }

  get #isDone(): boolean {
    return this.#lesson.isDone('exercises', this.#id);
  }

  #enhance(): void {
    const set = this.#set;
    if (set) this.#then.before(button(t('Set it up for me'), () => void setUp(set)));
    if (!this.#when) this.#then.addEventListener('toggle', () => this.#revealed());
    this.#item.append(this.#mark);
    this.#showMark();
  }

  /** An open exercise is done when its reader has compared notes. */
  #revealed(): void {
    if (!this.#then.open) return;
    this.#lesson.markDone('exercises', this.#id);
    this.#showMark();
  }

  #showMark(): void {
    this.#item.classList.toggle('is-done', this.#isDone);
    this.#mark.replaceChildren(...(this.#isDone ? [verdict(true, t('Done'))] : [t('To do')]));
  }
}

async function setUp({ widget: id, rest }: About<WidgetState>): Promise<void> {
  const widget = document.getElementById(id) as Widget | null;
  if (!widget) return;
  widget.scrollIntoView({ block: 'nearest' }); // a widget far from the window is not live yet
  await customElements.whenDefined(widget.localName);
  widget.setState(rest);
}
