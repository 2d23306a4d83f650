import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { createHighlight } from '../../../web/build/lessons/highlight.ts';
import { findDirectives, findWidgets } from '../../../web/build/lessons/registry.ts';
import { makePages } from '../../../web/build/pages/pages.ts';
import { Letters } from '../../../web/build/share/letters.ts';
import { Painter } from '../../../web/build/share/paint.ts';
import { loadEngine } from '../../../web/src/engine/index.ts';
import { readPng } from './png.ts';

const root = join(import.meta.dirname, '../../..');
const engine = await loadEngine({ wasm: readFileSync(join(root, 'web/src/generated/downhill.wasm')) });
const [directives, widgets, highlight] = await Promise.all([findDirectives(), findWidgets(), createHighlight()]);
const kit = { root, engine, directives, widgets, highlight };
const SITE = 'https://example.org/under/';
const { html: pages, beside, frames } = await makePages(kit, { base: '/under/', origin: 'https://example.org' });
const files = await beside();
const LOST = ['404.html', 'offline/index.html']; // they stand for pages that are not there
const found = [...pages].filter(([path]) => !LOST.includes(path));
const addressOf = (path: string) => SITE + path.replace(/index\.html$/, '');
const text = (file: string) => String(files.get(file) ?? '');

const parser = new new Window().DOMParser();
const xml = (file: string) => parser.parseFromString(text(file), 'application/xml');
const headOf = (page: string) => parser.parseFromString(page.slice(0, page.indexOf('</head>')), 'text/html').head;

describe.each(found)('%s', (path, page) => {
  const head = headOf(page);
  const meta = (name: string) =>
    head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';

  it('says what a link to it shows', () => {
    expect(meta('og:title')).toMatch(/^(?!.*· Downhill).+/);
    expect(meta('og:description')).toBe(meta('description'));
    expect(meta('og:url')).toBe(addressOf(path));
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(meta('og:image:alt')).toContain(meta('og:title'));
    expect(meta('og:image:alt')).toMatch(
      /the (curve of the loss|contour lines of a loss surface)|die (Kurve der Verlustfunktion|Höhenlinien einer Verlustfläche)/,
    );
    expect(meta('twitter:image:alt')).toBe(meta('og:image:alt'));
  });

  it('has a card of its own: a PNG of 1200 by 630 of at most 60 kB, with much to see', () => {
    const image = meta('og:image');
    expect(image.startsWith(SITE)).toBe(true);
    const file = files.get(image.slice(SITE.length)) as Buffer;
    const { width, height, colours } = readPng(file);
    expect([width, height]).toEqual([1200, 630]);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    expect(file.length).toBeLessThanOrEqual(60_000);
    expect(colours).toBeGreaterThan(20);
  });

  it('has its own address in the sitemap, and leads to the feed', () => {
    expect(head.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(addressOf(path));
    expect(text('sitemap.xml')).toContain(`<loc>${addressOf(path)}</loc>`);
    if (path.startsWith('de/')) return; // the feed is in English
    const feed = head.querySelector('link[rel="alternate"][type="application/rss+xml"]')?.getAttribute('href') ?? '';
    expect(files.has(feed.slice(SITE.length))).toBe(true);
  });
});

it('has one card a page', () => {
  const cards = [...files.keys()].filter((file) => file.startsWith('cards/'));
  expect(cards).toHaveLength(found.length);
});

it('paints the same card again without what was kept, and another one for other words', async () => {
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'downhill-cards-')));
  const draw = (from: string, to: string): [string, string] => [
    `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="3" height="2" fill="${from}"/></svg>`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2" fill="${to}"/></svg>`,
  ];
  const [one, two] = await Promise.all(folders.map((folder) => new Painter(folder).paint(draw('#123456', '#fff'))));
  const other = await new Painter(folders[0] ?? '').paint(draw('#fff', '#123456'));
  expect(two).toEqual(one);
  expect(other).not.toEqual(one);
  expect(readPng(one as Buffer)).toEqual({ width: 5, height: 2, colours: 2 });
  for (const folder of folders) rmSync(folder, { recursive: true });
});

it('has every letter of every card in the face of the house', async () => {
  const letters = await Promise.all([Letters.ofWeight(400), Letters.ofWeight(600)]);
  for (const [path, page] of found) {
    const head = headOf(page);
    const words = head.querySelector('meta[property="og:image:alt"]')?.getAttribute('content') ?? '';
    const summary = head.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    for (const face of letters) expect(face.lacking(words + summary), path).toEqual([]);
  }
});

it('lists in the sitemap every page but those for what is not there, once, and no draft', () => {
  const listed = [...xml('sitemap.xml').querySelectorAll('url > loc')].map(({ textContent }) => textContent);
  expect(listed.toSorted()).toEqual(found.map(([path]) => addressOf(path)).toSorted());
  for (const path of LOST) {
    expect(pages.get(path)).toContain('<meta name="robots" content="noindex">');
    expect(pages.get(path)).not.toMatch(/canonical|og:image/);
  }
});

it('tells crawlers where the sitemap is', () => {
  expect(text('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${SITE}sitemap.xml\n`);
});

it('has a feed of every lesson that is written', () => {
  const feed = xml('feed.xml');
  expect(feed.querySelector('parsererror')).toBeNull();
  const items = [...feed.querySelectorAll('channel > item')];
  const lessons = found.filter(([path]) => path.startsWith('lessons/'));
  expect(items.map((item) => item.querySelector('guid')?.textContent)).toEqual(
    lessons.map(([path]) => addressOf(path)),
  );
  for (const item of items) {
    expect(item.querySelector('title')?.textContent).toMatch(/^Lesson \d+: ./);
    expect(item.querySelector('description')?.textContent).toMatch(/.{20}/);
  }
  expect(text('feed.xml')).toContain(`<atom:link rel="self" type="application/rss+xml" href="${SITE}feed.xml"/>`);
});

it('leads programs from the page of a loss to its live curve', () => {
  const led = found.flatMap(([path, page]) => {
    const link = headOf(page).querySelector('link[type="application/json+oembed"]')?.getAttribute('href');
    return link ? [[path, link] as const] : [];
  });
  const curves = engine.catalogue.filter(({ kernel }) => kernel);
  expect(led.map(([path]) => path)).toEqual(expect.arrayContaining(['catalogue/huber/index.html']));
  expect(led).toHaveLength(curves.length);
  for (const [path, link] of led) {
    const { html } = JSON.parse(frames.get(link.slice(SITE.length)) ?? '{}');
    const [, loss] = /catalogue\/([^/]+)/.exec(path) ?? [];
    expect(html, path).toContain(`src="${SITE}embed/1/loss-curve/?loss=${loss}"`);
  }
});

describe('a site that does not know its own address', async () => {
  const { html, beside } = await makePages(kit, { base: '/under/' });

  it('leaves out what has to be a whole address', async () => {
    for (const [path, page] of html) {
      const head = headOf(page);
      const addressed = 'link[rel="canonical"], link[type="application/rss+xml"], meta[property^="og:image"]';
      expect(head.querySelector(addressed), path).toBeNull();
    }
    expect([...(await beside()).keys()]).toEqual(['robots.txt']);
  });

  it('still says its title and what it is about', () => {
    expect(html.get('lessons/huber/index.html')).toMatch(/<meta property="og:title" content="[^"]+">/);
  });
});
