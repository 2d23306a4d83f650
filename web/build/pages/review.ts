import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Course } from '../lessons/course.ts';
import { questionForm } from '../lessons/quiz/sheets.ts';
import { type Html, html, trusted } from './html.ts';
import { addressOf } from './links.ts';
import type { Page, Site } from './shell.ts';

/** Questions whose numbers the kernels make up each day, by the lesson after which one can answer them. */
const FRESH = [
  { lesson: 'what-is-a-loss', loss: 'mse', name: 'mean squared error', draws: 'amounts', params: {} },
  { lesson: 'what-is-a-loss', loss: 'mae', name: 'mean absolute error', draws: 'amounts', params: {} },
  { lesson: 'huber', loss: 'huber', name: 'mean Huber loss with delta 2', draws: 'amounts', params: { delta: 2 } },
  { lesson: 'hinge', loss: 'hinge', name: 'mean hinge loss', draws: 'margins', params: {} },
] as const;

/** What is due today of the lessons that a reader has begun; without scripts, where the questions stand. */
export function reviewPage(site: Site, { documents }: Course): Page {
  const lessons = documents.map(({ lesson }) => lesson);
  return {
    path: 'review/',
    title: 'Review · Downhill',
    description:
      'The quiz questions of the lessons you have begun, each asked again shortly before you would forget it, on your device alone.',
    entry: 'review',
    main: html`<header class="page-head">
<h1>Review</h1>
<p class="summary">Questions of the lessons you have begun, each asked again about when you would begin to forget it.</p>
</header>
<downhill-review data-empty="Nothing to review yet: you have not begun a lesson on this device. Begin one, and its questions come here.">
<p class="review-told" role="status"></p>
<div class="review-desk"></div>
<p class="visually-hidden" aria-live="polite" data-live></p>
<section class="review-from" aria-labelledby="questions-from">
<h2 id="questions-from">Where the questions come from</h2>
<p class="without-scripts">With scripts, this page asks them one after another, and remembers when each is due. Without, they stand in the quizzes of the lessons, with their answers.</p>
<ol class="review-lessons">
${lessons.map((lesson) => html`<li data-lesson="${lesson.slug}"><a href="${addressOf(site, lesson)}">Lesson ${lesson.order}, ${lesson.meta.title}</a></li>\n`)}</ol>
</section>
${FRESH.filter(({ lesson }) => lessons.some(({ slug }) => slug === lesson)).map(template)}
</downhill-review>
<section class="review-anki" aria-labelledby="anki" hidden>
<h2 id="anki">Take them to Anki</h2>
<p>A text file with the quiz questions of the lessons you have begun, for who reviews in Anki already.</p>
<p><button type="button">Export to Anki</button></p>
<p role="status"></p>
</section>`,
  };
}

/** A form of the quiz with gaps, which the page fills with the numbers of the day. */
function template({ lesson, loss, name, draws, params }: (typeof FRESH)[number]): Html {
  type Words = (string | ElementContent)[];
  const slot = (of: string) => h('span', { dataSlot: of });
  const explain = (before: Words, key: string, why: Words, data = {}) =>
    h('li', [h('p', before), h('div', { dataFeedback: key, ...data }, [h('p', why)])]);
  const legend = h('span', [
    'The predictions are ',
    slot('predictions'),
    ', and the targets ',
    slot('targets'),
    `, in this order. What is the ${name}?`,
  ]);
  const form = questionForm(
    `fresh-${loss}`,
    [legend],
    {
      how: 'Write a number. Its numbers are new each day.',
      fields: [
        h('div', { className: ['quiz-number'], dataPlace: 'number' }, [
          h('label', ['Your answer ', h('input', { type: 'text', inputMode: 'decimal', autocomplete: 'off' })]),
        ]),
      ],
      answers: [
        h('ul', [
          explain(
            ['The answer is ', slot('mean'), '.'],
            'right',
            ['The pairs cost ', slot('terms'), ', one by one. Their mean is ', slot('mean'), '.'],
            { dataRight: true },
          ),
          explain([slot('sum'), ' is wrong.'], 'sum', ['That is the sum. Divide it by the number of pairs.'], {
            dataAt: '',
          }),
          explain(['If you have another answer:'], 'otherwise', ['Work out what each pair costs, then take the mean.']),
        ]),
      ],
      data: { dataTolerance: '0.01' },
    },
    {
      dataQuestion: `fresh-${loss}`,
      dataType: 'number',
      dataVersion: '1',
      dataLoss: loss,
      dataDraws: draws,
      dataParams: JSON.stringify(params),
    },
  );
  return html`<template data-lesson="${lesson}">${trusted(
    unified()
      .use(rehypeStringify)
      .stringify({ type: 'root', children: [form] }),
  )}</template>\n`;
}
