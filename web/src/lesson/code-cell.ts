import { lessonProgress } from '../state/progress.ts';
import { kernelLine } from './code-cell/kernel-line.ts';
import { outputOf } from './code-cell/output.ts';
import { DraftKeeper } from './editor/draft.ts';
import { Editor } from './editor/editor.ts';
import { outdatedNotice } from './editor/outdated.ts';
import { RunButton } from './editor/run-button.ts';
import { makeTabs } from './editor/tabs.ts';
import { button, find, make } from './shared/dom.ts';

/** One example in several languages, the first of which can be edited and run in the page. */
export class CodeCell extends HTMLElement {
  #editor: Editor | null = null;
  #draft: DraftKeeper | null = null;
  #run = new RunButton('Run', (signal) => this.#execute(signal));
  #reset = button('Reset', () => this.#setText(this.#editor?.original ?? ''));

  connectedCallback(): void {
    if (this.#editor) return;
    const panels = [...this.querySelectorAll<HTMLElement>('.code-panel')];
    const running = panels.find((panel) => panel.dataset.runs !== undefined);
    if (!running) {
      makeTabs(find(this, '.code-panels'), panels, this.id, () => {});
      return;
    }
    this.#editor = new Editor({
      shown: find(running, 'pre'),
      label: `JavaScript example, ${this.id.replaceAll('-', ' ')}`,
      onChange: (text) => this.#changed(text),
      onSubmit: () => void this.#run.start(),
    });
    this.#draft = new DraftKeeper(lessonProgress(this.dataset.lesson ?? ''), this.id, this.#editor.original);
    this.#addControls(panels, running);
    this.#restore(running);
    find(this, '.code-output').replaceChildren();
  }

  #addControls(panels: readonly HTMLElement[], running: HTMLElement): void {
    const edit = button('Edit', () => this.#editor?.edit());
    const controls = make('div', { className: 'code-controls' }, this.#run.element, edit, this.#reset);
    const output = find<HTMLElement>(this, '.code-output');
    output.before(controls);
    makeTabs(find(this, '.code-panels'), panels, this.id, (index) => {
      controls.hidden = output.hidden = panels[index] !== running;
    });
    this.#reset.disabled = true;
  }

  #restore(running: HTMLElement): void {
    const kept = this.#draft?.restore();
    if (!kept || !this.#editor) return;
    this.#editor.text = kept.text;
    this.#reset.disabled = false;
    if (!kept.outdated) return;
    const show = (text: string) => this.#setText(text);
    running.prepend(outdatedNotice('This example', kept.text, this.#editor.original, show));
  }

  #setText(text: string): void {
    if (this.#editor) this.#editor.text = text;
    this.#changed(text);
  }

  #changed(text: string): void {
    this.#draft?.save(text);
    this.#reset.disabled = text === this.#editor?.original;
  }

  async #execute(signal: AbortSignal): Promise<void> {
    const output = find<HTMLElement>(this, '.code-output');
    output.setAttribute('aria-busy', 'true');
    const { kernel, inputs } = this.dataset;
    const [result, line] = await Promise.all([
      this.#sandboxed(signal),
      kernel && inputs ? kernelLine(kernel, inputs) : null,
    ]);
    output.replaceChildren(...outputOf(result), ...(line ? [line] : []));
    output.removeAttribute('aria-busy');
  }

  async #sandboxed(signal: AbortSignal) {
    try {
      const { browserSandbox } = await import('../sandbox/browser.ts');
      return await browserSandbox.run({ source: this.#editor?.text ?? '', calls: [] }, { signal });
    } catch {
      return {
        outcomes: [],
        console: [],
        failure: { kind: 'unavailable', message: 'it could not be fetched' },
      } as const;
    }
  }
}

if (!customElements.get('downhill-code-cell')) customElements.define('downhill-code-cell', CodeCell);
