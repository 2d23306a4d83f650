import type { Attribute, Described } from '../../src/embed/describe.ts';
import { elementTag, frameTag, type Source, scriptTag } from '../../src/snippet/snippet.ts';
import { EMBED, type EmbedFacts } from '../embed/facts.ts';
import type { Course } from '../lessons/course.ts';
import { type Html, html } from './html.ts';
import { addressOf } from './links.ts';
import { type Page, type Site, urlOf } from './shell.ts';

const FIRST = { name: 'loss-curve', attributes: { loss: 'huber', delta: '1.5' }, path: 'catalogue/huber/' };

/** For those who write elsewhere: every widget, what it takes, and what to paste. With scripts, one puts it together. */
export function embedPage(site: Site, course: Course, facts: EmbedFacts, widgets: readonly Described[]): Page {
  const source: Source = {
    base: urlOf(site, site.base + EMBED),
    script: facts.facade,
    integrity: facts.integrity,
  };
  const first = widgets.find(({ name }) => name === FIRST.name) as Described;
  const fallback = { text: 'Huber loss', href: urlOf(site, site.base + FIRST.path) };
  return {
    path: 'embed/',
    title: 'Live figures for your own pages · Downhill',
    description:
      'Put a live loss function into your post with two lines of HTML: every figure of Downhill as an element or a frame, computed on the reader’s device.',
    entry: 'embed',
    styleSheet: '/src/styles/embed.css',
    main: html`<header class="page-head">
<h1>A live figure in your own post</h1>
<p class="summary">Every figure of this site is an element that you can put into any page, with two lines of HTML. It computes on your reader’s device with the same kernels as here. It asks for nothing, keeps nothing and tells nobody.</p>
</header>
<section class="maker" data-script="${facts.facade}" data-integrity="${facts.integrity}" aria-label="Put one together" hidden>
<form class="maker-form"></form>
<div class="maker-preview" role="region" aria-label="Preview"></div>
</section>
<section class="snippets">
<h2 id="snippet">What to paste</h2>
<h3 id="as-an-element">As an element</h3>
<p>The script once on a page, the elements wherever you like. Until it is live, and where it never is, your readers see the link.</p>
${code('element', `${scriptTag(source)}\n${elementTag(FIRST.name, FIRST.attributes, fallback)}`)}
<h3 id="in-a-frame">In a frame</h3>
<p>For places that take no scripts. Where the script above is on the page too, the frame is as high as its figure.</p>
${code('frame', frameTag(source, FIRST.name, FIRST.attributes, first.heading))}
</section>
${manners(site)}
<section class="embeddable">
<h2 id="figures">All figures</h2>
<p>An attribute that you leave out has its usual value. One that cannot be taken is named in the figure’s place, with what it would have taken.</p>
${widgets.map((widget) => figure(site, course, facts, widget))}
</section>`,
  };
}

function code(kind: 'element' | 'frame', text: string): Html {
  return html`<div class="snippet" data-snippet="${kind}"><pre tabindex="0"><code>${text}</code></pre></div>`;
}

function manners({ base }: Site): Html {
  return html`<section class="manners">
<h2 id="manners">What it does on your page, and what it does not</h2>
<ul>
<li>A figure is fetched when it comes near the window. Twenty of them fetch the kernels once.</li>
<li>Your styles do not reach inside, and ours do not leak out. Colours and type follow the custom properties that you set on the element or above it: <code>--downhill-paper</code>, <code>--downhill-ink</code>, <code>--downhill-loss</code> and the like. Day and night follow <code>color-scheme</code>.</li>
<li>Under a strict policy it needs <code>script-src</code> and <code>connect-src</code> with this address, and <code>'wasm-unsafe-eval'</code> in <code>script-src</code>. It has no inline styles.</li>
<li>The script in the example is checked by its hash and never changes. <code>${base}${EMBED}downhill.js</code> is the newest of the first version; it may change, so it has no hash.</li>
</ul>
</section>`;
}

function figure(site: Site, course: Course, { sizes }: EmbedFacts, widget: Described): Html {
  const { name, heading, instruction, attributes } = widget;
  const size = sizes?.widgets.get(name);
  const lesson = course.documents.find(({ html: text }) => text.includes(`<downhill-${name} `))?.lesson;
  return html`<section data-widget="${name}">
<h3 id="${name}">${heading}</h3>
<p><code>&lt;downhill-${name}&gt;</code>${size && html` · ${Math.ceil(size / 1000)} kB with all that it needs`}${lesson && html` · in the lesson <a href="${addressOf(site, lesson)}">${lesson.meta.title}</a>`}</p>
<p>${instruction}</p>
<details>
<summary>What it takes</summary>
<div class="attributes" role="region" aria-label="Attributes of ${heading}" tabindex="0"><table>
<thead><tr><th scope="col">Attribute</th><th scope="col">Takes</th><th scope="col">Otherwise</th></tr></thead>
<tbody>
${attributes.map(row)}</tbody>
</table></div>
</details>
</section>
`;
}

function row({ name, expects, fallback, options, where }: Attribute): Html {
  const condition =
    where && html` <span class="muted">where <code>${where.name}</code> is ${where.values.join(', ')}</span>`;
  const data = html`data-attribute="${name}" data-expects="${expects}" data-fallback="${fallback}"`;
  const choice = options && html` data-options="${options.join(' ')}"`;
  const beside = where && html` data-beside="${where.name}" data-values="${where.values.join(' ')}"`;
  return html`<tr ${data}${choice}${beside}><th scope="row"><code>${name}</code></th><td>${expects}${condition}</td><td>${fallback}</td></tr>\n`;
}
