import { type LessonProgress, lessonProgress } from '../state/progress.ts';
import { stepHints } from './challenge/hints.ts';
import { Solution } from './challenge/solution.ts';
import { RunButton } from './editor/run-button.ts';
import { Workbench } from './editor/workbench.ts';
import { announce, find, make } from './shared/dom.ts';
import { verdict } from './shared/verdict.ts';

const PATIENCE = 300; // ms, after which a reader wonders whether anything happens
const NOT_LOADED = 'The grader could not be loaded. Your code is kept; check your connection and submit again.';

const loadGrading = () => import('./challenge/grading.ts');
const isCount = (value: unknown): value is number => typeof value === 'number';

/** A function to write: an editor, a grader that is fetched when wanted, and the verdict beneath. */
export class CodingChallenge extends HTMLElement {
  #workbench: Workbench | null = null;
  #solution: Solution | null = null;
  #submit = new RunButton('Submit', (signal) => this.#grade(signal));

  connectedCallback(): void {
    if (this.#workbench) return;
    const place = find<HTMLElement>(this, '.challenge-editor');
    this.#workbench = new Workbench({
      shown: find(place, 'pre'),
      label: `Your code for ${this.dataset.call}`,
      what: 'The starting code',
      lesson: this.#lesson,
      id: this.#id,
      onSubmit: () => void this.#submit.start(),
      submits: 'submits',
    });
    place.append(make('div', { className: 'code-controls' }, this.#submit.element, ...this.#workbench.buttons));
    stepHints(find(this, '.challenge-hints'));
    this.#solution = new Solution(find(this, '.challenge-solution'), this.#tries > 0);
    if (this.#lesson.isDone('challenges', this.#id)) this.#tellOldPass();
    place.addEventListener('focusin', () => void this.#prepare(), { once: true });
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

  #tellOldPass(): void {
    const words = ' You have passed this one. Submit again whenever you like.';
    this.#showVerdict(make('p', {}, verdict(true, 'Passed.'), words));
  }

  #showVerdict(...content: HTMLElement[]): void {
    find(this, '.challenge-verdict').replaceChildren(...content);
  }

  /** Everything is fetched while the reader types, so that Submit answers at once. */
  async #prepare(): Promise<void> {
    const grading = await loadGrading().catch(() => null); // Submit will try again, and tell
    grading?.prepare(this.#id);
  }

  async #grade(signal: AbortSignal): Promise<void> {
    const checking = make('p', { className: 'muted' }, 'Checking your code …');
    const waiting = setTimeout(() => this.#showVerdict(checking), PATIENCE);
    try {
      await this.#judge(signal);
    } catch {
      this.#showVerdict(make('p', { className: 'bad' }, NOT_LOADED));
      announce(this, NOT_LOADED);
    } finally {
      clearTimeout(waiting);
    }
  }

  async #judge(signal: AbortSignal): Promise<void> {
    const [{ gradeInPage }, { verdictOf }] = await Promise.all([loadGrading(), import('./challenge/verdict.ts')]);
    const report = await gradeInPage(this.#id, this.#workbench?.text ?? '', signal);
    this.#showVerdict(...verdictOf(report));
    announce(this, `${report.passed ? 'Passed.' : 'Not yet.'} ${report.summary}`);
    if (report.error?.kind === 'stopped' || report.error?.kind === 'unavailable') return; // that was no try
    if (report.passed) this.#lesson.markDone('challenges', this.#id);
    this.#lesson.set('challenges', this.#id, this.#tries + 1);
    this.#solution?.tried();
  }
}

if (!customElements.get('downhill-challenge')) customElements.define('downhill-challenge', CodingChallenge);
