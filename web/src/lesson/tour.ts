import { lessonProgress } from '../state/progress.ts';
import type { Widget, WidgetState } from '../widgets/widget.ts';
import { t } from '../words/words.ts';
import { button } from './shared/dom.ts';
import { Outline } from './tour/outline.ts';
import { Panel } from './tour/panel.ts';

interface Step {
  readonly part: string;
  readonly title: string;
  readonly text: readonly Node[];
  readonly set: WidgetState;
}

/** Leads through the parts of a widget's real picture, one step at a time, and leaves the widget as it found it. */
export class Tour extends HTMLElement {
  readonly #start = button(t('Start tour'), () => void this.#begin(), 'primary');
  readonly #outline = new Outline(this);
  readonly #panel = new Panel({
    back: () => this.#go(this.#index - 1),
    next: () => this.#go(this.#index + 1),
    end: () => this.#end(),
  });
  #steps: readonly Step[] = [];
  #widget: Widget | null = null;
  #found: WidgetState = {}; // how the widget was before the tour
  #index = 0;

  connectedCallback(): void {
    if (this.#steps.length > 0) return;
    this.#steps = [...this.querySelectorAll<HTMLElement>('ol > li')].map(stepOf);
    this.prepend(this.#start, this.#panel.element);
  }

  disconnectedCallback(): void {
    this.#end();
  }

  async #begin(): Promise<void> {
    const widget = document.getElementById(this.dataset.for ?? '') as Widget | null;
    if (!widget || this.#widget) return;
    widget.scrollIntoView({ block: 'start' }); // the picture from its top; and a widget out of sight is not live yet
    await customElements.whenDefined(widget.localName);
    await widget.updateComplete;
    this.#widget = widget;
    this.#found = widget.state;
    this.#start.hidden = true;
    document.addEventListener('keydown', this.#onKey);
    this.#go(0);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.#end();
  };

  #go(index: number): void {
    const step = this.#steps[index];
    if (step) void this.#show(step, index);
    else if (index >= this.#steps.length) this.#finish();
  }

  async #show({ part, title, text }: Step, index: number): Promise<void> {
    const widget = this.#widget;
    if (!widget) return;
    this.#index = index;
    this.#panel.show({ title, text }, index, this.#steps.length);
    widget.setState(this.#stateAt(index));
    await widget.updateComplete;
    if (this.#widget !== widget || this.#index !== index) return; // the reader has gone on meanwhile
    const find = () => widget.partNamed(part) ?? widget;
    this.#outline.around(find, (target) => this.#panel.standBeside(target));
  }

  /** The same whichever way one came: what was found, then what every step up to this one sets. */
  #stateAt(index: number): WidgetState {
    return Object.assign({}, this.#found, ...this.#steps.slice(0, index + 1).map((step) => step.set));
  }

  #finish(): void {
    lessonProgress(this.dataset.lesson ?? '').markDone('tours', this.dataset.for ?? '');
    this.#end();
  }

  #end(): void {
    if (!this.#widget) return;
    document.removeEventListener('keydown', this.#onKey);
    this.#widget.setState(this.#found);
    this.#widget = null;
    this.#outline.remove();
    this.#panel.hide();
    this.#start.hidden = false;
    this.#start.focus();
  }
}

function stepOf(item: HTMLElement): Step {
  return {
    part: item.dataset.part ?? '',
    title: item.querySelector('.tour-title')?.textContent ?? '',
    text: [...(item.querySelector('.tour-text')?.cloneNode(true).childNodes ?? [])],
    set: JSON.parse(item.dataset.set ?? '{}'),
  };
}

if (!customElements.get('downhill-tour')) customElements.define('downhill-tour', Tour);
