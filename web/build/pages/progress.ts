import type { Course } from '../lessons/course.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { type Html, html } from './html.ts';
import { addressOf } from './links.ts';
import type { Page, Site } from './shell.ts';

/** What a lesson is made of that can be done, as one says how many of them there are. */
const PARTS = [
  ['exercises', 'exercise', 'exercises'],
  ['quiz', 'question', 'questions'],
  ['challenges', 'challenge', 'challenges'],
  ['predict', 'prediction', 'predictions'],
  ['tours', 'tour', 'tours'],
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
    path: 'progress/',
    title: 'Your progress · Downhill',
    description:
      'What you have done in each lesson, kept on your device: go on where you left, take it along as a file, bring it back, or start afresh.',
    entry: 'progress',
    main: html`<header class="page-head">
<h1>Your progress</h1>
<p class="summary">It is kept on this device, and sent to nobody. Take it along as a file.</p>
</header>
<p class="without-scripts">With scripts, this page marks what you have done, leads back to where you left, and writes it all to a file. Below is what each lesson holds.</p>
<p class="progress-obstacle warn" hidden></p>
<p class="progress-go-on" hidden></p>
<section aria-labelledby="done">
<div class="progress-head"><h2 id="done">What is done</h2><p class="progress-count"></p></div>
<ol class="progress-lessons">
${outlinesOf(course).map((outline) => entry(site, outline))}</ol>
</section>
<section class="progress-sure" aria-label="How sure, and how right" hidden></section>
${keep()}`,
  };
}

function entry(site: Site, { lesson, sections, parts }: Outline): Html {
  const { order, slug, meta } = lesson;
  const title = meta.draft
    ? html`<span class="progress-title">${meta.title}</span> <span class="tag">In the making</span>`
    : html`<a class="progress-title" href="${addressOf(site, lesson)}">${meta.title}</a>`;
  return html`<li class="progress-lesson" data-stop="${order}" data-lesson="${slug}" data-sections="${sections.join(' ')}" data-parts="${parts.join(' ')}">
<p>${title} <span class="progress-state"></span></p>
<ul>
${sections.length > 0 && html`<li data-part="sections" data-words="sections read">${countedSoFar(sections.length, 'sections read', 'sections')}</li>\n`}${PARTS.map((part) => countOf(part, parts))}</ul>
</li>\n`;
}

function countOf([part, one, many]: (typeof PARTS)[number], parts: readonly string[]): Html | false {
  const count = parts.filter((name) => name.startsWith(`${part}/`)).length;
  if (count === 0) return false;
  const words = count === 1 ? one : many;
  return html`<li data-part="${part}" data-words="${words}">${countedSoFar(count, words, words)}</li>\n`;
}

/** With scripts, as it stands for who begins: then nothing moves when the page has looked. */
function countedSoFar(count: number, done: string, all: string): Html {
  return html`<span class="with-scripts">0 of ${count} ${done}</span><span class="without-scripts">${count} ${all}</span>`;
}

/** Of use only where scripts run, which show it. */
function keep(): Html {
  return html`<div class="progress-keep" hidden>
<section aria-labelledby="export">
<h2 id="export">Export</h2>
<p>Writes all of it to a file: to move to another device, to hand in, or to have it safe. A browser may empty its storage; Safari does after a week without a visit.</p>
<form class="progress-export">
<label for="name">Your name, if the file is for a teacher <span class="muted">(it is only in the file)</span></label>
<div><input id="name" type="text" maxlength="80" autocomplete="name"> <button type="submit" class="primary">Export</button></div>
<p role="status"></p>
</form>
</section>
<section class="progress-import" aria-labelledby="import">
<h2 id="import">Import</h2>
<p>Adds what is in such a file to what is here. Done stays done, and of code that differs both versions are kept. You see what would change before it does.</p>
<p><label class="file-label" for="file">Choose a file, or drop it on this page</label> <input id="file" type="file" accept=".json,application/json"></p>
<div class="progress-preview" role="status"></div>
</section>
<section class="progress-reset" aria-labelledby="reset">
<h2 id="reset">Reset</h2>
<p>Removes what you have done from this device: answers, code, marks. Settings such as the theme stay.</p>
<div class="progress-asked"></div>
</section>
</div>`;
}
