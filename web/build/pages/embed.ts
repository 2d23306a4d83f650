import type { Attribute, Described } from '../../src/embed/describe.ts';
import { elementTag, frameTag, type Source, scriptTag } from '../../src/snippet/snippet.ts';
import { language, t, tParts, tSpec } from '../../src/words/words.ts';
import { EMBED, type EmbedFacts } from '../embed/facts.ts';
import { pathIn } from '../languages.ts';
import type { Course } from '../lessons/course.ts';
import { type Html, html } from './html.ts';
import { lessonLink, placeOf } from './links.ts';
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
  const fallback = { text: tSpec('Huber loss'), href: urlOf(site, placeOf(site, FIRST.path)) };
  return {
    path: pathIn(language(), 'embed/'),
    title: t('Live figures for your own pages · Downhill'),
    description: t(
      'Put a live loss function into your post with two lines of HTML: every figure of Downhill as an element or a frame, computed on the reader’s device.',
    ),
    entry: 'embed',
    styleSheet: '/src/styles/embed.css',
    main: html`<header class="page-head">
<h1>${t('A live figure in your own post')}</h1>
<p class="summary">${t('Every figure of this site is an element that you can put into any page, with two lines of HTML. It computes on your reader’s device with the same kernels as here. It asks for nothing, keeps nothing and tells nobody.')}</p>
</header>
<section class="maker" data-base="${site.base}${EMBED}" data-script="${facts.facade}" data-integrity="${facts.integrity}" aria-label="${t('Put one together')}" hidden>
<form class="maker-form"></form>
<div class="maker-preview" role="region" aria-label="${t('Preview')}"></div>
</section>
<section class="snippets">
<h2 id="snippet">${t('What to paste')}</h2>
<h3 id="as-an-element">${t('As an element')}</h3>
<p>${t('The script once on a page, the elements wherever you like. Until it is live, and where it never is, your readers see the link.')}</p>
${code('element', `${scriptTag(source)}\n${elementTag(FIRST.name, FIRST.attributes, fallback)}`)}
<h3 id="in-a-frame">${t('In a frame')}</h3>
<p>${t('For places that take no scripts. Where the script above is on the page too, the frame is as high as its figure.')}</p>
${code('frame', frameTag(source, FIRST.name, FIRST.attributes, first.heading))}
</section>
${manners(site)}
<section class="embeddable">
<h2 id="figures">${t('All figures')}</h2>
<p>${t('An attribute that you leave out has its usual value. One that cannot be taken is named in the figure’s place, with what it would have taken.')}</p>
${widgets.map((widget) => figure(site, course, facts, widget))}
</section>`,
  };
}

function code(kind: 'element' | 'frame', text: string): Html {
  return html`<div class="snippet" data-snippet="${kind}"><pre tabindex="0"><code>${text}</code></pre></div>`;
}

function manners({ base }: Site): Html {
  return html`<section class="manners">
<h2 id="manners">${t('What it does on your page, and what it does not')}</h2>
<ul>
<li>${t('A figure is fetched when it comes near the window. Twenty of them fetch the kernels once.')}</li>
<li>${tParts<Html | string>(
    'Your styles do not reach inside, and ours do not leak out. Colours and type follow the custom properties that you set on the element or above it: {paper}, {ink}, {loss} and the like. Day and night follow {scheme}.',
    {
      paper: named('--downhill-paper'),
      ink: named('--downhill-ink'),
      loss: named('--downhill-loss'),
      scheme: named('color-scheme'),
    },
  )}</li>
<li>${tParts<Html | string>(
    'Under a strict policy it needs {script} and {connect} with this address, and {wasm} in {script}. It has no inline styles.',
    { script: named('script-src'), connect: named('connect-src'), wasm: named("'wasm-unsafe-eval'") },
  )}</li>
<li>${tParts<Html | string>(
    'The script in the example is checked by its hash and never changes. {newest} is the newest of the first version; it may change, so it has no hash.',
    { newest: named(`${base}${EMBED}downhill.js`) },
  )}</li>
${language() !== 'en' && html`<li>${t('On other pages the figures speak English for now, whatever the language of the page.')}</li>\n`}</ul>
</section>`;
}

const named = (text: string): Html => html`<code>${text}</code>`;

function figure(site: Site, course: Course, { sizes }: EmbedFacts, widget: Described): Html {
  const { name, heading, instruction, attributes } = widget;
  const size = sizes?.widgets.get(name);
  const lesson = course.documents.find(({ html: text }) => text.includes(`<downhill-${name} `))?.lesson;
  return html`<section data-widget="${name}">
<h3 id="${name}">${heading}</h3>
<p><code>&lt;downhill-${name}&gt;</code>${size && html` · ${t('{n} kB with all that it needs', { n: Math.ceil(size / 1000) })}`}${lesson && html` · ${tParts<Html | string>('in the lesson {lesson}', { lesson: lessonLink(site, lesson) })}`}</p>
<p>${instruction}</p>
<details>
<summary>${t('What it takes')}</summary>
<div class="attributes" role="region" aria-label="${t('Attributes of {heading}', { heading })}" tabindex="0"><table>
<thead><tr><th scope="col">${t('Attribute')}</th><th scope="col">${t('Takes')}</th><th scope="col">${t('Otherwise')}</th></tr></thead>
<tbody>
${attributes.map(row)}</tbody>
</table></div>
</details>
</section>
`;
}

function row({ name, expects, fallback, options, where }: Attribute): Html {
  const condition =
    where &&
    html` <span class="muted">${tParts<Html | string>('where {name} is {values}', { name: named(where.name), values: where.values.join(', ') })}</span>`;
  const data = html`data-attribute="${name}" data-expects="${expects}" data-fallback="${fallback}"`;
  const choice = options && html` data-options="${options.join(' ')}"`;
  const beside = where && html` data-beside="${where.name}" data-values="${where.values.join(' ')}"`;
  return html`<tr ${data}${choice}${beside}><th scope="row"><code>${name}</code></th><td>${expects}${condition}</td><td>${fallback}</td></tr>\n`;
}
