import type { Course } from '../lessons/course.ts';
import { html } from './html.ts';
import { addressOf } from './links.ts';
import type { Page, Site } from './shell.ts';

/** What is shown without a network in the place of a page that is not on the device. */
export function offlinePage(site: Site, { documents }: Course): Page {
  const { base } = site;
  return {
    path: 'offline/index.html',
    title: 'Not on this device · Downhill',
    description: 'What of Downhill is on this device, for use without a network.',
    entry: 'page',
    isLost: true,
    main: html`<article class="reference">
<header class="page-head">
<h1>This page is not on your device</h1>
<p class="summary">You seem to be without a network. The address may be mistyped, or the page may be newer than what is kept here.</p>
</header>
<div class="prose">
<p>Everything below works without a network: reading, live figures, quizzes, challenges and their grading, the playground, search and your progress.</p>
<h2>Lessons</h2>
<ol>
${documents.map(({ lesson }) => html`<li><a href="${addressOf(site, lesson)}">${lesson.meta.title}</a></li>\n`)}</ol>
<h2>Also here</h2>
<ul>
<li><a href="${base}challenges/">All challenges</a></li>
<li><a href="${base}catalogue/">The catalogue of losses</a>, and <a href="${base}choose/">a few questions that lead to one</a></li>
<li><a href="${base}playground/">The playground</a></li>
<li><a href="${base}glossary/">The glossary</a>, and <a href="${base}questions/">questions and answers</a></li>
<li><a href="${base}review/">Review</a>, and <a href="${base}progress/">your progress</a></li>
<li><a href="${base}class/">The page for teachers</a></li>
</ul>
</div>
</article>`,
  };
}
