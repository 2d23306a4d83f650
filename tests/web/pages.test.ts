import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policy } from '../../web/build/headers.ts';
import { createHighlight } from '../../web/build/lessons/highlight.ts';
import { findDirectives, findWidgets } from '../../web/build/lessons/registry.ts';
import { html, trusted } from '../../web/build/pages/html.ts';
import { makePages } from '../../web/build/pages/pages.ts';
import { endsBelow, firstQuestion } from '../../web/src/choosing/tree.ts';
import { loadEngine } from '../../web/src/engine/index.ts';

const root = join(import.meta.dirname, '../..');
const engine = await loadEngine({ wasm: readFileSync(join(root, 'web/src/generated/downhill.wasm')) });
const [directives, widgets, highlight] = await Promise.all([findDirectives(), findWidgets(), createHighlight()]);
const { html: pages, faults } = await makePages({ root, engine, directives, widgets, highlight }, { base: '/under/' });

it('makes home, every written lesson and the page for what is not there', () => {
  expect(faults).toEqual([]);
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining(['index.html', '404.html', 'lessons/what-is-a-loss/index.html']),
  );
});

describe.each([...pages])('%s', (path, page) => {
  it('keeps its own strict policy', () => {
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    expect(page).not.toMatch(/\sstyle="|<style|\son\w+="|<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)/);
  });

  it('says what it is', () => {
    expect(page).toContain(path.startsWith('de/') ? '<html lang="de">' : '<html lang="en-GB">');
    expect(page).toMatch(/<title>[^<]+Downhill|<title>Downhill/);
    expect(page).toMatch(/<meta name="description" content="[^"]{20,160}">/);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('<a class="skip" href="#main">');
  });

  it('gives no id twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('links only to pages that exist, under the path the site lives at', () => {
    for (const [, href = ''] of page.matchAll(/<a[^>]*\shref="(\/[^"#]*)/g)) {
      expect(href).toMatch(/^\/under\//);
      expect(pages.has(`${href.slice('/under/'.length)}index.html`)).toBe(true);
    }
  });
});

