import { reviews } from '../state/review.ts';
import { t, tCount } from '../words/words.ts';
import { Question } from './quiz/question.ts';
import { begunLessons, cardOf, dueItems, type Item, openDeck } from './review/deck.ts';
import { gradeButtons, inDays } from './review/grades.ts';
import { daysUntil, nextCard, type Recall } from './review/schedule.ts';
import { announce, button, find, make } from './shared/dom.ts';

/** An answer under review is not one of the lesson: neither is the lesson's shown, nor is it changed. */
const APART = {
  get: <T, F>(_part: unknown, _id: string, _guard: unknown, fallback: F): T | F => fallback,
  set: () => true,
  markDone: () => {},
};

/** Asks what is due today of the lessons that were begun, one question after another. */
export class Review extends HTMLElement {
  #items: readonly Item[] = [];
  #due: readonly Item[] = [];
  #at = 0;
  #isOpen = false;

  connectedCallback(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    void this.#open();
  }

  /** Every question of the lessons that were begun. */
  get items(): readonly Item[] {
    return this.#items;
  }

  async #open(): Promise<void> {
    find<HTMLElement>(this, '.without-scripts').hidden = true;
    const now = new Date();
    const lessons = begunLessons(this);
    if (lessons.length === 0) return this.#tell(this.dataset.empty ?? '');
    this.#tell(t('Gathering your questions …'));
    const { items, missing } = await openDeck(lessons, this, now.toDateString());
    this.#items = items;
    this.#due = dueItems(items, now);
    this.#at = 0;
    this.#tell(
      this.#due.length > 0 ? tCount(this.#due.length, '{n} due today.', '{n} due today.') : this.#restWords(now),
    );
    if (missing.length > 0) this.#offerAgain(missing);
    this.dispatchEvent(new CustomEvent('downhill-deck', { bubbles: true }));
    if (this.#due.length > 0) this.#ask();
  }

  #tell(words: string): void {
    find(this, '.review-told').textContent = words;
  }

  #offerAgain(missing: readonly string[]): void {
    const words = t('These lessons could not be loaded: {titles}. Check the connection.', {
      titles: missing.join(', '),
    });
    find(this, '.review-told').append(
      make('span', { className: 'warn' }, ` ${words} `),
      button(t('Load again'), () => void this.#open()),
    );
  }

  #ask(): void {
    const item = this.#due[this.#at] as Item;
    const form = item.form.cloneNode(true) as HTMLFormElement;
    const grades = make('div', { className: 'review-next' });
    let isGraded = false;
    const question = new Question(form, APART, (_, words) => {
      if (words) announce(this, words);
      if (!question.isChecked || isGraded) return;
      isGraded = true; // what is tried again is no longer recalled
      if (question.right)
        grades.append(gradeButtons(cardOf(item), item.wording, new Date(), (recall) => this.#next(item, recall)));
      else this.#missed(item, grades);
    });
    const heading = make(
      'h2',
      { tabIndex: -1 },
      t('Question {n} of {all}', { n: this.#at + 1, all: this.#due.length }),
    );
    const place = make(
      'p',
      { className: 'muted' },
      cardOf(item) ? item.lesson : t('{lesson} · new', { lesson: item.lesson }),
    );
    find(this, '.review-desk').replaceChildren(heading, place, make('div', { className: 'review-card' }, form, grades));
    if (this.#at > 0) heading.focus();
  }

  /** It is kept at once, so that to leave now changes nothing. */
  #missed(item: Item, place: HTMLElement): void {
    const due = this.#keep(item, 'again');
    const words = make('p', {}, t('It is asked again {when}.', { when: inDays(daysUntil(due, new Date())) }));
    place.append(
      words,
      button(this.#isLast ? t('Finish') : t('Next question'), () => this.#goOn(), 'primary'),
    );
  }

  #next(item: Item, recall: Recall): void {
    this.#keep(item, recall);
    this.#goOn();
  }

  #keep(item: Item, recall: Recall): number {
    const card = nextCard(cardOf(item), item.wording, recall, new Date());
    reviews.keep(item.name, card);
    return card.due;
  }

  get #isLast(): boolean {
    return this.#at === this.#due.length - 1;
  }

  #goOn(): void {
    this.#at++;
    if (this.#at < this.#due.length) this.#ask();
    else this.#finish();
  }

  #finish(): void {
    const heading = make('h2', { tabIndex: -1 }, t('That was all for today'));
    find(this, '.review-desk').replaceChildren(heading);
    this.#tell(this.#restWords(new Date()));
    heading.focus();
  }

  /** What comes next, and when: new questions come tomorrow, others when they are due. */
  #restWords(now: Date): string {
    const cards = this.#items.map(cardOf);
    const times = cards.flatMap((card) => (card ? [daysUntil(card.due, now)] : [1]));
    if (times.length === 0) return t('There are no questions.');
    const soonest = Math.max(1, Math.min(...times));
    return t('Nothing more is due today. The next questions come {when}.', { when: inDays(soonest) });
  }
}

if (!customElements.get('downhill-review')) customElements.define('downhill-review', Review);
