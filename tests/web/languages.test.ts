import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { originalOf, pathIn } from '../../web/build/languages.ts';
import { createHighlight } from '../../web/build/lessons/highlight.ts';
import { findDirectives, findWidgets } from '../../web/build/lessons/registry.ts';
import { makePages } from '../../web/build/pages/pages.ts';
import { loadEngine } from '../../web/src/engine/index.ts';
import { language } from '../../web/src/words/words.ts';

const root = join(import.meta.dirname, '../..');
const engine = await loadEngine({ wasm: readFileSync(join(root, 'web/src/generated/downhill.wasm')) });
const [directives, widgets, highlight] = await Promise.all([findDirectives(), findWidgets(), createHighlight()]);
const kit = { root, engine, directives, widgets, highlight };
const { html: pages } = await makePages(kit, { base: '/', origin: 'https://site' });

const fileOf = (address: string) => new URL(address, 'https://site').pathname.slice(1).replace(/\/?$/, '/index.html');
const domOf = (path: string) => {
  const window = new Window({ url: `https://site/${path.replace(/index\.html$/, '')}` });
  window.document.write(pages.get(path) ?? '');
  return window.document;
};
const german = [...pages.keys()].filter((path) => path.startsWith('de/'));

it('makes the way in and the translated lessons in German too, at addresses like the English ones', () => {
  expect(german).toContain('de/index.html');
  for (const path of german) expect(pages.has(originalOf(path)), path).toBe(true);
  expect(language()).toBe('en');
});

it('goes from a path to that of a language and back', () => {
  expect([pathIn('de', ''), pathIn('en', 'a/'), pathIn('de', 'a/')]).toEqual(['de/', 'a/', 'de/a/']);
  expect([originalOf('de/'), originalOf('de/a/'), originalOf('delta/')]).toEqual(['', 'a/', 'delta/']);
});

describe.each(german)('%s', (path) => {
  const page = domOf(path);
  const original = domOf(originalOf(path));

  it('and its original name each other, themselves, and English for everybody else', () => {
    const named = (dom: typeof page) =>
      [...dom.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        fileOf(link.getAttribute('href') ?? ''),
      ]);
    const expected = [
      ['en', originalOf(path)],
      ['de', path],
      ['x-default', originalOf(path)],
    ].map(([tag, file = '']) => [tag, file.replace(/^index/, '/index')]);
    expect(named(page)).toEqual(expected);
    expect(named(original)).toEqual(expected);
    expect(fileOf(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '')).toBe(path);
    expect(page.querySelector('meta[property="og:locale"]')?.getAttribute('content')).toBe('de_DE');
  });

  it('is a click away from its original, in head and foot', () => {
    const leads = (dom: typeof page, tag: string) =>
      [
        ...dom.querySelectorAll(
          `header a[hreflang="${tag}"][lang="${tag}"], footer a[hreflang="${tag}"][lang="${tag}"]`,
        ),
      ].map((link) => fileOf(link.getAttribute('href') ?? '').replace(/^\//, ''));
    expect(leads(page, 'en')).toEqual([originalOf(path), originalOf(path)]);
    expect(leads(original, 'de')).toEqual([path, path]);
  });

  it('says of every link that leads to English that it does, and of no other', () => {
    const links = [...page.querySelectorAll('a[href]')].filter((link) => !link.hasAttribute('lang'));
    for (const link of links) {
      const url = new URL(link.getAttribute('href') ?? '', page.location.href);
      if (url.origin !== 'https://site') continue;
      const isEnglish = !url.pathname.startsWith('/de/');
      expect(pages.has(url.pathname === '/' ? 'index.html' : fileOf(url.pathname)), url.href).toBe(true);
      expect(link.getAttribute('hreflang'), url.href).toBe(isEnglish ? 'en' : null);
      expect(link.textContent?.includes('(englisch)'), url.href).toBe(isEnglish);
    }
    expect(links.length).toBeGreaterThan(10);
  });

  it('has the ids of its original, so that what is done there is done here', () => {
    const ids = (dom: typeof page) =>
      [...dom.querySelectorAll('[data-progress], [data-lesson], [data-parts], main section h2[id]')].map((element) =>
        [element.id, element.getAttribute('data-progress'), element.getAttribute('data-lesson')].join(' '),
      );
    expect(ids(page)).toEqual(ids(original));
  });
});

it('has no language to choose where there is one', () => {
  const page = domOf('glossary/index.html');
  expect(page.querySelectorAll('[hreflang]')).toHaveLength(0);
});
