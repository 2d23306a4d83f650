import type { Course } from '../lessons/course.ts';
import type { GlossaryEntry } from '../lessons/glossary.ts';
import { type Html, html, trusted } from './html.ts';
import { addressOf } from './links.ts';
import type { Page, Site } from './shell.ts';

/** Every term of the course from A to Z, each under the id that it has in its lesson. */
export function glossaryPage(site: Site, { glossary }: Course): Page {
  const letters = byLetter(glossary);
  return {
    path: 'glossary/',
    title: 'Glossary · Downhill',
    description: `${glossary.length} terms of the course from A to Z, with their other names and what they mean, each with a link to the lesson that explains it.`,
    entry: 'page',
    main: html`<article class="reference">
<header class="page-head">
<h1>Glossary</h1>
<p class="summary">The ${glossary.length} terms of the course. Each is explained by the lesson beside it.</p>
</header>
<nav class="letters" aria-label="Letters">${[...letters.keys()].map((letter) => html`<a href="#letter-${letter}">${letter}</a> `)}</nav>
${[...letters].map(([letter, entries]) => group(site, letter, entries))}
</article>`,
  };
}

function byLetter(glossary: readonly GlossaryEntry[]): Map<string, GlossaryEntry[]> {
  const letters = new Map<string, GlossaryEntry[]>();
  for (const entry of glossary) {
    const letter = entry.term.name.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return letters;
}

function group(site: Site, letter: string, entries: readonly GlossaryEntry[]): Html {
  return html`<section class="letter prose" aria-labelledby="letter-${letter}">
<h2 id="letter-${letter}">${letter}</h2>
<dl class="terms">
${entries.map((entry) => definition(site, entry))}</dl>
</section>`;
}

function definition(site: Site, { term, lesson, definition }: GlossaryEntry): Html {
  const { id, name, aliases } = term;
  const also = aliases.length > 0 && html`<small>also ${aliases.join(', ')}</small>`;
  return html`<dt id="${id}"><dfn>${name}</dfn>${also}</dt>
<dd>${trusted(definition)} <a class="term-lesson" href="${addressOf(site, lesson)}#${id}">Lesson ${lesson.order}<span class="visually-hidden"> on ${name}</span>: ${lesson.meta.title}</a></dd>\n`;
}
