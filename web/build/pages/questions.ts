import type { Course } from '../lessons/course.ts';
import type { LessonDocument } from '../lessons/document.ts';
import type { Question } from '../lessons/excerpts.ts';
import { type Html, html, trusted } from './html.ts';
import { addressOf } from './links.ts';
import type { Page, Site } from './shell.ts';

/** What people ask at the end of every lesson, with the answers behind a click, and a filter where scripts run. */
export function questionsPage(site: Site, { documents }: Course): Page {
  const count = documents.reduce((sum, { questions }) => sum + questions.length, 0);
  return {
    path: 'questions/',
    title: 'Questions people ask · Downhill',
    description: `${count} questions about loss functions and training, with short answers, from every lesson of the course.`,
    entry: 'questions',
    main: html`<article class="reference">
<header class="page-head">
<h1>Questions people ask</h1>
<p class="summary">From the end of every lesson. Press a question to read its answer.</p>
</header>
<search class="question-filter" aria-label="Filter the questions">
<label for="question-words">Words in a question or its answer</label>
<input id="question-words" type="search" autocomplete="off" spellcheck="false">
</search>
<p class="question-count" role="status"></p>
${documents.map((document) => group(site, document))}
<p class="no-question" hidden>No question has all of these words. Try fewer, or <button type="button" class="question-clear">Show all questions</button></p>
</article>`,
  };
}

function group(site: Site, { lesson, questions }: LessonDocument): Html {
  const { slug, order, meta } = lesson;
  const address = addressOf(site, lesson);
  return html`<section class="questions" aria-labelledby="${slug}">
<div class="questions-head">
<h2 id="${slug}"><span class="questions-order">${order}</span> ${meta.title}</h2>
<p><a href="${address}">Read the lesson<span class="visually-hidden">: ${meta.title}</span></a></p>
</div>
${questions.map((question) => entry(slug, question))}</section>`;
}

/** Ids are unique in a lesson only, so each is preceded by that of its lesson. */
function entry(slug: string, { id, question, answer }: Question): Html {
  return html`<details class="question" id="${slug}-${id}">
<summary>${trusted(question)}</summary>
<div class="prose">${trusted(answer)}</div>
</details>\n`;
}
