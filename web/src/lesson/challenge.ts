import type { Report } from '../grader/index.ts';
import { rememberMistake } from '../state/mistakes.ts';
import { type LessonProgress, lessonProgress } from '../state/progress.ts';
import { t } from '../words/words.ts';
import { After } from './challenge/after.ts';
import { stepHints } from './challenge/hints.ts';
import { nextStep } from './challenge/next.ts';
import { Solution } from './challenge/solution.ts';
import { RunButton } from './editor/run-button.ts';
import { Workbench } from './editor/workbench.ts';
import { announce, find, make } from './shared/dom.ts';
import { bringIntoSight } from './shared/sight.ts';
import { verdict } from './shared/verdict.ts';

const PATIENCE = 300; // ms, after which a reader wonders whether anything happens
const notLoaded = () => t('The grader could not be loaded. Your code is kept; check your connection and submit again.');

const loadGrading = () => import('./challenge/grading.ts');
const isCount = (value: unknown): value is number => typeof value === 'number';
const isTrue = (value: unknown): value is true => value === true;

/** A function to write: an editor, a grader that is fetched when wanted, and the verdict beneath. */
export class CodingChallenge extends HTMLElement {
  #workbench: Workbench | null = null;
  #solution: Solution | null = null;
  #after: After | null = null;
  #judged: string | null = null; // the code that the verdict is of
  #submit = new RunButton(t('Submit'), (signal) => this.#grade(signal));

  connectedCallback(): void {
    if (this.#workbench) return;
    const place = find<HTMLElement>(this, '.challenge-editor');
    this.#workbench = new Workbench({
      shown: find(place, 'pre'),
      label: t('Your code for {call}', { call: this.dataset.call ?? '' }),
      changed: t('The starting code has changed since you edited it. Below is your version.'),
      lesson: this.#lesson,
      id: this.#id,
      onSubmit: () => void this.#submit.start(),
      onEdit: () => this.#tellChanged(),
      submits: t('submits'),
    });
    this.#submit.element.setAttribute('aria-keyshortcuts', 'Control+Enter Meta+Enter');
    place.append(make('div', { className: 'code-controls' }, this.#submit.element, ...this.#workbench.buttons));
    this.#offerHelp();
    if (this.#isPassed) this.#tellOldPass();
    place.addEventListener('focusin', () => void this.#prepare(), { once: true });
  }

  get #id(): string {
    return this.dataset.challenge ?? '';
  }

  get #lesson(): LessonProgress {
    return lessonProgress(this.dataset.lesson ?? '');
  }

  get #isPassed(): boolean {
    return this.#lesson.isDone('challenges', this.#id);
  }

  /** Submitted changes of the reader's own: those that count as having tried. */
  get #tries(): number {
    return this.#lesson.get('challenges', this.#id, isCount, 0);
  }

  #offerHelp(): void {
    const hints = `${this.#id}/hints`;
    const shown = this.#lesson.get('challenges', hints, isCount, 0);
    stepHints(find(this, '.challenge-hints'), shown, (count) => this.#lesson.set('challenges', hints, count));
    this.#after = new After(this.querySelector('details.challenge-after'));
    const open = `${this.#id}/solution`;
    this.#solution = new Solution(find(this, '.challenge-solution'), {
      tried: this.#tries > 0 || this.#isPassed,
      shown: this.#lesson.get('challenges', open, isTrue, false),
      onToggle: (isOpen) => {
        if (isOpen) this.#lesson.set('challenges', open, true);
        else this.#lesson.remove('challenges', open);
        this.#explain();
      },
    });
    this.#explain();
  }

  /** Beneath the verdict once it is passed; until then with the solution, as long as that is open. */
  #explain(): void {
    if (this.#isPassed) this.#after?.showBehind(find(this, '.challenge-verdict'));
    else if (this.#solution?.isShown) this.#after?.showBehind(find(this, '.challenge-solution'));
    else this.#after?.hide();
  }

  #tellOldPass(): void {
    const words = ` ${t('You have passed this one. Submit again whenever you like.')}`;
    this.#showVerdict(make('p', {}, verdict(true, t('Passed.')), words), ...this.#next());
  }

  /** A verdict stays until the next one, and is of the code as it was submitted. */
  #tellChanged(): void {
    const place = find(this, '.challenge-verdict');
    const isOfOtherCode = this.#judged !== null && this.#judged !== this.#workbench?.text;
    place.querySelector('.challenge-changed')?.remove();
    if (!isOfOtherCode) return;
    place.prepend(
      make('p', { className: 'challenge-changed muted' }, t('You have changed your code since this verdict.')),
    );
  }

  #next(): HTMLElement[] {
    const next = nextStep(this);
    return next ? [next] : [];
  }

  #showVerdict(...content: HTMLElement[]): void {
    find(this, '.challenge-verdict').replaceChildren(...content);
  }

  /** Everything is fetched while the reader types, so that Submit answers at once. */
  async #prepare(): Promise<void> {
    const grading = await loadGrading().catch(() => null); // Submit will try again, and tell
    grading?.prepare(this.#id);
    void import('./challenge/verdict.ts').catch(() => {});
  }

  async #grade(signal: AbortSignal): Promise<void> {
    const checking = make('p', { className: 'muted' }, t('Checking your code …'));
    const waiting = setTimeout(() => this.#showVerdict(checking), PATIENCE);
    try {
      await this.#judge(signal);
    } catch {
      this.#showVerdict(make('p', { className: 'bad' }, notLoaded()));
      announce(this, notLoaded());
    } finally {
      clearTimeout(waiting);
    }
    bringIntoSight(find<HTMLElement>(this, '.challenge-verdict > :first-child'));
  }

  async #judge(signal: AbortSignal): Promise<void> {
    const [{ gradeInPage }, view, { trainingOffer }] = await Promise.all([
      loadGrading(),
      import('./challenge/verdict.ts'),
      import('./challenge/training.ts'),
    ]);
    const bench = this.#workbench;
    const source = bench?.text ?? '';
    bench?.mark(null);
    const report = await gradeInPage(this.#id, source, signal);
    if (bench?.text === source) bench.mark(view.placeOf(report));
    this.#remember(report, source);
    this.#judged = source;
    this.#showVerdict(
      ...view.verdictOf(report, source, (place) => bench?.goTo(place)),
      trainingOffer(this, report, source),
      ...(report.passed ? this.#next() : []),
    );
    announce(this, view.inWords(report));
  }

  #remember(report: Pick<Report, 'passed' | 'error' | 'diagnosis'>, source: string): void {
    if (report.error?.kind === 'stopped' || report.error?.kind === 'unavailable') return; // that was no try
    if (report.passed) {
      this.#lesson.markDone('challenges', this.#id);
      this.#explain();
    }
    if (this.#workbench?.isChanged(source) !== true) return;
    this.#lesson.set('challenges', this.#id, this.#tries + 1);
    if (report.diagnosis?.certain) rememberMistake(this.#lesson, this.#id, report.diagnosis.id);
    this.#solution?.tried();
  }
}

if (!customElements.get('downhill-challenge')) customElements.define('downhill-challenge', CodingChallenge);
