import type { ChallengeDocument } from '../lessons/challenge-document.ts';
import { challengeThing } from '../structured/reference.ts';
import { challengeAddress } from './challenges.ts';
import { type Html, html, trusted } from './html.ts';
import { addressOf } from './links.ts';
import type { Page, Site } from './shell.ts';

/** A challenge by itself: for who needs only this one, and for those whose lesson is not written yet. */
export function challengePage(site: Site, challenge: ChallengeDocument, all: readonly ChallengeDocument[]): Page {
  const { title, call, lesson } = challenge;
  const description =
    `Write ${call} in your browser, and have it graded against the C++ kernel: hints, the smallest failing input, and why it works.`.slice(
      0,
      160,
    );
  return {
    path: `challenges/${challenge.id}/`,
    title: `${title}: a challenge · Downhill`,
    description,
    entry: 'challenge',
    card: {
      kicker: `A challenge of lesson ${lesson.order}`,
      title,
      picture: { kind: 'land', station: lesson.order },
    },
    above: { title: 'Challenges', path: 'challenges/' },
    things: [challengeThing(site, challenge, description)],
    main: html`<article class="challenge-sheet">
<nav class="breadcrumb" aria-label="Breadcrumb"><ol>
<li><a href="${site.base}challenges/">Challenges</a></li>
<li><a href="${site.base}challenges/#${challenge.lesson.slug}">${challenge.lesson.meta.title}</a></li>
<li aria-current="page">${title}</li>
</ol></nav>
<header class="page-head">
<h1>${title}</h1>
<p class="summary">${whence(site, challenge)}</p>
</header>
<div class="prose">
${trusted(challenge.html)}
</div>
${neighbours(site, challenge, all)}
</article>`,
  };
}

function whence(site: Site, { lesson, id }: ChallengeDocument): Html {
  const { order, meta } = lesson;
  if (meta.draft) return html`A challenge of lesson ${order}, ${meta.title}, which is in the making.`;
  return html`A challenge of lesson ${order}, <a href="${addressOf(site, lesson)}#${id}">${meta.title}</a>.`;
}

function neighbours(site: Site, challenge: ChallengeDocument, all: readonly ChallengeDocument[]): Html {
  const at = all.indexOf(challenge);
  const previous = all[at - 1];
  const next = all[at + 1];
  return html`<nav class="neighbours" aria-label="Next and previous challenge">
${previous && html`<a rel="prev" class="prev" href="${challengeAddress(site, previous)}"><small>Previous challenge</small>${previous.title}</a>`}
${next ? html`<a rel="next" class="next" href="${challengeAddress(site, next)}" data-next-challenge="${next.title}"><small>Next challenge</small>${next.title}</a>` : html`<a class="next" href="${site.base}challenges/"><small>That was the last one</small>All challenges</a>`}
</nav>`;
}
