import type { LessonProgress } from '../../state/progress.ts';
import { button, make } from '../shared/dom.ts';
import { DraftKeeper } from './draft.ts';
import { Editor } from './editor.ts';

export interface WorkbenchOptions {
  readonly shown: HTMLElement; // the code as delivered
  readonly label: string;
  readonly what: string; // as a notice calls it: "This example"
  readonly lesson: LessonProgress;
  readonly id: string; // under which the draft is kept
  readonly onSubmit: () => void;
}

/** An editor whose text is kept on the device, and can always be brought back to what it was. */
export class Workbench {
  readonly buttons: readonly HTMLButtonElement[];
  readonly #editor: Editor;
  readonly #draft: DraftKeeper;
  readonly #reset: HTMLButtonElement;

  constructor({ shown, label, what, lesson, id, onSubmit }: WorkbenchOptions) {
    this.#editor = new Editor({ shown, label, onSubmit, onChange: (text) => this.#changed(text) });
    this.#draft = new DraftKeeper(lesson, id, this.#editor.original);
    this.#reset = button('Reset', () => this.#show(this.#editor.original));
    this.#reset.disabled = true;
    this.buttons = [this.#editor.editButton, this.#reset];
    this.#restore(what);
  }

  get text(): string {
    return this.#editor.text;
  }

  #restore(what: string): void {
    const kept = this.#draft.restore();
    if (!kept) return;
    this.#editor.text = kept.text;
    this.#reset.disabled = false;
    if (kept.outdated) this.#editor.element.before(this.#outdatedNotice(what, kept.text));
  }

  /** Our text has changed since the reader's draft began: both are offered, and nothing is lost. */
  #outdatedNotice(what: string, mine: string): HTMLElement {
    return make(
      'div',
      { className: 'editor-outdated' },
      make('p', {}, `${what} has changed since you edited it. Below is your version.`),
      button('Show the new version', () => this.#show(this.#editor.original)),
      ' ',
      button('Show mine', () => this.#show(mine)),
    );
  }

  #show(text: string): void {
    this.#editor.text = text;
    this.#changed(text);
  }

  #changed(text: string): void {
    this.#draft.save(text);
    this.#reset.disabled = text === this.#editor.original;
  }
}
