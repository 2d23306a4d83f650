import { LANGUAGES, language, locale } from '../../src/words/words.ts';
import { originalOf, pathIn } from '../languages.ts';
import { type Html, html, trusted } from '../pages/html.ts';
import { type Page, type Site, urlOf } from '../pages/shell.ts';
import { breadcrumb } from '../structured/breadcrumb.ts';
import { printThings } from '../structured/thing.ts';
import { cardFile, cardInWords, cardOf } from './card.ts';
import { FEED } from './feed.ts';
import { SIZE } from './layout.ts';

/**
 * What a page says to programs: those that show a link to it, those that search, those that follow. What has to be a
 * whole address is left out where the site does not know its own.
 */
export function metaOf(site: Site, page: Page): Html {
  const card = cardOf(page);
  if (page.isLost) return html`<meta name="robots" content="noindex">\n`;
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="Downhill">
<meta property="og:locale" content="${locale().replace('-', '_')}">
<meta property="og:title" content="${card.title}">
<meta property="og:description" content="${page.description}">
${site.origin !== undefined && addresses(site, page)}<script type="application/ld+json">${trusted(printThings(thingsOf(site, page)))}</script>\n`;
}

function addresses(site: Site, page: Page): Html {
  const url = urlOf(site, site.base + page.path);
  const words = cardInWords(cardOf(page));
  return html`<meta property="og:url" content="${url}">
<meta property="og:image" content="${urlOf(site, site.base + cardFile(page))}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${SIZE.width}">
<meta property="og:image:height" content="${SIZE.height}">
<meta property="og:image:alt" content="${words}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image:alt" content="${words}">
<link rel="canonical" href="${url}">
${page.oEmbed && html`<link rel="alternate" type="application/json+oembed" href="${urlOf(site, site.base + page.oEmbed)}">\n`}${alternates(site, page)}${language() === 'en' && html`<link rel="alternate" type="application/rss+xml" title="Lessons of Downhill" href="${urlOf(site, site.base + FEED)}">\n`}`;
}

/** The page in each of its languages, itself too; who speaks none of them gets English. */
function alternates(site: Site, { path }: Page): Html[] {
  const original = originalOf(path);
  if (!site.translated?.has(original)) return [];
  const link = (tag: string, place: string) =>
    html`<link rel="alternate" hreflang="${tag}" href="${urlOf(site, site.base + place)}">\n`;
  return [...LANGUAGES.map((one) => link(one, pathIn(one, original))), link('x-default', original)];
}

/** What the page is, and where it stands; home stands nowhere. */
function thingsOf(site: Site, page: Page) {
  const { path, above, things = [] } = page;
  if (originalOf(path) === '') return things;
  const home = { title: 'Downhill', path: pathIn(language(), '') };
  const steps = [home, ...(above ? [above] : []), { title: cardOf(page).title, path }];
  return [...things, breadcrumb(site, steps)];
}
