import type { Described } from '../../src/embed/describe.ts';
import type { Engine } from '../../src/engine/index.ts';
import { addressOfFrame } from '../../src/snippet/snippet.ts';
import { policy } from '../headers.ts';
import { type Html, html } from '../pages/html.ts';
import { type Site, urlOf } from '../pages/shell.ts';
import { EMBED, type EmbedFacts } from './facts.ts';

/** What a frame is given before it says how high it is, in CSS pixels. */
export const FRAME = { width: 640, height: 480 };

/** A page for each widget, to be framed by others; and what tells programs of it, where the site knows its address. */
export function frameFiles(
  site: Site,
  facts: EmbedFacts,
  widgets: readonly Described[],
  { catalogue }: Engine,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const widget of widgets) {
    files.set(`${EMBED}${widget.name}/index.html`, framePage(site, facts, widget));
    if (site.origin !== undefined) files.set(oEmbedFile(widget.name), oEmbed(site, widget));
  }
  const curve = widgets.find(({ name }) => name === 'loss-curve');
  const drawn = curve?.attributes.find(({ name }) => name === 'loss')?.options ?? [];
  if (site.origin === undefined || !curve) return files;
  for (const { id, title } of catalogue.filter(({ id }) => drawn.includes(id))) {
    files.set(oEmbedFile(curve.name, id), oEmbed(site, { ...curve, heading: title }, { loss: id }));
  }
  return files;
}

/** A static host answers no queries, so each thing that can be embedded has its answer in a file. */
export const oEmbedFile = (name: string, loss?: string) => `${EMBED}${name}/${loss ? `oembed-${loss}` : 'oembed'}.json`;

function oEmbedLink(site: Site, name: string): Html | false {
  const href = urlOf(site, site.base + oEmbedFile(name));
  return site.origin !== undefined && html`<link rel="alternate" type="application/json+oembed" href="${href}">\n`;
}

/** https://oembed.com, of the type "rich". */
function oEmbed(site: Site, { name, heading }: Described, attributes: Readonly<Record<string, string>> = {}): string {
  const home = urlOf(site, site.base);
  const { width, height } = FRAME;
  const src = addressOfFrame(home + EMBED, name, attributes);
  const frame = html`<iframe src="${src}" title="${heading}" width="${width}" height="${height}" loading="lazy"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title: heading,
    provider_name: 'Downhill',
    provider_url: home,
    html: frame.text,
    width,
    height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function framePage(site: Site, facts: EmbedFacts, { name, heading, instruction, attributes }: Described): string {
  const tag = html`downhill-${name}`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading}</title>
${oEmbedLink(site, name)}<link rel="icon" href="${site.base}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../${facts.frameStyle}">
<script type="module" src="../${facts.frame}"></script>
<script type="module" src="../${facts.facade}" integrity="${facts.integrity}" crossorigin="anonymous"></script>
</head>
<body>
<main>
<h1>${heading}</h1>
<${tag} data-takes="${attributes.map((attribute) => attribute.name).join(' ')}">
<p>${instruction}</p>
</${tag}>
<p class="home"><a href="${urlOf(site, `${site.base}embed/`)}" target="_blank" rel="noopener">Downhill</a></p>
</main>
</body>
</html>
`.text;
}
