import { lessonProgress } from '../state/progress.ts';
import { Question } from './quiz/question.ts';
import { announce, find } from './shared/dom.ts';

/** Makes the quiz of a page live: each question is checked by itself, and what was answered is there after a reload. */
export class Quiz extends HTMLElement {
  #questions: Question[] = [];

  connectedCallback(): void {
    if (this.#questions.length > 0) return;
    const lesson = lessonProgress(this.dataset.lesson ?? '');
    const forms = [...this.querySelectorAll<HTMLFormElement>('form')];
    this.#questions = forms.map((form) => new Question(form, lesson, (question, words) => this.#tell(question, words)));
    this.#showScore();
  }

  #tell(question: Question, words: string): void {
    const before = find(this, '.quiz-score').textContent;
    const score = this.#showScore();
    const number = this.#questions.indexOf(question) + 1;
    if (words) announce(this, `Question ${number}: ${words}${score === before ? '' : ` ${score}`}`);
  }

  #showScore(): string {
    const right = this.#questions.filter((question) => question.right).length;
    const score = `${right} of ${this.#questions.length} right so far.`;
    find(this, '.quiz-score').textContent = score;
    return score;
  }
}

if (!customElements.get('downhill-quiz')) customElements.define('downhill-quiz', Quiz);