it('shows all fifteen lessons on the map, and links to those that are written', () => {
  const home = pages.get('index.html') ?? '';
  const written = [...pages.keys()].filter((path) => path.startsWith('lessons/')).length;
  expect(home.match(/<li class="stop/g)).toHaveLength(15);
  expect(home.match(/class="station open"/g)).toHaveLength(written);
  expect(home.match(/<a class="stop-title"/g)).toHaveLength(written);
  expect(home.match(/In the making/g) ?? []).toHaveLength(15 - written);
});

it('lists every challenge by its lesson, says what it asks, and leads to its page and its place', () => {
  const list = pages.get('challenges/index.html') ?? '';
  const own = [...pages.keys()].filter((path) => /^challenges\/.+\/index\.html$/.test(path));
  expect(own).toEqual(
    expect.arrayContaining(['challenges/mae-loss/index.html', 'challenges/compare-losses/index.html']),
  );
  expect(list.match(/<li class="challenge-entry"/g)).toHaveLength(own.length);
  expect(list).toContain('<h3><a href="/under/challenges/mae-loss/">Mean absolute error</a></h3>');
  expect(list).toContain('the mean of the <em>sizes</em> of the errors.');
  expect(list).toContain('<a href="/under/lessons/what-is-a-loss/#mae-loss">');
  expect(list.indexOf('mae-loss')).toBeLessThan(list.indexOf('compare-losses')); // as in the lesson
  expect(pages.get('lessons/what-is-a-loss/index.html')).toContain('id="mae-loss"');
  expect(pages.get('lessons/what-is-a-loss/index.html')).toContain('<h3 id="mae-loss-title">Mean absolute error</h3>');
  expect(pages.get('index.html')).toContain('href="/under/challenges/"');
});

it('gives a challenge a page with one heading for its title, and the way to the next', () => {
  const page = pages.get('challenges/mae-loss/index.html') ?? '';
  expect(page).toContain('<h1>Mean absolute error</h1>');
  expect(page).toContain('<h2>What to write</h2>');
  expect(page).toContain('data-next-challenge="Two losses side by side"');
  expect(page).not.toContain('<h3');
  expect(page).toContain('12.5</data>'); // of the data in the head of its lesson
});

it('has every term of every lesson once, from A to Z, under an id of its own and beside its lesson', () => {
  const glossary = pages.get('glossary/index.html') ?? '';
  const defined = [...pages]
    .filter(([path]) => path.startsWith('lessons/'))
    .flatMap(([, lesson]) => [...lesson.matchAll(/<dt id="(term-[^"]+)"/g)].map(([, id]) => id));
  const listed = [...glossary.matchAll(/<dt id="(term-[^"]+)"/g)].map(([, id]) => id);
  expect(listed.toSorted()).toEqual(defined.toSorted());
  expect(new Set(listed).size).toBe(listed.length);
  const names = [...glossary.matchAll(/<dfn>([^<]+)<\/dfn>/g)].map(([, name = '']) => name);
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  expect(glossary).toContain('<dfn>Target</dfn><small>also actual, label</small>');
  expect(glossary).toContain('href="/under/lessons/what-is-a-loss/#term-target"');
});

it('has the questions of every lesson, with their answers, under ids of their own', () => {
  const questions = pages.get('questions/index.html') ?? '';
  const asked = [...pages]
    .filter(([path]) => path.startsWith('lessons/'))
    .map(([, lesson]) => lesson.slice(lesson.indexOf('<h2 id="questions-people-ask">')).match(/<h3/g)?.length ?? 0);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(4);
  const ids = [...questions.matchAll(/<details class="question" id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(asked.reduce((sum, count) => sum + count));
  expect(new Set(ids).size).toBe(ids.length);
  expect(questions).toContain('<summary>Can a loss be negative?</summary>');
  expect(questions).toContain('The three in this lesson cannot.');
});

it.each(['glossary', 'questions'])('leads from the words of a lesson, in /%s/, to where they led there', (name) => {
  const page = pages.get(`${name}/index.html`) ?? '';
  const links = [...page.matchAll(/<a[^>]*\shref="([^"]+)"/g)].map(([, href = '']) => href);
  const relative = links.filter((href) => href.startsWith('.'));
  expect(relative.length).toBeGreaterThan(3);
  for (const href of relative) {
    const { pathname, hash } = new URL(href, `https://site/${name}/`);
    const target = pages.get(`${pathname.slice(1)}index.html`);
    expect(target, href).toBeDefined();
    if (hash) expect(target, href).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
  }
});

it('leads to what one comes for from the head of every page', () => {
  const paths = ['#course', 'choose/', 'catalogue/', 'challenges/', 'playground/', 'review/'];
  for (const [name, page] of pages) {
    const head = page.slice(page.indexOf('<header class="site-header"'), page.indexOf('<main'));
    const inGerman = (path: string) =>
      name.startsWith('de/') && pages.has(`de/${path.replace('#course', '')}index.html`);
    for (const path of paths) expect(head).toContain(`href="/under/${inGerman(path) ? 'de/' : ''}${path}"`);
  }
});

it('leads to glossary and questions from the foot of every page', () => {
  for (const page of pages.values()) {
    const foot = page.slice(page.indexOf('<footer'));
    expect(foot).toContain('href="/under/glossary/"');
    expect(foot).toContain('href="/under/questions/"');
  }
});

it('brings what a word means to the lessons that link to it, and to no other', () => {
  const lesson = pages.get('lessons/cross-entropy/index.html') ?? '';
  const cards = [...lesson.matchAll(/<div class="term-card" id="about-(term-[^"]+)" popover="manual">(.*?)<\/div>/gs)];
  const linked = [...lesson.matchAll(/href="\.\.\/[\w-]+\/#(term-[^"]+)"/g)].map(([, id]) => id);
  expect(cards.map(([, id]) => id).toSorted()).toEqual([...new Set(linked)].toSorted());
  expect(cards.length).toBeGreaterThan(0);
  for (const [, , text] of cards) expect(text).not.toMatch(/<a\b|in the catalogue/);
});

it('leads from home to the losses of every task, with a curve of each', () => {
  const home = pages.get('index.html') ?? '';
  const catalogue = pages.get('catalogue/index.html') ?? '';
  const tasks = new Set(engine.catalogue.map(({ task }) => task));
  const linked = [...home.matchAll(/href="\/under\/catalogue\/#(\w+)"/g)].map(([, task = '']) => task);
  expect(new Set(linked)).toEqual(tasks);
  for (const task of tasks) expect(catalogue).toContain(`id="${task}"`);
  expect(home.match(/class="sketch-line"/g)).toHaveLength(tasks.size);
});

it('leads by questions to every end, with its code, and has a row for each in the cheat sheet', () => {
  const page = pages.get('choose/index.html') ?? '';
  const losses = endsBelow(firstQuestion());
  const sheet = page.slice(page.indexOf('id="cheat-sheet"'));
  for (const loss of losses) {
    const spec = engine.catalogue.find(({ id }) => id === loss);
    if (!spec) throw new Error(`The catalogue has no ${loss}.`);
    const { title, use, summary } = spec;
    expect(page).toContain(`<div slot="${loss}" class="choose-end">`);
    expect(page).toContain(`<a href="/under/catalogue/${loss}/">${title}</a>. `);
    expect(sheet).toContain(html`<a href="/under/catalogue/${loss}/">${title}</a>`.text);
    expect(sheet).toContain(html`<td>${use}</td><td>${summary}</td>`.text);
  }
  expect(sheet.match(/<tr><th scope="row">/g)).toHaveLength(losses.length);
  const codeOf = (loss: string) => page.split('<div slot="').find((end) => end.startsWith(`${loss}"`)) ?? '';
  const read = (loss: string) => codeOf(loss).replace(/<[^>]+>/g, '');
  expect(read('huber')).toMatch(/torch\.nn\.HuberLoss[\s\S]+keras\.losses\.Huber[\s\S]+tf\.losses\.huberLoss/);
  expect(read('kl-divergence')).toContain('In PyTorch it is torch.nn.KLDivLoss, which takes log-probabilities.');
  expect(read('quantile')).toMatch(/# PyTorch has none of its own\.\s+error = targets - predictions/);
  expect(read('quantile')).toContain('Keras has none of its own.');
});

it('colours the window around a page like its paper', () => {
  const css = readFileSync(join(root, 'web/src/styles/tokens.css'), 'utf8');
  const [, day, night] = /--downhill-paper: light-dark\((#\w+), (#\w+)\)/.exec(css) ?? [];
  const manifest = JSON.parse(readFileSync(join(root, 'web/public/manifest.webmanifest'), 'utf8'));
  expect(pages.get('index.html')).toContain(`<meta name="theme-color" content="${day}"`);
  expect(pages.get('index.html')).toContain(`<meta name="theme-color" content="${night}"`);
  expect([manifest.background_color, manifest.theme_color]).toEqual([day, day]);
});

it('leads from each section of the rail to the section', () => {
  const lesson = pages.get('lessons/what-is-a-loss/index.html') ?? '';
  const ids = [...lesson.matchAll(/<li><a href="#([\w-]+)">/g)].map(([, id]) => id);
  expect(ids).toHaveLength(12);
  for (const id of ids) expect(lesson).toContain(`<h2 id="${id}">`);
});

describe('templates', () => {
  it('escape what is put into them, unless it is HTML', () => {
    expect(html`<p title="${'"'}">${'<b>&'}${html`<i>${"'"}</i>`}${trusted('<hr>')}</p>`.text).toBe(
      `<p title="&quot;">&lt;b&gt;&amp;<i>'</i><hr></p>`,
    );
  });

  it('join lists and drop nothings', () => {
    expect(html`${[1, html`<b>`, 'c']}${null}${false}${undefined}${0}`.text).toBe('1<b>c0');
  });
});
