import type { AnySpec, LossSpec } from '../../src/engine/index.ts';
import { callsOf, exampleTasks } from '../catalogue/calls.ts';
import { formula } from '../catalogue/formula.ts';
import { inputsTable, namesTable, parametersTable, traitsList } from '../catalogue/parts.ts';
import { printed } from '../catalogue/printed.ts';
import { sketch } from '../catalogue/sketch.ts';
import { workedExample } from '../catalogue/tasks.ts';
import { byTask, FAMILIES, taskWords } from '../catalogue/words.ts';
import { oEmbedFile } from '../embed/frames.ts';
import { kernelSource } from '../lessons/kernel-source.ts';
import type { Kit } from '../lessons/kit.ts';
import { lossThing } from '../structured/reference.ts';
import { lossAddress } from './catalogue.ts';
import { type Html, html } from './html.ts';
import type { Page, Site } from './shell.ts';

/** The reference page of one loss: everything on it follows from its spec. */
export async function lossPage(site: Site, kit: Kit, spec: AnySpec): Promise<Page> {
  const { id, title, summary, task } = spec;
  return {
    path: `catalogue/${id}/`,
    title: `${title} · Downhill`,
    description: describe(spec),
    entry: 'loss',
    card: { kicker: `Loss · ${taskWords()[task].title}`, summary, picture: { kind: 'curve', spec } },
    above: { title: 'Catalogue', path: 'catalogue/' },
    ...(spec.kernel && { oEmbed: oEmbedFile('loss-curve', id) }),
    things: [lossThing(site, spec)],
    main: html`<article class="sheet" data-loss="${id}">
${breadcrumb(site, spec)}
<header class="page-head">
<h1>${title}</h1>
<p class="summary">${summary}</p>
</header>
${await formulas(spec)}
${spec.kernel ? figure(kit, spec) : sumFigure(kit, spec)}
${!spec.kernel && workedExample(kit.engine, exampleTasks())}
<div class="columns">
${useOrAvoid(spec)}
${spec.kernel ? inputs(spec) : tasks()}
<section><h2>What holds</h2>${traitsList(spec)}</section>
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
  return `${title}: formula, gradient, live curve and ${kernel ? 'source' : 'a worked example'}. ${summary}`.slice(
    0,
    160,
  );
}

function breadcrumb(site: Site, { task, title }: AnySpec): Html {
  return html`<nav class="breadcrumb" aria-label="Breadcrumb"><ol>
<li><a href="${site.base}catalogue/">Catalogue</a></li>
<li><a href="${site.base}catalogue/#${task}">${taskWords()[task].title}</a></li>
<li aria-current="page">${title}</li>
</ol></nav>`;
}

async function formulas(spec: AnySpec): Promise<Html> {
  const [value, derivative] = await Promise.all([formula(spec.formula), formula(spec.derivative)]);
  return html`<dl class="formulas">
<div><dt>The <span class="role-loss">loss</span> of one sample</dt><dd>${value}</dd></div>
<div><dt>Its <span class="role-gradient">gradient</span>, by the prediction</dt><dd>${derivative}</dd></div>
</dl>`;
}

function figure({ engine }: Kit, spec: LossSpec): Html {
  return html`<downhill-loss-curve class="widget" id="curve" loss="${spec.id}">
${sketch(engine, spec)}
<p>The loss as the prediction moves, for one target. With scripts, this picture is live: the target, every parameter and another loss to compare with are in your hands.</p>
</downhill-loss-curve>`;
}

/** What has no kernel of its own is the sum of two that have. */
function sumFigure({ engine }: Kit, spec: AnySpec): Html {
  return html`<downhill-weighed-sum class="widget" id="curve">
${sketch(engine, spec)}
<p>The sum of two losses as the prediction moves. With scripts, this picture is live: both losses, their weights and their targets are in your hands.</p>
</downhill-weighed-sum>`;
}

function useOrAvoid({ use, avoid }: AnySpec): Html {
  return html`<section><h2>When to use it</h2><p>${use}</p></section>
<section><h2>When not</h2><p>${avoid}</p></section>`;
}

function inputs(spec: LossSpec): Html {
  return html`<section class="whole"><h2>What goes in</h2>
<p>${FAMILIES[spec.family].summary} Every loss also takes <code>weights</code>, one a sample, and a <code>reduction</code>: <code>'mean'</code> unless said otherwise, <code>'sum'</code> or <code>'none'</code>.</p>
${inputsTable(spec)}
${spec.parameters.length > 0 ? parametersTable(spec) : html`<p>It has no parameters of its own.</p>`}</section>`;
}

function tasks(): Html {
  return html`<section class="whole"><h2>What goes in</h2>
<p><code>tasks</code>: any losses of this catalogue, each with its own <code>inputs</code>, its <code>params</code> if there are any, and a <code>weight</code> of at least 0, which is 1 unless said otherwise. A <code>reduction</code> (<code>'mean'</code> or <code>'sum'</code>) is for those tasks that do not say theirs.</p>
<p>Out come the sum, as one number, and one gradient for each task, times its weight already.</p></section>`;
}

function relatives(site: Site, { engine }: Kit, spec: AnySpec): Html | null {
  const found = engine.catalogue.filter(({ id }) => spec.relatives.includes(id));
  if (found.length === 0) return null;
  return html`<section><h2>Relatives</h2><ul class="relatives">
${found.map(({ id, title, summary }) => html`<li><a href="${lossAddress(site, id)}">${title}</a>: ${lowered(summary)}</li>\n`)}</ul></section>`;
}

function calls({ engine, highlight }: Kit, spec: AnySpec): Html {
  const all = callsOf(engine, spec);
  return html`<section><h2>In code</h2>
${namesTable(spec)}
${all.length > 1 && html`<p>Each call below leaves its library’s own defaults as they are.</p>`}
<div class="calls">
${all.map(({ title, language, source }) => html`<figure><figcaption>${title}</figcaption>${printed(highlight(source, language))}</figure>\n`)}</div>
</section>`;
}

async function source({ highlight }: Kit, spec: LossSpec): Promise<Html> {
  const text = await kernelSource(spec);
  if (text === null) throw new Error(`No kernel can be read out of cpp/include/${spec.header}.`);
  return html`<section><h2>The kernel</h2>
<p>This is the C++ that computes everything on this page, from <code>cpp/include/${spec.header}</code>. It is written once for many numbers at a time, and compiled for this browser and natively alike.</p>
${printed(highlight(text, 'cpp'))}</section>`;
}

function references({ references }: AnySpec): Html {
  return html`<section><h2>References</h2><ul class="references">
${references.map(({ title, url }) => html`<li><a href="${url}" rel="external">${title}</a></li>\n`)}</ul></section>`;
}

function neighbours(site: Site, { engine }: Kit, spec: AnySpec): Html {
  const order = byTask(engine.catalogue).flatMap(([, specs]) => specs);
  const at = order.indexOf(spec);
  return html`<nav class="neighbours" aria-label="Next and previous loss">
${neighbour(site, order[at - 1], 'prev', 'Previous loss')}
${neighbour(site, order[at + 1], 'next', 'Next loss')}
</nav>`;
}

function neighbour(site: Site, spec: AnySpec | undefined, relation: string, label: string): Html | null {
  if (!spec) return null;
  return html`<a rel="${relation}" class="${relation}" href="${lossAddress(site, spec.id)}"><small>${label}</small>${spec.title}</a>`;
}

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
