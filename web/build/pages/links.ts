import { language, t } from '../../src/words/words.ts';
import { pathIn } from '../languages.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { type Html, html } from './html.ts';
import type { Site } from './shell.ts';

/** The address of a place on the site, such as `choose/` or `#course`: in the language of the page, if it is there in it. */
export function placeOf(site: Site, place: string): string {
  return site.base + (isForeign(site, place) ? place : pathIn(language(), place));
}

/** A link within the site, which says so if what it leads to is in English alone. */
export function siteLink(site: Site, place: string, text: Html | string, classes?: string): Html {
  const foreign = isForeign(site, place);
  return html`<a${classes && html` class="${classes}"`} href="${placeOf(site, place)}"${foreign && html` hreflang="en"`}>${text}${foreign && remark()}</a>`;
}

/** What stands beside a link to English on a page in another language. */
export function remark(): Html {
  return html`<small class="foreign" aria-hidden="true">EN</small><span class="visually-hidden"> (${t('in English')})</span>`;
}

export function addressOf({ base }: Site, { language, slug }: Lesson): string {
  return base + pathIn(language, `lessons/${slug}/`);
}

/** The title of a lesson as a link to it; of a draft, which has no page, as a title. */
export function lessonLink(site: Site, lesson: Lesson, classes?: string): Html {
  if (lesson.meta.draft) return inItsLanguage(lesson, lesson.meta.title);
  const foreign = isInEnglish(lesson);
  return html`<a${classes && html` class="${classes}"`} href="${addressOf(site, lesson)}"${foreign && html` hreflang="en"`}>${inItsLanguage(lesson, lesson.meta.title)}${foreign && remark()}</a>`;
}

/** Words of a lesson, so that they are read out as what they are. */
export function inItsLanguage(lesson: Lesson, text: string): Html {
  return isInEnglish(lesson) ? html`<span lang="en">${text}</span>` : html`${text}`;
}

/** What an element with English words wears on a page in another language: those of the catalogue are in English. */
export function inEnglish(): Html | false {
  return language() !== 'en' && html` lang="en"`;
}

/** Whether the page speaks another language, and the lesson does not. */
export function isInEnglish(lesson: Lesson): boolean {
  return lesson.language !== language();
}

function isForeign({ translated }: Site, place: string): boolean {
  return language() !== 'en' && !translated?.has(place.replace(/[?#].*$/, ''));
}
