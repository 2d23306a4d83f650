import type { RunResult } from '../sandbox/types.ts';
import { lessonProgress } from '../state/progress.ts';
import { language, t } from '../words/words.ts';
import { kernelLine } from './code-cell/kernel-line.ts';
import { outputOf } from './code-cell/output.ts';
import { RunButton } from './editor/run-button.ts';
import { makeTabs } from './editor/tabs.ts';
import { Workbench } from './editor/workbench.ts';
import { find, make } from './shared/dom.ts';

const loadSandbox = () => import('../sandbox/browser.ts').then(({ browserSandbox }) => browserSandbox);

/** One example in several languages, the first of which can be edited and run in the page. */
export class CodeCell extends HTMLElement {
  #workbench: Workbench | null = null;
  #run = new RunButton(t('Run'), (signal) => this.#execute(signal));

  connectedCallback(): void {
    if (this.querySelector('[role="tablist"]')) return;
    const panels = [...this.querySelectorAll<HTMLElement>('.code-panel')];
    const running = panels.find((panel) => panel.dataset.runs !== undefined);
    if (running) this.#makeLive(running);
    makeTabs(find(this, '.code-panels'), panels, this.id, (index) => {
      for (const part of this.querySelectorAll<HTMLElement>('.code-controls, .code-output')) {
        part.hidden = panels[index] !== running;
      }
    });
  }

  #makeLive(running: HTMLElement): void {
    this.#workbench = new Workbench({
      shown: find(running, 'pre'),
      label: t('JavaScript example, {name}', { name: this.id.replaceAll('-', ' ') }),
      changed: t('This example has changed since you edited it. Below is your version.'),
      lesson: lessonProgress(this.dataset.lesson ?? ''),
      id: language() === 'en' ? this.id : `${this.id}-${language()}`, // its comments are in another language
      onSubmit: () => void this.#run.start(),
      submits: t('runs it'),
    });
    const output = find<HTMLElement>(this, '.code-output');
    output.replaceChildren();
    output.before(make('div', { className: 'code-controls' }, this.#run.element, ...this.#workbench.buttons));
    running.addEventListener('focusin', () => void this.#warm(), { once: true }); // ready by the time of Run
  }

  async #warm(): Promise<void> {
    const sandbox = await loadSandbox().catch(() => null); // Run will try again, and tell
    sandbox?.warm();
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
    void this.#warm(); // who runs once runs again
  }

  async #sandboxed(signal: AbortSignal): Promise<RunResult> {
    const sandbox = await loadSandbox().catch(() => null);
    if (sandbox) return sandbox.run({ source: this.#workbench?.text ?? '', calls: [] }, { signal });
    return {
      outcomes: [],
      console: [],
      arity: {},
      failure: { kind: 'unavailable', message: t('it could not be fetched') },
    };
  }
}

if (!customElements.get('downhill-code-cell')) customElements.define('downhill-code-cell', CodeCell);
