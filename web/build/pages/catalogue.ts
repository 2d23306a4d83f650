import type { AnySpec, Engine, LossSpec, Task, Traits } from '../../src/engine/index.ts';
import { language, t, tParts, tSpec } from '../../src/words/words.ts';
import { sketch } from '../catalogue/sketch.ts';
import { byTask, familyWords, slugOf, taskWords, traitsOf, traitWords } from '../catalogue/words.ts';
import { pathIn } from '../languages.ts';
import { type Html, html } from './html.ts';
import { inEnglish, placeOf, siteLink } from './links.ts';
import type { Page, Site } from './shell.ts';

/** Every loss of the engine by what it is for, with a filter where scripts run. */
export function cataloguePage(site: Site, engine: Engine): Page {
  const { catalogue } = engine;
  return {
    path: pathIn(language(), 'catalogue/'),
    title: t('The catalogue of losses · Downhill'),
    description: t(
      '{n} loss functions with their formulas, live curves, gradients, sources and their names in PyTorch, Keras, TensorFlow.js and scikit-learn.',
      { n: catalogue.length },
    ),
    entry: 'catalogue',
    main: html`<header class="page-head">
<h1>${t('The catalogue of losses')}</h1>
<p class="summary">${tParts<Html | string>('Every loss that the engine knows: what it is for, how it bends, and what others call it. Not sure which one you need? {choose}.', { choose: siteLink(site, 'choose/', t('Choose by a few questions')) })}</p>
</header>
${filter(catalogue)}
<p class="filter-count" role="status"></p>
${byTask(catalogue).map(([task, specs]) => group(site, engine, task, specs))}
<p class="no-match" hidden>${t('No loss is all of that. Take a choice back, or start again:')} <button type="button" class="filter-clear">${t('Show all losses')}</button></p>`,
  };
}

export function lossAddress(site: Site, id: string): string {
  return placeOf(site, `catalogue/${id}/`);
}

function filter(catalogue: readonly AnySpec[]): Html {
  const count = (has: (spec: AnySpec) => boolean) => catalogue.filter(has).length;
  const tasks = byTask(catalogue).map(([task, specs]) => chip('task', task, taskWords()[task].title, specs.length));
  const families = (Object.entries(familyWords()) as [LossSpec['family'], { title: string }][]).map(([family, words]) =>
    chip(
      'family',
      family,
      words.title,
      count((spec) => spec.family === family),
    ),
  );
  const traits = (Object.entries(traitWords()) as [keyof Traits, { chip: string }][]).map(([trait, words]) =>
    chip(
      'trait',
      slugOf(trait),
      words.chip,
      count((spec) => spec.traits[trait]),
    ),
  );
  return html`<search class="filter" aria-label="${t('Filter the losses')}">
${facet(t('What for'), tasks)}
${facet(t('What goes in'), families)}
${facet(t('What holds'), traits)}
</search>`;
}

function facet(title: string, chips: readonly (Html | null)[]): Html {
  return html`<fieldset><legend>${title}</legend><div class="chips">${chips}</div></fieldset>`;
}

function chip(name: string, value: string, title: string, count: number): Html | null {
  if (count === 0) return null;
  return html`<label class="chip"><input type="checkbox" name="${name}" value="${value}" autocomplete="off">${title} <span class="chip-count">${count}</span></label>\n`;
}

function group(site: Site, engine: Engine, task: Task, specs: readonly AnySpec[]): Html {
  const { title, summary } = taskWords()[task];
  return html`<section class="losses" aria-labelledby="${task}">
<div class="losses-head">
<h2 id="${task}">${title}</h2>
<p>${summary}</p>
</div>
<ul>
${specs.map((spec) => entry(site, engine, spec))}</ul>
</section>`;
}

function entry(site: Site, engine: Engine, spec: AnySpec): Html {
  const { id, title, task, family, summary } = spec;
  const traits = traitsOf(spec).filter((trait) => spec.traits[trait]);
  return html`<li class="entry" data-task="${task}" data-family="${family}" data-trait="${traits.map(slugOf).join(' ')}">
${sketch(engine, spec)}
<div>${siteLink(site, `catalogue/${id}/`, tSpec(title), 'entry-title')} <code>${id}</code>
<p${inEnglish()}>${summary}</p></div>
</li>\n`;
}
