import type { AnySpec, LossSpec } from '../../src/engine/index.ts';
import { language, t, tParts, tSpec } from '../../src/words/words.ts';
import { callsOf, exampleTasks } from '../catalogue/calls.ts';
import { formula } from '../catalogue/formula.ts';
import { inputsTable, namesTable, parametersTable, traitsList } from '../catalogue/parts.ts';
import { printed } from '../catalogue/printed.ts';
import { sketch } from '../catalogue/sketch.ts';
import { workedExample } from '../catalogue/tasks.ts';
import { byTask, familyWords, taskWords } from '../catalogue/words.ts';
import { oEmbedFile } from '../embed/frames.ts';
import { pathIn } from '../languages.ts';
import { kernelSource } from '../lessons/kernel-source.ts';
import type { Kit } from '../lessons/kit.ts';
import { lossThing } from '../structured/reference.ts';
import { lossAddress } from './catalogue.ts';
import { type Html, html } from './html.ts';
import { inEnglish, siteLink } from './links.ts';
import type { Page, Site } from './shell.ts';

/** The reference page of one loss: everything on it follows from its spec. */
export async function lossPage(site: Site, kit: Kit, spec: AnySpec): Promise<Page> {
  const { id, summary, task } = spec;
  const title = tSpec(spec.title);
  return {
    path: pathIn(language(), `catalogue/${id}/`),
    title: `${title} · Downhill`,
    description: describe(spec),
    entry: 'loss',
    card: { kicker: t('Loss · {task}', { task: taskWords()[task].title }), summary, picture: { kind: 'curve', spec } },
    above: { title: t('Catalogue'), path: pathIn(language(), 'catalogue/') },
    ...(spec.kernel && language() === 'en' && { oEmbed: oEmbedFile('loss-curve', id) }), // embeds speak English
    things: [lossThing(site, spec)],
    main: html`<article class="sheet" data-loss="${id}">
${breadcrumb(site, spec)}
<header class="page-head">
<h1>${title}</h1>
<p class="summary"${inEnglish()}>${summary}</p>
</header>
${await formulas(spec)}
${spec.kernel ? figure(kit, spec) : sumFigure(kit, spec)}
${!spec.kernel && workedExample(kit.engine, exampleTasks())}
<div class="columns">
${useOrAvoid(spec)}
${spec.kernel ? inputs(spec) : tasks()}
<section><h2>${t('What holds')}</h2>${traitsList(spec)}</section>
${relatives(site, kit, spec)}
</div>
${calls(kit, spec)}
${spec.kernel && (await source(kit, spec))}
${references(spec)}
${neighbours(site, kit, spec)}
</article>`,
  };
}

/** What search engines show: long enough to say something, short enough to be shown whole. */
function describe({ title, summary, kernel }: AnySpec): string {
  const values = { title: tSpec(title), summary };
  const words = kernel
    ? t('{title}: formula, gradient, live curve and source. {summary}', values)
    : t('{title}: formula, gradient, live curve and a worked example. {summary}', values);
  return words.slice(0, 160);
}

