import type { AnySpec, Engine, Task } from '../../src/engine/index.ts';
import { sketch } from '../catalogue/sketch.ts';
import { byTask, TASKS } from '../catalogue/words.ts';
import type { Course } from '../lessons/course.ts';
import type { LessonDocument } from '../lessons/document.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Maps } from '../map/map.ts';
import { courseThing } from '../structured/course.ts';
import { type Html, html } from './html.ts';
import { addressOf } from './lesson.ts';
import type { Page, Site } from './shell.ts';

const DESCRIPTION =
  'A free course on loss functions: every curve, number and exercise is computed on your device by the same C++ kernels.';

/** What the site is, live, in one screen; then the course as a way down a map, and the losses by what they are for. */
export function homePage(site: Site, engine: Engine, course: Course, maps: Maps): Page {
  return {
    path: '',
    title: 'Downhill: learn loss functions by running them',
    description: DESCRIPTION,
    entry: 'home',
    card: { kicker: 'A free course', title: 'Learn loss functions by running them' },
    things: [courseThing(site, DESCRIPTION, course)],
    main: html`${hero(site, course)}
${courseSection(site, course, maps)}
${catalogueSection(site, engine)}
${playgroundSection(site)}`,
  };
}

function hero(site: Site, { lessons }: Course): Html {
  const first = lessons.find(({ meta }) => !meta.draft);
  return html`<div class="hero">
<div class="hero-words">
<h1>Learn loss functions by running them.</h1>
<p class="summary">A model learns by walking downhill on its loss. Move the start, and watch it find the valley.</p>
${first && html`<p><a class="button primary large begin" href="${addressOf(site, first)}">Begin with lesson ${first.order}</a></p>`}
</div>
<downhill-landscape class="widget" id="landscape">
<p class="fallback">A loss is a landscape: two parameters of a model give a place, and how wrong the model is there gives the height. Gradient descent starts somewhere, feels the slope underfoot, and takes one step after another down it.</p>
</downhill-landscape>
</div>`;
}

function courseSection(site: Site, { lessons, documents }: Course, maps: Maps): Html {
  const partsOf = (lesson: Lesson) => documents.find((document) => document.lesson === lesson);
  return html`<section class="course" id="course" aria-labelledby="course-title">
<div class="course-head">
<h2 id="course-title">The course</h2>
<p>${lessons.length} lessons from the ridge to the valley floor. Each builds on those above it. Or write losses at once: <a href="${site.base}challenges/">all challenges</a>.</p>
</div>
<figure class="course-map">
${maps.course(lessons.map(({ meta }) => !meta.draft))}
<figcaption>The land is real: it is the mean squared error of a small model with two parameters, and the way down is gradient descent with momentum.</figcaption>
</figure>
<ol class="stops">
${lessons.map((lesson) => stop(site, lesson, partsOf(lesson)))}</ol>
</section>`;
}

function stop(site: Site, lesson: Lesson, document: LessonDocument | undefined): Html {
  const { order, slug, meta } = lesson;
  if (!document) {
    return html`<li class="stop draft" data-stop="${order}"><span class="stop-title">${meta.title}</span> <span class="tag">In the making</span>
<p>${meta.summary}</p></li>\n`;
  }
  const parts = document.parts.join(' ');
  return html`<li class="stop" data-stop="${order}" data-lesson="${slug}" data-parts="${parts}"><a class="stop-title" href="${addressOf(site, lesson)}">${meta.title}</a> <span class="tag">${document.minutes} min to read</span>
<p>${meta.summary}</p></li>\n`;
}

function catalogueSection(site: Site, engine: Engine): Html {
  const { catalogue } = engine;
  return html`<section class="tasks" aria-labelledby="catalogue-title">
<div class="tasks-head">
<h2 id="catalogue-title">The catalogue</h2>
<p>${catalogue.length} losses, with their live curves, formulas and C++ kernels, and when to use them. Or let <a href="${site.base}choose/">a few questions lead you to one</a>.</p>
</div>
<ul>
${byTask(catalogue).map(([task, specs]) => taskEntry(site, engine, task, specs))}</ul>
</section>`;
}

/** A task by the curve of its first loss. */
function taskEntry(site: Site, engine: Engine, task: Task, specs: readonly AnySpec[]): Html {
  const [first] = specs;
  const { title, summary } = TASKS[task];
  return html`<li class="task">
${first && sketch(engine, first)}
<a href="${site.base}catalogue/#${task}">${title}</a> <span class="tag">${specs.length} ${specs.length === 1 ? 'loss' : 'losses'}</span>
<p>${summary}</p>
</li>\n`;
}

function playgroundSection({ base }: Site): Html {
  return html`<section class="to-playground" aria-labelledby="playground-title">
<h2 id="playground-title">The playground</h2>
<p>Train a small model in sight: any data, your own too, any loss and any optimizer; step by step, there and back. Keep a run, change one thing, and see what it does.</p>
<p><a class="button" href="${base}playground/">Open the playground</a></p>
</section>`;
}
