import { type LessonProgress, lessonProgress } from '../state/progress.ts';
import { stepHints } from './challenge/hints.ts';
import { Solution } from './challenge/solution.ts';
import { DraftKeeper } from './editor/draft.ts';
import { Editor } from './editor/editor.ts';
import { outdatedNotice } from './editor/outdated.ts';
import { RunButton } from './editor/run-button.ts';
import { announce, button, find, make } from './shared/dom.ts';
import { verdict } from './shared/verdict.ts';

const isCount = (value: unknown): value is number => typeof value === 'number';

/** A function to write: an editor, a grader that is fetched when wanted, and the verdict beneath. */
export class CodingChallenge extends HTMLElement {
  #editor: Editor | null = null;
  #draft: DraftKeeper | null = null;
  #solution: Solution | null = null;
  #submit = new RunButton('Submit', (signal) => this.#grade(signal));
  #reset = button('Reset', () => this.#setText(this.#editor?.original ?? ''));

  connectedCallback(): void {
    if (this.#editor) return;
    const work = find<HTMLElement>(this, '.challenge-work');
    this.#editor = new Editor({
      shown: find(work, 'pre'),
      label: `Your code for ${this.dataset.call}`,
      onChange: (text) => this.#changed(text),
      onSubmit: () => void this.#submit.start(),
    });
    this.#draft = new DraftKeeper(this.#lesson, this.#id, this.#editor.original);
    this.#addControls(work);
    this.#restore(work);
    stepHints(find(this, '.challenge-hints'));
    this.#solution = new Solution(find(this, '.challenge-solution'), this.#tries > 0);
    this.addEventListener(
      'focusin',
      () =>
        void import('./challenge/grading.ts').then(
          ({ prepare }) => prepare(this.#id),
          () => {},
        ),
      { once: true },
    );
  }

  get #id(): string {
    return this.dataset.challenge ?? '';
  }

  get #lesson(): LessonProgress {
    return lessonProgress(this.dataset.lesson ?? '');
  }

  get #tries(): number {
    return this.#lesson.get('challenges', this.#id, isCount, 0);
  }

  #addControls(work: HTMLElement): void {
    const edit = button('Edit', () => this.#editor?.edit());
    work.append(make('div', { className: 'code-controls' }, this.#submit.element, edit, this.#reset));
    this.#reset.disabled = true;
    if (!this.#lesson.isDone('challenges', this.#id)) return;
    const words = make(
      'p',
      { className: 'challenge-summary' },
      verdict(true, 'Passed'),
      ' before. Submit again whenever you like.',
    );
    find(this, '.challenge-verdict').replaceChildren(words);
  }

  #restore(work: HTMLElement): void {
    const kept = this.#draft?.restore();
    if (!kept || !this.#editor) return;
    this.#editor.text = kept.text;
    this.#reset.disabled = false;
    if (!kept.outdated) return;
    work.prepend(outdatedNotice('The starting code', kept.text, this.#editor.original, (text) => this.#setText(text)));
  }

  #setText(text: string): void {
    if (this.#editor) this.#editor.text = text;
    this.#changed(text);
  }

  #changed(text: string): void {
    this.#draft?.save(text);
    this.#reset.disabled = text === this.#editor?.original;
  }

  async #grade(signal: AbortSignal): Promise<void> {
    const place = find<HTMLElement>(this, '.challenge-verdict');
    const waiting = setTimeout(
      () => place.replaceChildren(make('p', { className: 'muted' }, 'Checking your code ...')),
      300,
    );
    try {
      await this.#show(place, signal);
    } catch {
      const words = 'The grader could not be loaded. Your code is kept; check your connection and submit again.';
      place.replaceChildren(make('p', { className: 'bad' }, words));
      announce(this, words);
    } finally {
      clearTimeout(waiting);
    }
  }

  async #show(place: HTMLElement, signal: AbortSignal): Promise<void> {
    const [{ gradeInPage }, { verdictOf }] = await Promise.all([
      import('./challenge/grading.ts'),
      import('./challenge/verdict.ts'),
    ]);
    const report = await gradeInPage(this.#id, this.#editor?.text ?? '', signal);
    place.replaceChildren(...verdictOf(report));
    announce(this, `${report.passed ? 'Passed.' : 'Not yet.'} ${report.summary}`);
    if (report.error?.kind === 'stopped' || report.error?.kind === 'unavailable') return; // no try of the reader's
    if (report.passed) this.#lesson.markDone('challenges', this.#id);
    this.#lesson.set('challenges', this.#id, this.#tries + 1);
    this.#solution?.tried();
  }
}

if (!customElements.get('downhill-challenge')) customElements.define('downhill-challenge', CodingChallenge);