function breadcrumb(site: Site, { task, title }: AnySpec): Html {
  return html`<nav class="breadcrumb" aria-label="${t('Breadcrumb')}"><ol>
<li>${siteLink(site, 'catalogue/', t('Catalogue'))}</li>
<li>${siteLink(site, `catalogue/#${task}`, taskWords()[task].title)}</li>
<li aria-current="page">${tSpec(title)}</li>
</ol></nav>`;
}

async function formulas(spec: AnySpec): Promise<Html> {
  const [value, derivative] = await Promise.all([formula(spec.formula), formula(spec.derivative)]);
  return html`<dl class="formulas">
<div><dt>${tParts<Html | string>('The {loss} of one sample', { loss: html`<span class="role-loss">${t('loss')}</span>` })}</dt><dd>${value}</dd></div>
<div><dt>${tParts<Html | string>('Its {gradient}, by the prediction', { gradient: html`<span class="role-gradient">${t('gradient')}</span>` })}</dt><dd>${derivative}</dd></div>
</dl>`;
}

function figure({ engine }: Kit, spec: LossSpec): Html {
  return html`<downhill-loss-curve class="widget" id="curve" loss="${spec.id}">
${sketch(engine, spec)}
<p>${t('The loss as the prediction moves, for one target. With scripts, this picture is live: the target, every parameter and another loss to compare with are in your hands.')}</p>
</downhill-loss-curve>`;
}

/** What has no kernel of its own is the sum of two that have. */
function sumFigure({ engine }: Kit, spec: AnySpec): Html {
  return html`<downhill-weighed-sum class="widget" id="curve">
${sketch(engine, spec)}
<p>${t('The sum of two losses as the prediction moves. With scripts, this picture is live: both losses, their weights and their targets are in your hands.')}</p>
</downhill-weighed-sum>`;
}

function useOrAvoid({ use, avoid }: AnySpec): Html {
  return html`<section><h2>${t('When to use it')}</h2><p${inEnglish()}>${use}</p></section>
<section><h2>${t('When not')}</h2><p${inEnglish()}>${avoid}</p></section>`;
}

function inputs(spec: LossSpec): Html {
  return html`<section class="whole"><h2>${t('What goes in')}</h2>
<p>${familyWords()[spec.family].summary} ${tParts<Html | string>(
    'Every loss also takes {weights}, one a sample, and a {reduction}: {mean} unless said otherwise, {sum} or {none}.',
    {
      weights: code('weights'),
      reduction: code('reduction'),
      mean: code("'mean'"),
      sum: code("'sum'"),
      none: code("'none'"),
    },
  )}</p>
${inputsTable(spec)}
${spec.parameters.length > 0 ? parametersTable(spec) : html`<p>${t('It has no parameters of its own.')}</p>`}</section>`;
}

function tasks(): Html {
  return html`<section class="whole"><h2>${t('What goes in')}</h2>
<p>${tParts<Html | string>(
    '{tasks}: any losses of this catalogue, each with its own {inputs}, its {params} if there are any, and a {weight} of at least 0, which is 1 unless said otherwise. A {reduction} ({mean} or {sum}) is for those tasks that do not say theirs.',
    {
      tasks: code('tasks'),
      inputs: code('inputs'),
      params: code('params'),
      weight: code('weight'),
      reduction: code('reduction'),
      mean: code("'mean'"),
      sum: code("'sum'"),
    },
  )}</p>
<p>${t('Out come the sum, as one number, and one gradient for each task, times its weight already.')}</p></section>`;
}

function relatives(site: Site, { engine }: Kit, spec: AnySpec): Html | null {
  const found = engine.catalogue.filter(({ id }) => spec.relatives.includes(id));
  if (found.length === 0) return null;
  return html`<section><h2>${t('Relatives')}</h2><ul class="relatives">
${found.map(({ id, title, summary }) => html`<li><a href="${lossAddress(site, id)}">${tSpec(title)}</a>: ${described(lowered(summary))}</li>\n`)}</ul></section>`;
}

function calls({ engine, highlight }: Kit, spec: AnySpec): Html {
  const all = callsOf(engine, spec);
  return html`<section><h2>${t('In code')}</h2>
${namesTable(spec)}
${all.length > 1 && html`<p>${t('Each call below leaves its library’s own defaults as they are.')}</p>`}
<div class="calls">
${all.map(({ title, language, source }) => html`<figure><figcaption>${title}</figcaption>${printed(highlight(source, language))}</figure>\n`)}</div>
</section>`;
}

async function source({ highlight }: Kit, spec: LossSpec): Promise<Html> {
  const text = await kernelSource(spec);
  if (text === null) throw new Error(`No kernel can be read out of cpp/include/${spec.header}.`);
  return html`<section><h2>${t('The kernel')}</h2>
<p>${tParts<Html | string>('This is the C++ that computes everything on this page, from {file}. It is written once for many numbers at a time, and compiled for this browser and natively alike.', { file: code(`cpp/include/${spec.header}`) })}</p>
${printed(highlight(text, 'cpp'))}</section>`;
}

function references({ references }: AnySpec): Html {
  return html`<section><h2>${t('References')}</h2><ul class="references">
${references.map(({ title, url }) => html`<li><a href="${url}" rel="external"${inEnglish()}>${title}</a></li>\n`)}</ul></section>`;
}

function neighbours(site: Site, { engine }: Kit, spec: AnySpec): Html {
  const order = byTask(engine.catalogue).flatMap(([, specs]) => specs);
  const at = order.indexOf(spec);
  return html`<nav class="neighbours" aria-label="${t('Next and previous loss')}">
${neighbour(site, order[at - 1], 'prev', t('Previous loss'))}
${neighbour(site, order[at + 1], 'next', t('Next loss'))}
</nav>`;
}

function neighbour(site: Site, spec: AnySpec | undefined, relation: string, label: string): Html | null {
  if (!spec) return null;
  return html`<a rel="${relation}" class="${relation}" href="${lossAddress(site, spec.id)}"><small>${label}</small>${tSpec(spec.title)}</a>`;
}

const code = (text: string): Html => html`<code>${text}</code>`;

/** Of a spec, so that it is read out as what it is. */
const described = (words: string): Html =>
  language() === 'en' ? html`${words}` : html`<span lang="en">${words}</span>`;

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
