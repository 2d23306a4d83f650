import type { ChallengeDocument } from '../lessons/challenge-document.ts';
import type { Course } from '../lessons/course.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { type Html, html, trusted } from './html.ts';
import { addressOf } from './links.ts';
import type { Page, Site } from './shell.ts';

/** Every challenge by its lesson, for who comes to write code; what is passed is marked where scripts run. */
export function challengesPage(site: Site, { lessons, challenges }: Course): Page {
  const groups = lessons.map((lesson) => [lesson, challenges.filter((one) => one.lesson === lesson)] as const);
  return {
    path: 'challenges/',
    title: 'All challenges · Downhill',
    description: `${challenges.length} functions to write, from the mean absolute error on, each graded against the C++ kernels in your browser.`,
    entry: 'challenges',
    main: html`<header class="page-head">
<h1>All challenges</h1>
<p class="summary">Write a function, and have it graded against the C++ kernels, on your device. Each failure is shown at the smallest input that still fails.</p>
</header>
<p class="challenges-count">${challenges.length} challenges</p>
${groups.filter(([, own]) => own.length > 0).map(([lesson, own]) => group(site, lesson, own))}`,
  };
}

export function challengeAddress({ base }: Site, { id }: ChallengeDocument): string {
  return `${base}challenges/${id}/`;
}

function group(site: Site, lesson: Lesson, challenges: readonly ChallengeDocument[]): Html {
  const { order, slug, meta } = lesson;
  const state = meta.draft
    ? html`<span class="tag">The lesson is in the making</span>`
    : html`<a href="${addressOf(site, lesson)}">Read the lesson</a>`;
  return html`<section class="challenges" aria-labelledby="${slug}">
<div class="challenges-head">
<h2 id="${slug}"><span class="challenges-order">${order}</span> ${meta.title}</h2>
<p>${state}</p>
</div>
<ul>
${challenges.map((challenge) => entry(site, challenge))}</ul>
</section>`;
}

function entry(site: Site, challenge: ChallengeDocument): Html {
  const { lesson, id, title, call, asks } = challenge;
  const there = `${addressOf(site, lesson)}#${id}`;
  return html`<li class="challenge-entry" data-lesson="${lesson.slug}" data-challenge="${id}">
<h3><a href="${challengeAddress(site, challenge)}">${title}</a></h3>
<code>${call}</code>
<p>${trusted(asks)}</p>
${!lesson.meta.draft && html`<p class="challenge-there"><a href="${there}">In the lesson<span class="visually-hidden">: ${title}</span></a></p>`}
</li>\n`;
}
