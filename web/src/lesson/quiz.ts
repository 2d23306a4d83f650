import { confidence } from '../state/confidence.ts';
import { lessonProgress } from '../state/progress.ts';
import { t } from '../words/words.ts';
import { Question } from './quiz/question.ts';
import { announce, find, make } from './shared/dom.ts';

const notLoaded = () =>
  t('The kernel could not be loaded, so nothing can be scored. Check your connection and switch again.');

/** Makes the quiz of a page live: each question is checked by itself, and what was answered is there after a reload. */
export class Quiz extends HTMLElement {
  #questions: Question[] = [];
  #undo = () => {};

  connectedCallback(): void {
    if (this.#questions.length > 0) return;
    const lesson = lessonProgress(this.dataset.lesson ?? '');
    const forms = [...this.querySelectorAll<HTMLFormElement>('form')];
    this.#questions = forms.map((form) => new Question(form, lesson, (question, words) => this.#tell(question, words)));
    this.#showScore();
    this.#offerConfidence();
  }

  /** Off until wanted: a switch, kept on this device for every quiz. */
  #offerConfidence(): void {
    const box = make('input', { type: 'checkbox', role: 'switch', checked: confidence.isOn, autocomplete: 'off' });
    const words = make(
      'span',
      { className: 'muted' },
      t('Each answer is then scored by log loss, on this device only.'),
    );
    find(this, '.quiz').before(
      make('p', { className: 'quiz-switch' }, make('label', {}, box, t('Say how sure you are')), words),
    );
    box.addEventListener('change', () => {
      confidence.turn(box.checked);
      void this.#askHowSure(box);
    });
    if (box.checked) void this.#askHowSure(box);
  }

  /** As the switch says, once what is needed for it has arrived. */
  async #askHowSure(box: HTMLInputElement): Promise<void> {
    try {
      const { loadConfidence } = await import('./quiz/confidence.ts');
      const ask = await loadConfidence();
      this.#undo();
      const place = find(this, '.quiz-score');
      this.#undo = box.checked ? ask(this.dataset.lesson ?? '', this.#questions, place) : () => {};
    } catch {
      box.checked = false;
      announce(this, notLoaded());
      find(this, '.quiz-switch .muted').textContent = notLoaded();
    }
  }

  #tell(question: Question, words: string): void {
    const before = find(this, '.quiz-score').textContent;
    const score = this.#showScore();
    const number = this.#questions.indexOf(question) + 1;
    if (words) announce(this, `${t('Question {n}', { n: number })}: ${words}${score === before ? '' : ` ${score}`}`);
  }

  #showScore(): string {
    const right = this.#questions.filter((question) => question.right).length;
    const score = t('{n} of {all} right so far.', { n: right, all: this.#questions.length });
    find(this, '.quiz-score').textContent = score;
    return score;
  }
}

if (!customElements.get('downhill-quiz')) customElements.define('downhill-quiz', Quiz);
