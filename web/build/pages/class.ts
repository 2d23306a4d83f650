import { language, t, tParts } from '../../src/words/words.ts';
import { pathIn } from '../languages.ts';
import type { Course } from '../lessons/course.ts';
import { html } from './html.ts';
import { isInEnglish, siteLink } from './links.ts';
import { outlinesOf } from './progress.ts';
import type { Page, Site } from './shell.ts';

/** For teachers: files of progress beside one another. All of it happens on the device; without scripts, what would. */
export function classPage(site: Site, course: Course): Page {
  return {
    path: pathIn(language(), 'class/'),
    title: t('Your class · Downhill'),
    description: t(
      'For teachers: drop the progress files of a class, and see who is where and which mistakes are common. Nothing leaves your device.',
    ),
    entry: 'class',
    main: html`<header class="page-head">
<h1>${t('Your class')}</h1>
<p class="summary">${t('For teachers. Choose the progress files of your learners, and see who is where and which mistakes are common.')}</p>
</header>
<p class="without-scripts">${t('This page needs scripts. With them it reads progress files on your device and shows a table: a row for each learner, with what they have done in each of the {n} lessons, and beneath it the mistakes that were made in challenges, the most common first.', { n: course.lessons.length })}</p>
<section class="class-files" aria-label="${t('Files')}" hidden>
<p>${tParts('Each learner exports a file on {page}, with their name, and hands it in as you like. The files are read on this device and sent nowhere. Nothing is kept: close the page, and it is gone.', { page: siteLink(site, 'progress/', t('their progress page')) })}</p>
<p><label class="file-label" for="files">${t('Choose files, or drop them on this page')}</label> <input id="files" type="file" accept=".json,application/json" multiple></p>
<div class="class-told" role="status"></div>
</section>
<div class="class-result" hidden>
<div>
<div class="class-head"><h2 id="who">${t('Who is where')}</h2><div class="class-actions"></div></div>
<p class="class-key">${t('How many parts of each lesson are done: exercises, questions, challenges and the like.')}</p>
<div class="class-roll" role="region" aria-labelledby="who" tabindex="0"></div>
</div>
<div>
<h2 id="mistakes">${t('Which mistakes are common')}</h2>
<p class="class-key">${t('Mistakes that the grader was certain of, in what learners submitted. They may have been mended since.')}</p>
<div class="class-mistakes" role="region" aria-labelledby="mistakes" tabindex="0"></div>
</div>
</div>
<ul class="class-course" hidden>
${outlinesOf(course).map(({ lesson, parts }) => html`<li data-stop="${lesson.order}" data-lesson="${lesson.slug}" data-parts="${parts.join(' ')}"${isInEnglish(lesson) && html` lang="en"`}>${lesson.meta.title}</li>\n`)}${course.challenges.map(({ lesson, id, title }) => html`<li data-challenge="${id}" data-of="${lesson.slug}"${language() !== 'en' && html` lang="en"`}>${title}</li>\n`)}</ul>`,
  };
}
