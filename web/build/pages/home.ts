import type { AnySpec, Engine, Task } from '../../src/engine/index.ts';
import { language, t, tCount, tParts } from '../../src/words/words.ts';
import { sketch } from '../catalogue/sketch.ts';
import { byTask, taskWords } from '../catalogue/words.ts';
import { pathIn } from '../languages.ts';
import type { Course } from '../lessons/course.ts';
import type { LessonDocument } from '../lessons/document.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Maps } from '../map/map.ts';
import { courseThing } from '../structured/course.ts';
import { type Html, html } from './html.ts';
import { inItsLanguage, lessonLink, siteLink } from './links.ts';
import type { Page, Site } from './shell.ts';

/** What the site is, live, in one screen; then the course as a way down a map, and the losses by what they are for. */
export function homePage(site: Site, engine: Engine, course: Course, maps: Maps): Page {
  const description = t(
    'A free course on loss functions: every curve, number and exercise is computed on your device by the same C++ kernels.',
  );
  return {
    path: pathIn(language(), ''),
    title: t('Downhill: learn loss functions by running them'),
    description,
    entry: 'home',
    styleSheet: '/src/styles/home.css',
    card: { kicker: t('A free course'), title: t('Learn loss functions by running them') },
    things: [courseThing(site, description, course)],
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
<h1>${t('Learn loss functions by running them.')}</h1>
<p class="summary">${t('A model learns by walking downhill on its loss. Move the start, and watch it find the valley.')}</p>
${first && html`<p>${siteLink(site, `lessons/${first.slug}/`, t('Begin with lesson {n}', { n: first.order }), 'button primary large begin')}</p>`}
</div>
<downhill-landscape class="widget" id="landscape">
<p class="fallback">${t('A loss is a landscape: two parameters of a model give a place, and how wrong the model is there gives the height. Gradient descent starts somewhere, feels the slope underfoot, and takes one step after another down it.')}</p>
</downhill-landscape>
</div>`;
}

function courseSection(site: Site, { lessons, documents }: Course, maps: Maps): Html {
  const partsOf = (lesson: Lesson) => documents.find((document) => document.lesson === lesson);
  return html`<section class="course" id="course" aria-labelledby="course-title">
<div class="course-head">
<h2 id="course-title">${t('The course')}</h2>
<p>${tParts('{n} lessons from the ridge to the valley floor. Each builds on those above it. Or write losses at once: {link}.', { n: String(lessons.length), link: siteLink(site, 'challenges/', t('all challenges')) })}</p>
</div>
<figure class="course-map">
${maps.course(lessons.map(({ meta }) => !meta.draft))}
<figcaption>${t('The land is real: it is the mean squared error of a small model with two parameters, and the way down is gradient descent with momentum.')}</figcaption>
</figure>
<ol class="stops">
${lessons.map((lesson) => stop(site, lesson, partsOf(lesson)))}</ol>
</section>`;
}

function stop(site: Site, lesson: Lesson, document: LessonDocument | undefined): Html {
  const { order, slug, meta } = lesson;
  if (!document) {
    return html`<li class="stop draft" data-stop="${order}"><span class="stop-title">${meta.title}</span> <span class="tag">${t('In the making')}</span>
<p>${inItsLanguage(lesson, meta.summary)}</p></li>\n`;
  }
  const parts = document.parts.join(' ');
  return html`<li class="stop" data-stop="${order}" data-lesson="${slug}" data-parts="${parts}">${lessonLink(site, lesson, 'stop-title')} <span class="tag">${t('{n} min to read', { n: document.minutes })}</span>
<p>${inItsLanguage(lesson, meta.summary)}</p></li>\n`;
}

function catalogueSection(site: Site, engine: Engine): Html {
  const { catalogue } = engine;
  return html`<section class="tasks" aria-labelledby="catalogue-title">
<div class="tasks-head">
<h2 id="catalogue-title">${t('The catalogue')}</h2>
<p>${tParts('{n} losses, with their live curves, formulas and C++ kernels, and when to use them. Or let {link}.', { n: String(catalogue.length), link: siteLink(site, 'choose/', t('a few questions lead you to one')) })}</p>
</div>
<ul>
${byTask(catalogue).map(([task, specs]) => taskEntry(site, engine, task, specs))}</ul>
</section>`;
}

/** A task by the curve of its first loss. */
function taskEntry(site: Site, engine: Engine, task: Task, specs: readonly AnySpec[]): Html {
  const [first] = specs;
  const { title, summary } = taskWords()[task];
  return html`<li class="task">
${first && sketch(engine, first)}
${siteLink(site, `catalogue/#${task}`, title)} <span class="tag">${tCount(specs.length, '{n} loss', '{n} losses')}</span>
<p>${summary}</p>
</li>\n`;
}

function playgroundSection(site: Site): Html {
  return html`<section class="to-playground" aria-labelledby="playground-title">
<h2 id="playground-title">${t('The playground')}</h2>
<p>${t('Train a small model in sight: any data, your own too, any loss and any optimizer; step by step, there and back. Keep a run, change one thing, and see what it does.')}</p>
<p>${siteLink(site, 'playground/', t('Open the playground'), 'button')}</p>
</section>`;
}
