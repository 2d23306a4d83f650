import type { AnySpec, Engine, LossSpec, Task } from '../../src/engine/index.ts';
import { sketch } from '../catalogue/sketch.ts';
import { byTask, FAMILIES, slugOf, TRAITS, taskWords, traitsOf } from '../catalogue/words.ts';
import { type Html, html } from './html.ts';
import type { Page, Site } from './shell.ts';

/** Every loss of the engine by what it is for, with a filter where scripts run. */
export function cataloguePage(site: Site, engine: Engine): Page {
  const { catalogue } = engine;
  return {
    path: 'catalogue/',
    title: 'The catalogue of losses · Downhill',
    description: `${catalogue.length} loss functions with their formulas, live curves, gradients, sources and their names in PyTorch, Keras, TensorFlow.js and scikit-learn.`,
    entry: 'catalogue',
    main: html`<header class="page-head">
<h1>The catalogue of losses</h1>
<p class="summary">Every loss that the engine knows: what it is for, how it bends, and what others call it. Not sure which one you need? <a href="${site.base}choose/">Choose by a few questions</a>.</p>
</header>
${filter(catalogue)}
<p class="filter-count" role="status"></p>
${byTask(catalogue).map(([task, specs]) => group(site, engine, task, specs))}
<p class="no-match" hidden>No loss is all of that. Take a choice back, or start again: <button type="button" class="filter-clear">Show all losses</button></p>`,
  };
}

export function lossAddress({ base }: Site, id: string): string {
  return `${base}catalogue/${id}/`;
}

function filter(catalogue: readonly AnySpec[]): Html {
  const count = (has: (spec: AnySpec) => boolean) => catalogue.filter(has).length;
  const tasks = byTask(catalogue).map(([task, specs]) => chip('task', task, taskWords()[task].title, specs.length));
  const families = (Object.keys(FAMILIES) as LossSpec['family'][]).map((family) =>
    chip(
      'family',
      family,
      FAMILIES[family].title,
      count((spec) => spec.family === family),
    ),
  );
  const traits = (Object.keys(TRAITS) as (keyof typeof TRAITS)[]).map((trait) =>
    chip(
      'trait',
      slugOf(trait),
      TRAITS[trait].chip,
      count((spec) => spec.traits[trait]),
    ),
  );
  return html`<search class="filter" aria-label="Filter the losses">
${facet('What for', tasks)}
${facet('What goes in', families)}
${facet('What holds', traits)}
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
<div><a class="entry-title" href="${lossAddress(site, id)}">${title}</a> <code>${id}</code>
<p>${summary}</p></div>
</li>\n`;
}
