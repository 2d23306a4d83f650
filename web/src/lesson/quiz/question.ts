import type { LessonProgress } from '../../state/progress.ts';
import { isRecord } from '../../state/store.ts';
import { t } from '../../words/words.ts';
import { button, find, make } from '../shared/dom.ts';
import { verdict } from '../shared/verdict.ts';
import { choice } from './choice.ts';
import { isAnswer, type Judgement, type Kind } from './kind.ts';
import { match } from './match.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import type { Sureness } from './sureness.ts';

const KINDS: Readonly<Record<string, Kind>> = { choice, choices: choice, number, order, match };

interface Kept {
  readonly version: string; // of the question
  readonly answer: string[];
  readonly checked: boolean;
}

/** Where answers are kept, and what is done told: a lesson's progress. */
type Answers = Pick<LessonProgress, 'get' | 'set' | 'markDone'>;

/** One question made live: answer, check, read the feedback beside what it is about, try again. */
export class Question {
  readonly id: string;
  readonly wording: string; // a mark of it: an answer to another wording is no answer to this one
  right = false; // as last checked
  isChecked = false; // and shows what is right and wrong of it
  readonly #form: HTMLFormElement;
  readonly #lesson: Answers;
  readonly #kind: Kind;
  readonly #unanswered: readonly string[];
  #sureness: Sureness | null = null;
  readonly #explanations: HTMLDetailsElement;
  readonly #outcome = make('div', { className: 'quiz-outcome' });
  readonly #retry = button(t('Try again'), () => this.#startOver());
  readonly #tell: (question: Question, words: string) => void;

  /** `tell` is called after every check and every retry, with words to be read aloud, or none. */
  constructor(form: HTMLFormElement, lesson: Answers, tell: (question: Question, words: string) => void) {
    const { type = '', question = '', version = '' } = form.dataset;
    const kind = KINDS[type];
    if (!kind) throw new Error(`The quiz has a question of the unknown type "${type}".`);
    this.#form = form;
    this.#lesson = lesson;
    this.#kind = kind;
    this.id = question;
    this.wording = version;
    this.#tell = tell;
    this.#explanations = find<HTMLDetailsElement>(form, '.quiz-answer');
    this.#unanswered = kind.read(form);
    this.#enhance();
    this.#restore();
  }

  /** What asks how sure the reader is; a question that was answered without it does not ask afterwards. */
  set sureness(sureness: Sureness | null) {
    this.#sureness?.element.remove();
    this.#sureness = this.right && !sureness?.isAnswered ? null : sureness;
    if (this.#sureness) find(this.#form, '.quiz-actions').before(this.#sureness.element);
  }

  #enhance(): void {
    const check = make('button', { type: 'submit', className: 'primary' }, t('Check answer'));
    this.#explanations.before(make('div', { className: 'quiz-actions' }, check, this.#retry), this.#outcome);
    this.#kind.enhance?.(this.#form, (words) => this.#tell(this, words));
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    });
    this.#clear();
  }

  #restore(): void {
    const kept = this.#lesson.get('quiz', this.id, isKept, null);
    if (kept?.version !== this.wording) return;
    this.#kind.write(this.#form, kept.answer);
    const answer = this.#kind.read(this.#form); // what the page took of it
    if (kept.checked && this.#kind.missing(answer) === null) this.#show(this.#kind.judge(this.#form, answer));
  }

  #check(): void {
    const answer = this.#kind.read(this.#form);
    const missing = this.#kind.missing(answer) ?? this.#sureness?.missing() ?? null;
    this.#clear();
    if (missing) {
      this.#outcome.append(make('p', { className: 'warn' }, missing));
      this.#tell(this, missing);
      return;
    }
    const judgement = this.#kind.judge(this.#form, answer);
    this.#show(judgement);
    this.#keep(answer, true);
    if (judgement.right) this.#lesson.markDone('quiz', this.id);
    const cost = this.#sureness?.checked(judgement.right) ?? '';
    this.#tell(this, [this.#inWords(judgement), cost].filter(Boolean).join(' '));
  }

  #changed(): void {
    this.#clear();
    this.#keep(this.#kind.read(this.#form), false);
  }

  #startOver(): void {
    this.#kind.write(this.#form, this.#unanswered);
    this.#changed();
    find<HTMLElement>(this.#form, 'input, select, .quiz-order button').focus();
    this.#tell(this, '');
  }

  #show(judgement: Judgement): void {
    this.right = judgement.right;
    this.isChecked = true;
    this.#retry.hidden = judgement.right;
    this.#explanations.hidden = false;
    for (const { place, feedback, right } of judgement.notes) {
      const words = find<HTMLElement>(this.#form, `[data-feedback="${feedback}"]`).cloneNode(true).childNodes;
      const note = make('div', { className: `quiz-note ${right ? 'is-right' : 'is-wrong'}` }, verdict(right), ...words);
      find(this.#form, `[data-place="${place}"]`).append(note);
    }
    if (judgement.summary) {
      this.#outcome.append(make('p', {}, verdict(judgement.right, t('Not yet')), ` ${judgement.summary}`));
    }
  }

  #clear(): void {
    this.right = false;
    this.isChecked = false;
    this.#retry.hidden = true;
    this.#explanations.hidden = true; // the reader tries first
    this.#outcome.replaceChildren();
    for (const note of this.#form.querySelectorAll('.quiz-note')) note.remove();
  }

  #keep(answer: string[], checked: boolean): void {
    this.#lesson.set('quiz', this.id, { version: this.wording, answer, checked } satisfies Kept);
  }

  #inWords({ right, notes, summary }: Judgement): string {
    const [only, ...others] = notes;
    const why = only && others.length === 0 ? find(this.#form, `[data-feedback="${only.feedback}"]`).textContent : '';
    return [right ? t('Right.') : t('Not right.'), summary, why?.trim()].filter(Boolean).join(' ');
  }
}

function isKept(value: unknown): value is Kept {
  return (
    isRecord(value) && typeof value.version === 'string' && isAnswer(value.answer) && typeof value.checked === 'boolean'
  );
}
