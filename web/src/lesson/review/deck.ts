import { progress } from '../../state/progress.ts';
import { type ReviewCard, reviews } from '../../state/review.ts';
import { parsePage } from '../../trusted/trusted.ts';
import { withFreshNumbers } from './numbers.ts';
import { daysUntil } from './schedule.ts';

const NEW_A_DAY = 8;

/** A question of a lesson that the reader has begun. */
export interface Item {
  readonly name: string; // among all lessons
  readonly wording: string;
  readonly lesson: string; // its title
  readonly isFresh: boolean; // its numbers are those of today
  readonly form: HTMLFormElement;
}

export interface Deck {
  readonly items: readonly Item[];
  readonly missing: readonly string[]; // titles of lessons that could not be loaded
}

/** The lessons of the page that the reader has done, answered or read anything of. */
export function begunLessons(page: ParentNode): HTMLElement[] {
  const lessons = [...page.querySelectorAll<HTMLElement>('.review-lessons [data-lesson]')];
  return lessons.filter(({ dataset }) => progress.keys(`lessons/${dataset.lesson}/`).length > 0);
}

/** Takes the questions out of the lessons' own pages, so that there is one text of each. */
export async function openDeck(lessons: readonly HTMLElement[], page: ParentNode, day: string): Promise<Deck> {
  const loaded = await Promise.all(lessons.map((lesson) => itemsOf(lesson, page, day).catch(() => null)));
  const missing = lessons.filter((_, index) => loaded[index] === null);
  return { items: loaded.flatMap((items) => items ?? []), missing: missing.map(titleOf) };
}

/** What is due by now, the longest overdue first, and then some that are new, a few a day. */
export function dueItems(items: readonly Item[], now: Date): Item[] {
  const cards = new Map(items.map((item) => [item, cardOf(item)]));
  const due = items.filter((item) => daysUntil(cards.get(item)?.due ?? Number.POSITIVE_INFINITY, now) <= 0);
  const begunToday = [...cards.values()].filter((card) => card?.reps === 1 && daysUntil(card.last, now) === 0).length;
  const fresh = items.filter((item) => !cards.get(item)).slice(0, Math.max(0, NEW_A_DAY - begunToday));
  return [...due.sort((one, other) => (cards.get(one)?.due ?? 0) - (cards.get(other)?.due ?? 0)), ...fresh];
}

export function cardOf({ name, wording }: Item): ReviewCard | null {
  return reviews.of(name, wording);
}

async function itemsOf(lesson: HTMLElement, page: ParentNode, day: string): Promise<Item[]> {
  const slug = lesson.dataset.lesson ?? '';
  const { href = '' } = lesson.querySelector('a') ?? {};
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}`);
  const text = parsePage(await response.text());
  const asked = [...text.querySelectorAll<HTMLFormElement>('downhill-quiz form')].map((form) => adopted(form, href));
  const templates = [...page.querySelectorAll<HTMLTemplateElement>(`template[data-lesson="${slug}"]`)];
  const fresh = templates.flatMap(({ content }) => [...content.querySelectorAll('form')]).map(copied);
  for (const form of fresh) await withFreshNumbers(form, day);
  const item = (form: HTMLFormElement, isFresh: boolean) => {
    const { question = '', version = '' } = form.dataset;
    return { name: `${slug}/${question}`, wording: version, lesson: titleOf(lesson), isFresh, form };
  };
  return [...fresh.map((form) => item(form, true)), ...asked.map((form) => item(form, false))];
}

/** A form of another page, whose links lead where they led there. */
function adopted(form: HTMLFormElement, href: string): HTMLFormElement {
  const copy = copied(form);
  for (const link of copy.querySelectorAll('a')) link.href = new URL(link.getAttribute('href') ?? '', href).href;
  return copy;
}

function copied(form: HTMLFormElement): HTMLFormElement {
  return document.importNode(form, true);
}

function titleOf(lesson: HTMLElement): string {
  return lesson.dataset.title ?? '';
}
