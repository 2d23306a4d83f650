import { LANGUAGES, type Language, language, locale, t } from '../../src/words/words.ts';
import { policy } from '../headers.ts';
import { originalOf, pathIn } from '../languages.ts';
import type { Card } from '../share/card.ts';
import { metaOf } from '../share/meta.ts';
import type { Step } from '../structured/breadcrumb.ts';
import type { Thing } from '../structured/thing.ts';
import { type Html, html } from './html.ts';
import { siteLink } from './links.ts';

/** What pages are told of the site they belong to. */
export interface Site {
  readonly base: string; // the path under which the site lives; ends in a slash
  readonly origin?: string | undefined; // `https://example.org`, where the site knows it
  readonly version: string;
  readonly styleSheets: readonly string[]; // as the page links them
  readonly translated?: ReadonlySet<string>; // the paths, under the base, of the pages that are there in every language
}

/** A page as its maker describes it, before it wears the shell. */
export interface Page {
  readonly path: string; // of its address, under the base
  readonly title: string;
  readonly description: string;
  readonly entry:
    | 'home'
    | 'lesson'
    | 'catalogue'
    | 'loss'
    | 'choose'
    | 'challenges'
    | 'challenge'
    | 'questions'
    | 'playground'
    | 'progress'
    | 'class'
    | 'embed'
    | 'review'
    | 'page'; // the script of src/pages
  readonly styleSheet?: string; // of this page alone, where others would carry it for nothing
  readonly main: Html;
  readonly isLost?: boolean; // it stands for pages that are not there
  readonly card?: Partial<Card>; // what is special about its share card
  readonly above?: Step; // the page it belongs to, if that is not home
  readonly oEmbed?: string; // the file, under the base, that tells programs how to show its figure
  readonly things?: readonly Thing[]; // what it is, in the words of schema.org
}

/** The whole address of a place on the site, or the place alone where the site does not know its own. */
export function urlOf({ origin = '' }: Site, place: string): string {
  return origin + place;
}

/** What every page has around its <main>. */
export function shell(site: Site, page: Page): string {
  const { title, description, entry, main } = page;
  return html`<!doctype html>
<html lang="${language() === 'en' ? locale() : language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
${metaOf(site, page)}<meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14181a" media="(prefers-color-scheme: dark)">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="${site.base}apple-touch-icon.png">
<link rel="manifest" href="/manifest.webmanifest">
<script src="/theme.js"></script>
${[...site.styleSheets, ...(page.styleSheet ? [page.styleSheet] : [])].map((href) => html`<link rel="stylesheet" href="${href}">\n`)}<script type="module" src="/src/pages/${entry}.ts"></script>
</head>
<body class="${entry}-page">
<a class="skip" href="#main">${t('Skip to the text')}</a>
${header(site, page)}
<main id="main" tabindex="-1">
${main}
</main>
${footer(site, page)}
</body>
</html>
`.text;
}

/** Where the links would not stand in one line, the button opens them; a popover does so without scripts too. */
function header(site: Site, page: Page): Html {
  const [other] = othersOf(site, page);
  return html`<header class="site-header">
<a class="site-name" href="${site.base}${pathIn(language(), '')}">${mark()}<span class="site-word">Downhill</span></a>
<button type="button" class="bare menu-button" popovertarget="site-menu">${bars()}${t('Menu')}</button>
<nav class="site-menu" id="site-menu" aria-label="${t('Site')}" popover>
${siteLink(site, '#course', t('Course'))}
${siteLink(site, 'choose/', t('Choose'))}
${siteLink(site, 'catalogue/', t('Catalogue'))}
${siteLink(site, 'challenges/', t('Challenges'))}
${siteLink(site, 'playground/', t('Playground'))}
${siteLink(site, 'review/', t('Review'))}
${other && html`${languageLink(site, page, other)}\n`}</nav>
<button type="button" class="bare search-button" aria-haspopup="dialog" hidden>${lens()}<span class="search-word">${t('Search')}</span></button>
<button type="button" class="bare theme-button" hidden>${disc()}<span class="theme-word">${t('Theme')}: </span><span class="theme-name">${t('system')}</span></button>
</header>`;
}

function footer(site: Site, page: Page): Html {
  return html`<footer class="site-footer">
<nav aria-label="${t('Look up')}">${siteLink(site, 'glossary/', t('Glossary'))} ${siteLink(site, 'questions/', t('Questions'))}</nav>
<nav aria-label="${t('About you')}">${siteLink(site, 'progress/', t('Your progress'))} ${siteLink(site, 'review/', t('Review'))} ${siteLink(site, 'class/', t('For teachers'))} ${siteLink(site, 'embed/', t('For your own pages'))}</nav>
${languages(site, page)}<p>${t('Downhill {version}. MIT licence. Every number on this site is computed by its own loss kernels, on your device.', { version: site.version })}</p>
${language() !== 'en' && html`<p>${t('Not everything is translated yet. What EN stands beside is in English.')}</p>\n`}<p class="notice" role="status"></p>
<p class="offline-state"></p>
<p class="offline-news" role="status"></p>
<div class="offline-bar"><p role="status"></p></div>
</footer>`;
}

/** The languages that a page is there in beside its own. */
export function othersOf({ translated }: Site, { path }: Page): Language[] {
  return translated?.has(originalOf(path)) ? LANGUAGES.filter((one) => one !== language()) : [];
}

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

/** To the same page in another language, which is named as it names itself. */
export function languageLink({ base }: Site, { path }: Page, other: Language): Html {
  return html`<a href="${base}${pathIn(other, originalOf(path))}" hreflang="${other}" lang="${other}">${OWN_NAMES[other]}</a>`;
}

function languages(site: Site, page: Page): Html | false {
  const others = othersOf(site, page);
  const own = html`<span aria-current="true">${OWN_NAMES[language()]}</span>`;
  return (
    others.length > 0 &&
    html`<nav aria-label="${t('Languages')}">${own} ${others.map((other) => languageLink(site, page, other))}</nav>\n`
  );
}

/** Half dark for the system's theme; empty by day, full by night. */
function disc(): Html {
  return html`<svg class="disc" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16z"/></svg>`;
}

function bars(): Html {
  return html`<svg class="bars" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 6h18M3 12h18M3 18h18"/></svg>`;
}

function lens(): Html {
  return html`<svg class="lens" viewBox="0 0 24 24" aria-hidden="true"><circle cx="10.500" cy="10.500" r="6.500"/><path d="M15.500 15.500L21 21"/></svg>`;
}

/** Contour lines around the lowest point. */
function mark(): Html {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
<path d="M2.5 13.200C2 7 6.500 2.300 12.400 2.500s9.400 4 9.100 9.700-4.700 9.600-10.300 9.400S2.900 18.300 2.500 13.200z"/>
<path d="M6.300 13.600c-.2-3.900 2.600-6.900 6.300-6.700s5.700 2.600 5.400 6-3 5.400-6.200 5.300-5.300-2-5.500-4.600z"/>
<circle cx="12.600" cy="13" r="2.300"/>
</svg>`;
}
