import { language, t, tParts } from '../../src/words/words.ts';
import { pathIn } from '../languages.ts';
import type { Course } from '../lessons/course.ts';
import type { LessonDocument } from '../lessons/document.ts';
import { type GlossaryEntry, withoutPointer } from '../lessons/glossary.ts';
import type { Lesson, LessonMeta } from '../lessons/lesson.ts';
import { lessonThings } from '../structured/lesson.ts';
import { type Html, html, trusted } from './html.ts';
import { addressOf, inItsLanguage, isInEnglish, lessonLink, remark, siteLink } from './links.ts';
import type { Page, Site } from './shell.ts';

/** The page of one lesson. */
export function lessonPage(site: Site, document: LessonDocument, course: Course, ornament: Html): Page {
  const { lessons, glossary } = course;
  const { lesson } = document;
  return {
    path: pathIn(lesson.language, `lessons/${lesson.slug}/`),
    title: `${lesson.meta.title} · Downhill`,
    description: lesson.meta.summary,
    entry: 'lesson',
    card: {
      kicker: numberOf(lesson, lessons),
      picture: { kind: 'land', station: lesson.order },
    },
    things: lessonThings(site, document),
    main: html`<article class="lesson" data-lesson="${lesson.slug}">
${head(site, document, lessons, ornament)}
${rail(document)}
<div class="prose">
${trusted(document.html)}
</div>
${lesson === lessons.at(-1) && theEnd(site)}
${neighbours(site, lesson, lessons)}
${language() === 'en' && cards(document, glossary)}
</article>`,
  };
}

const numberOf = ({ order }: Lesson, { length }: readonly Lesson[]) =>
  t('Lesson {n} of {all}', { n: order, all: length });

function head(site: Site, { lesson, minutes }: LessonDocument, lessons: readonly Lesson[], ornament: Html): Html {
  const { title, summary, difficulty, buildsOn } = lesson.meta;
  const needed = lessons.filter(({ slug }) => buildsOn.includes(slug));
  return html`<header class="lesson-head">
${ornament}
<p class="kicker">${numberOf(lesson, lessons)}${lesson.meta.draft && ' · Draft: only you see it'}</p>
<h1>${title}</h1>
<p class="summary">${summary}</p>
<ul class="facts">
<li>${difficultyInWords(difficulty)}</li>
<li>${t('{n} min to read', { n: minutes })}</li>
${needed.length > 0 && html`<li>${tParts('Builds on {lessons}', { lessons: joined(needed.map((other) => lessonLink(site, other))) })}</li>`}
</ul>
</header>`;
}

/** The sections of the lesson: a rail beside the text, and on a phone a bar at the foot that opens the same list. */
function rail({ sections }: LessonDocument): Html {
  return html`<nav class="rail" aria-label="${t('In this lesson')}">
<button type="button" class="rail-bar" popovertarget="sections"><span class="rail-now">${t('Sections')}</span><span class="rail-count"></span></button>
<ol id="sections" popover>
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ol>
</nav>`;
}

/** What the words mean that other lessons define, to be shown beside the links to them: see src/pages/term-cards.ts. */
function cards({ lesson, termLinks }: LessonDocument, glossary: readonly GlossaryEntry[]): Html[] {
  const used = new Set(termLinks.map(({ id }) => id));
  return glossary
    .filter(({ term, lesson: home }) => used.has(term.id) && home !== lesson)
    .map(({ term, definition }) => {
      const about = html`<strong>${term.name}</strong> ${trusted(withoutLinks(definition))}`;
      return html`<div class="term-card" id="about-${term.id}" popover="manual">${about}</div>\n`;
    });
}

/** A card says what a word means; the link beside it leads to the rest. */
function withoutLinks(definition: string): string {
  return withoutPointer(definition.replace(/<\/?a\b[^>]*>/g, ''));
}

function neighbours(site: Site, lesson: Lesson, lessons: readonly Lesson[]): Html {
  const at = lessons.indexOf(lesson);
  const previous = lessons[at - 1];
  const next = lessons[at + 1];
  return html`<nav class="neighbours" aria-label="${t('Next and previous lesson')}">
${previous && neighbour(site, previous, 'prev')}
${next ? neighbour(site, next, 'next') : siteLink(site, '#course', html`<small>${t('The end')}</small>${t('Back to the course')}`)}
</nav>`;
}

/** Under the last lesson: what one can do with all that. */
function theEnd({ base }: Site): Html {
  return html`<section class="prose the-end" aria-labelledby="the-end">
<h2 id="the-end">Where to go from here</h2>
<p>That was the course. You can say what a loss measures, read its slope, choose one for a task, write one of your own, and notice when it misleads. What you use, you keep:</p>
<ul>
<li><a href="${base}review/">Review</a> asks the questions of the lessons again, each about when you would begin to forget it.</li>
<li><a href="${base}challenges/">The challenges</a> stand in one list. Write those that you left out.</li>
<li><a href="${base}playground/">The playground</a> trains a model on data of your own, with the loss that you choose.</li>
<li><a href="${base}choose/">Choose a loss</a> is for the next task on your desk. Its cheat sheet prints on one page.</li>
</ul>
</section>`;
}

function neighbour(site: Site, other: Lesson, relation: 'prev' | 'next'): Html {
  const label = relation === 'next' ? t('Next lesson') : t('Previous lesson');
  const title = inItsLanguage(other, other.meta.title);
  if (other.meta.draft) {
    return html`<p class="${relation === 'next' && 'next'}"><small>${t('{label}, in the making', { label })}</small>${title}</p>`;
  }
  const foreign = isInEnglish(other);
  return html`<a rel="${relation}" class="${relation}" href="${addressOf(site, other)}"${foreign && html` hreflang="en"`}><small>${label}${foreign && remark()}</small>${title}</a>`;
}

function joined(items: readonly Html[]): Html {
  return html`${items.map((item, index) => (index === 0 ? item : html`, ${item}`))}`;
}

export function difficultyInWords(difficulty: LessonMeta['difficulty']): string {
  return { beginner: t('Beginner'), intermediate: t('Intermediate'), advanced: t('Advanced') }[difficulty];
}
