import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { language, t, tParts } from '../../src/words/words.ts';
import { pathIn } from '../languages.ts';
import type { Course } from '../lessons/course.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { questionForm } from '../lessons/quiz/sheets.ts';
import { type Html, html, trusted } from './html.ts';
import { addressOf, inItsLanguage, isInEnglish, remark } from './links.ts';
import type { Page, Site } from './shell.ts';

/** Questions whose numbers the kernels make up each day, by the lesson after which one can answer them. */
const fresh = () =>
  [
    { lesson: 'what-is-a-loss', loss: 'mse', ask: t('What is the mean squared error?'), draws: 'amounts', params: {} },
    { lesson: 'what-is-a-loss', loss: 'mae', ask: t('What is the mean absolute error?'), draws: 'amounts', params: {} },
    {
      lesson: 'huber',
      loss: 'huber',
      ask: t('What is the mean Huber loss with delta 2?'),
      draws: 'amounts',
      params: { delta: 2 },
    },
    { lesson: 'hinge', loss: 'hinge', ask: t('What is the mean hinge loss?'), draws: 'margins', params: {} },
  ] as const;

/** What is due today of the lessons that a reader has begun; without scripts, where the questions stand. */
export function reviewPage(site: Site, { documents }: Course): Page {
  const lessons = documents.map(({ lesson }) => lesson);
  return {
    path: pathIn(language(), 'review/'),
    title: t('Review · Downhill'),
    description: t(
      'The quiz questions of the lessons you have begun, each asked again shortly before you would forget it, on your device alone.',
    ),
    entry: 'review',
    main: html`<header class="page-head">
<h1>${t('Review')}</h1>
<p class="summary">${t('Questions of the lessons you have begun, each asked again about when you would begin to forget it.')}</p>
</header>
<downhill-review data-empty="${t('Nothing to review yet: you have not begun a lesson on this device. Begin one, and its questions come here.')}">
<p class="review-told" role="status"></p>
<div class="review-desk"></div>
<p class="visually-hidden" aria-live="polite" data-live></p>
<section class="review-from" aria-labelledby="questions-from">
<h2 id="questions-from">${t('Where the questions come from')}</h2>
<p class="without-scripts">${t('With scripts, this page asks them one after another, and remembers when each is due. Without, they stand in the quizzes of the lessons, with their answers.')}</p>
<ol class="review-lessons">
${lessons.map((lesson) => source(site, lesson))}</ol>
</section>
${fresh()
  .filter(({ lesson }) => lessons.some(({ slug }) => slug === lesson))
  .map(template)}
</downhill-review>
<section class="review-anki" aria-labelledby="anki" hidden>
<h2 id="anki">${t('Take them to Anki')}</h2>
<p>${t('A text file with the quiz questions of the lessons you have begun, for who reviews in Anki already.')}</p>
<p><button type="button">${t('Export to Anki')}</button></p>
<p role="status"></p>
</section>`,
  };
}

/** A lesson that questions come from, as a link, with the title that stands beside them. */
function source(site: Site, lesson: Lesson): Html {
  const { order, slug, meta } = lesson;
  const words = t('Lesson {n}, {title}', { n: order, title: meta.title });
  const shown = tParts<Html | string>('Lesson {n}, {title}', {
    n: String(order),
    title: inItsLanguage(lesson, meta.title),
  });
  const foreign = isInEnglish(lesson);
  return html`<li data-lesson="${slug}" data-title="${words}"><a href="${addressOf(site, lesson)}"${foreign && html` hreflang="en"`}>${shown}${foreign && remark()}</a></li>\n`;
}

/** A form of the quiz with gaps, which the page fills with the numbers of the day. */
function template({ lesson, loss, ask, draws, params }: ReturnType<typeof fresh>[number]): Html {
  type Words = (string | ElementContent)[];
  const slot = (of: string) => h('span', { dataSlot: of });
  const explain = (before: Words, key: string, why: Words, data = {}) =>
    h('li', [h('p', before), h('div', { dataFeedback: key, ...data }, [h('p', why)])]);
  const legend = h(
    'span',
    tParts<Words[number]>('The predictions are {predictions}, and the targets {targets}, in this order. {ask}', {
      predictions: slot('predictions'),
      targets: slot('targets'),
      ask,
    }),
  );
  const form = questionForm(
    `fresh-${loss}`,
    [legend],
    {
      how: t('Write a number. Its numbers are new each day.'),
      fields: [
        h('div', { className: ['quiz-number'], dataPlace: 'number' }, [
          h('label', [`${t('Your answer')} `, h('input', { type: 'text', inputMode: 'decimal', autocomplete: 'off' })]),
        ]),
      ],
      answers: [
        h('ul', [
          explain(
            tParts<Words[number]>('The answer is {mean}.', { mean: slot('mean') }),
            'right',
            tParts<Words[number]>('The pairs cost {terms}, one by one. Their mean is {mean}.', {
              terms: slot('terms'),
              mean: slot('mean'),
            }),
            { dataRight: true },
          ),
          explain(
            tParts<Words[number]>('{sum} is wrong.', { sum: slot('sum') }),
            'sum',
            [t('That is the sum. Divide it by the number of pairs.')],
            { dataAt: '' },
          ),
          explain([t('If you have another answer:')], 'otherwise', [
            t('Work out what each pair costs, then take the mean.'),
          ]),
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
