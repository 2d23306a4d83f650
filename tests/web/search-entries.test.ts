import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createHighlight } from '../../web/build/lessons/highlight.ts';
import { findDirectives, findWidgets } from '../../web/build/lessons/registry.ts';
import { makePages } from '../../web/build/pages/pages.ts';
import { loadEngine } from '../../web/src/engine/index.ts';
import { Search } from '../../web/src/search/search.ts';

const root = join(import.meta.dirname, '../..');
const engine = await loadEngine({ wasm: readFileSync(join(root, 'web/src/generated/downhill.wasm')) });
const [directives, widgets, highlight] = await Promise.all([findDirectives(), findWidgets(), createHighlight()]);
const { html, search: entries } = await makePages({ root, engine, directives, widgets, highlight }, '/under/');
const of = (kind: string) => entries.filter((entry) => entry.kind === kind);

it('leads to a place that exists, each to another', () => {
  for (const { href } of entries) {
    const [, path = '', id] = /^\/under\/([^#]*)(?:#(.+))?$/.exec(href) ?? [];
    const page = html.get(`${path}index.html`);
    expect(page, href).toBeDefined();
    if (id) expect(page, href).toContain(` id="${id}"`);
  }
  expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
});

it('holds every loss with its other names, every written lesson, and each term once', () => {
  expect(of('Loss').map(({ title }) => title)).toEqual(
    expect.arrayContaining(engine.catalogue.map(({ title }) => title)),
  );
  expect(of('Loss').find(({ title }) => title === 'Mean absolute error')?.names).toContain('torch.nn.L1Loss');
  expect(of('Lesson')).toHaveLength([...html.keys()].filter((path) => path.startsWith('lessons/')).length);
  const terms = of('Term').map(({ title }) => title);
  expect(terms).toContain('Outlier');
  expect(new Set(terms).size).toBe(terms.length);
});

it('holds the prose of sections, and neither answers, nor code, nor formulas', () => {
  const texts = of('Section').map(({ text }) => text);
  expect(texts.join(' ')).toContain('A courier who promises 30 minutes');
  expect(texts.join(' ')).not.toMatch(/Squares cannot cancel|console\.log|\\frac|\\hat/);
  expect(texts.every((text) => text === text.trim() && !/\s\s/.test(text))).toBe(true);
});

it('answers what people ask for first', () => {
  const search = new Search(entries);
  const first = (query: string) => search.find(query)[0]?.entry.title;
  expect(first('huber')).toBe('Huber loss');
  expect(first('L1Loss')).toBe('Mean absolute error');
  expect(first('learning rate')).toBe('Learning rate');
  expect(first('crossentropy')).toMatch(/cross-entropy/i);
  expect(first('pinball')).toBe('Quantile loss');
});
