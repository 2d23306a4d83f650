import { language, t, tParts } from '../../src/words/words.ts';
import { pathIn } from '../languages.ts';
import type { Course } from '../lessons/course.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { type Html, html } from './html.ts';
import { lessonLink } from './links.ts';
import type { Page, Site } from './shell.ts';

/** What a lesson is made of that can be done, as one says how many of them there are. */
const parts = () =>
  [
    ['exercises', t('exercise'), t('exercises')],
    ['quiz', t('question'), t('questions')],
    ['challenges', t('challenge'), t('challenges')],
    ['predict', t('prediction'), t('predictions')],
    ['tours', t('tour'), t('tours')],
  ] as const;

/** A lesson with all that can be done in it; of one that is not written yet, its challenges. */
export interface Outline {
  readonly lesson: Lesson;
  readonly sections: readonly string[]; // by their ids
  readonly parts: readonly string[]; // as `<part>/<id>`
}

export function outlinesOf({ lessons, documents, challenges }: Course): Outline[] {
  return lessons.map((lesson) => {
    const document = documents.find((one) => one.lesson === lesson);
    const own = challenges.filter((challenge) => challenge.lesson === lesson).map(({ id }) => `challenges/${id}`);
    return { lesson, sections: (document?.sections ?? []).map(({ id }) => id), parts: document?.parts ?? own };
  });
}

/** What is done in each lesson, and how to take it along; without scripts, what there is to do. */
export function progressPage(site: Site, course: Course): Page {
  return {
    path: pathIn(language(), 'progress/'),
    title: t('Your progress · Downhill'),
    description: t(
      'What you have done in each lesson, kept on your device: go on where you left, take it along as a file, bring it back, or start afresh.',
    ),
    entry: 'progress',
    main: html`<header class="page-head">
<h1>${t('Your progress')}</h1>
<p class="summary">${t('It is kept on this device, and sent to nobody. Take it along as a file.')}</p>
</header>
<p class="without-scripts">${t('With scripts, this page marks what you have done, leads back to where you left, and writes it all to a file. Below is what each lesson holds.')}</p>
<p class="progress-obstacle warn" hidden></p>
<p class="progress-go-on" hidden></p>
<section aria-labelledby="done">
<div class="progress-head"><h2 id="done">${t('What is done')}</h2><p class="progress-count"></p></div>
<ol class="progress-lessons">
${outlinesOf(course).map((outline) => entry(site, outline))}</ol>
</section>
<section class="progress-sure" aria-label="${t('How sure, and how right')}" hidden></section>
${keep()}`,
  };
}

function entry(site: Site, { lesson, sections, parts: names }: Outline): Html {
  const { order, slug, meta } = lesson;
  const title = meta.draft
    ? html`<span class="progress-title">${meta.title}</span> <span class="tag">${t('In the making')}</span>`
    : lessonLink(site, lesson, 'progress-title');
  return html`<li class="progress-lesson" data-stop="${order}" data-lesson="${slug}" data-sections="${sections.join(' ')}" data-parts="${names.join(' ')}">
<p>${title} <span class="progress-state"></span></p>
<ul>
${sections.length > 0 && html`<li data-part="sections" data-words="${t('sections read')}">${countedSoFar(sections.length, t('sections read'), t('sections'))}</li>\n`}${parts().map((part) => countOf(part, names))}</ul>
</li>\n`;
}

function countOf([part, one, many]: ReturnType<typeof parts>[number], names: readonly string[]): Html | false {
  const count = names.filter((name) => name.startsWith(`${part}/`)).length;
  if (count === 0) return false;
  const words = count === 1 ? one : many;
  return html`<li data-part="${part}" data-words="${words}">${countedSoFar(count, words, words)}</li>\n`;
}

/** With scripts, as it stands for who begins: then nothing moves when the page has looked. */
function countedSoFar(count: number, done: string, all: string): Html {
  return html`<span class="with-scripts">${t('{n} of {all} {things}', { n: 0, all: count, things: done })}</span><span class="without-scripts">${count} ${all}</span>`;
}

/** Of use only where scripts run, which show it. */
function keep(): Html {
  return html`<div class="progress-keep" hidden>
<section aria-labelledby="export">
<h2 id="export">${t('Export||progress')}</h2>
<p>${t('Writes all of it to a file: to move to another device, to hand in, or to have it safe. A browser may empty its storage; Safari does after a week without a visit.')}</p>
<form class="progress-export">
<label for="name">${tParts('Your name, if the file is for a teacher {note}', { note: html`<span class="muted">${t('(it is only in the file)')}</span>` })}</label>
<div><input id="name" type="text" maxlength="80" autocomplete="name"> <button type="submit" class="primary">${t('Export||progress')}</button></div>
<p role="status"></p>
</form>
</section>
<section class="progress-import" aria-labelledby="import">
<h2 id="import">${t('Import||progress')}</h2>
<p>${t('Adds what is in such a file to what is here. Done stays done, and of code that differs both versions are kept. You see what would change before it does.')}</p>
<p><label class="file-label" for="file">${t('Choose a file, or drop it on this page')}</label> <input id="file" type="file" accept=".json,application/json"></p>
<div class="progress-preview" role="status"></div>
</section>
<section class="progress-reset" aria-labelledby="reset">
<h2 id="reset">${t('Reset||progress')}</h2>
<p>${t('Removes what you have done from this device: answers, code, marks. Settings such as the theme stay.')}</p>
<div class="progress-asked"></div>
</section>
</div>`;
}
