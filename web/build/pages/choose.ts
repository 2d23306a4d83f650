import { language, t, tParts } from '../../src/words/words.ts';
import { printed } from '../catalogue/printed.ts';
import { cheatSheet } from '../choose/cheat-sheet.ts';
import { flowchart } from '../choose/flowchart.ts';
import { pathIn } from '../languages.ts';
import type { Course } from '../lessons/course.ts';
import type { Kit } from '../lessons/kit.ts';
import { lossAddress } from './catalogue.ts';
import { type Html, html } from './html.ts';
import { lessonLink, siteLink } from './links.ts';
import type { Page, Site } from './shell.ts';

/** From the kind of answer to a loss, and what to hang above the desk; the lesson is linked once it is written. */
export async function choosePage(site: Site, { engine, highlight }: Kit, course: Course): Promise<Page> {
  const kit = { engine, highlight, addressOf: (id: string) => lossAddress(site, id) };
  return {
    path: pathIn(language(), 'choose/'),
    title: t('Choose a loss · Downhill'),
    description: t(
      'A few questions that end in a loss function, with its code in PyTorch, Keras and TensorFlow.js, its live curve, and a cheat sheet to print.',
    ),
    entry: 'choose',
    main: html`<article class="sheet">
<header class="page-head">
<h1>${t('Choose a loss')}</h1>
<p class="summary">${t('A few questions about your task end in a loss, its code and its curve.')} ${more(site, course)}</p>
</header>
${printed(await flowchart(kit, { id: 'choose' }))}
<section class="cheat-sheet">
<h2 id="cheat-sheet">${t('The cheat sheet')}</h2>
<p>${tParts('Every loss that the questions lead to, in the words of the {catalogue}. It prints on one page.', { catalogue: siteLink(site, 'catalogue/', t('catalogue')) })} <button type="button" class="print-sheet" hidden>${t('Print it')}</button></p>
${cheatSheet(engine, (id) => lossAddress(site, id))}
</section>
</article>`,
  };
}

function more(site: Site, { lessons }: Course): Html | null {
  const lesson = lessons.find(({ slug, meta }) => slug === 'choosing' && !meta.draft);
  return lesson ? html`${tParts('The lesson {lesson} says why.', { lesson: lessonLink(site, lesson) })}` : null;
}
