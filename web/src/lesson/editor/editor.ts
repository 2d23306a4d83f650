import { progress } from '../../state/progress.ts';
import { t } from '../../words/words.ts';
import { button, make } from '../shared/dom.ts';
import type { CodeView } from './codemirror.ts';

const PLAIN = 'settings/plain-editor';
/** As the reader's keyboard has them. */
const submitKeys = () => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ Enter' : t('Ctrl+Enter'));
const isTrue = (value: unknown): value is true => value === true;

/** A place in a text, both counted from 1, as messages tell it. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

export interface EditorOptions {
  /** The highlighted code that the page was delivered with; it stays until the reader wants to edit. */
  readonly shown: HTMLElement;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onSubmit: () => void;
  readonly submits: string; // what Ctrl+Enter does: "submits"
}

/**
 * Code to read that becomes code to edit: first a text box, at once; then CodeMirror in its place, when it has arrived,
 * with whatever was typed by then. Readers who prefer the plain text box can keep it.
 */
export class Editor {
  readonly element: HTMLElement;
  readonly original: string;
  readonly #options: EditorOptions;
  readonly #shownAsDelivered: readonly Node[];
  /** For a row of buttons; gone once the editor is open. */
  readonly editButton = button(t('Edit'), () => this.edit());
  readonly #foot = make('p', { className: 'editor-foot', hidden: true });
  #box: HTMLTextAreaElement | null = null;
  #code: CodeView | null = null;
  #host: HTMLElement | null = null;
  #marked: Place | null = null;

  constructor(options: EditorOptions) {
    this.#options = options;
    this.original = options.shown.textContent ?? '';
    this.#shownAsDelivered = [...options.shown.childNodes];
    this.element = make('div', { className: 'editor' });
    options.shown.replaceWith(this.element);
    this.element.append(options.shown, this.#foot);
    options.shown.addEventListener('click', () => {
      if (getSelection()?.isCollapsed !== false) this.edit(); // not after selecting, to copy
    });
  }

  get text(): string {
    return this.#code?.text ?? this.#box?.value ?? this.#options.shown.textContent ?? '';
  }

  set text(text: string) {
    if (this.#code) this.#code.text = text;
    else if (this.#box) this.#box.value = text;
    else if (text === this.original) this.#options.shown.replaceChildren(...this.#shownAsDelivered);
    else this.#options.shown.replaceChildren(make('code', {}, text));
    this.#fit();
  }

  /** Opens the code for editing, with the caret in it. */
  edit(): void {
    if (!this.#box && !this.#code) this.#openBox();
    this.focus();
    if (!this.#code && !progress.get(PLAIN, isTrue, false)) void this.#upgrade();
  }

  focus(): void {
    (this.#code ?? this.#box ?? this.#options.shown).focus();
  }

  /** Marks the line on which something is wrong, until it is edited. A text box has no marks; there, words must do. */
  mark(place: Place | null): void {
    this.#marked = place;
    this.#code?.mark(place);
    this.#box?.setAttribute('aria-invalid', String(place !== null));
  }

  goTo(place: Place): void {
    this.edit();
    const offset = offsetOf(this.text, place);
    if (this.#code) this.#code.goTo(offset);
    else this.#box?.setSelectionRange(offset, offset);
  }

  #openBox(): void {
    const box = make('textarea', {
      className: 'editor-box',
      value: this.text,
      spellcheck: false,
      autocapitalize: 'off',
    });
    box.setAttribute('aria-label', this.#options.label);
    box.setAttribute('autocomplete', 'off');
    box.addEventListener('input', () => {
      this.#fit();
      this.mark(null);
      this.#options.onChange(box.value);
    });
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#options.onSubmit();
    });
    this.#options.shown.hidden = true;
    this.editButton.hidden = true;
    this.element.insertBefore(box, this.#foot);
    this.#box = box;
    this.#fit();
    this.#showFoot();
  }

  async #upgrade(): Promise<void> {
    const module = await import('./codemirror.ts').catch(() => null);
    if (!module || !this.#box || this.#code) return; // without it, the text box does
    const box = this.#box;
    const hadFocus = document.activeElement === box;
    this.#host = make('div', { className: 'editor-code' });
    this.element.insertBefore(this.#host, this.#foot);
    this.#code = module.mountCodeMirror(this.#host, {
      text: box.value,
      selection: [box.selectionStart, box.selectionEnd],
      label: this.#options.label,
      keys: `${submitKeys()} ${this.#options.submits}.`,
      onChange: () => this.#options.onChange(this.text),
      onSubmit: this.#options.onSubmit,
    });
    this.#code.mark(this.#marked);
    this.#box = null;
    box.remove();
    if (hadFocus) this.#code.focus();
    this.#showFoot();
  }

  #choosePlain(plain: boolean): void {
    progress.set(PLAIN, plain);
    if (plain && this.#code) {
      const text = this.text;
      this.#code.remove();
      this.#host?.remove();
      this.#code = null;
      this.#openBox();
      if (this.#box) this.#box.value = text;
      this.#fit();
    }
    this.edit();
  }

  #showFoot(): void {
    const [words, action] = this.#code
      ? [
          `${t('Esc, then Tab leaves the editor.')} `,
          button(t('Use a plain text box'), () => this.#choosePlain(true), 'link'),
        ]
      : ['', button(t('Use the code editor'), () => this.#choosePlain(false), 'link')];
    this.#foot.hidden = false;
    this.#foot.replaceChildren(`${submitKeys()} ${this.#options.submits}. `, words, action);
  }

  /** A text box as high as its text: one thing less to scroll. */
  #fit(): void {
    if (this.#box) this.#box.rows = Math.max(4, this.#box.value.split('\n').length + 1);
  }
}

/** Where a place is in the text, or as near to it as there is text. */
function offsetOf(text: string, { line, column = 1 }: Place): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  return Math.min(before + Math.min(column - 1, lines[line - 1]?.length ?? 0), text.length);
}
