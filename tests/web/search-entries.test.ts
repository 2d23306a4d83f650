import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHighlight } from '../../web/build/lessons/highlight.ts';
import { findDirectives, findWidgets } from '../../web/build/lessons/registry.ts';
import { makePages } from '../../web/build/pages/pages.ts';
import { endsBelow, firstQuestion } from '../../web/src/choosing/tree.ts';
import { loadEngine } from '../../web/src/engine/index.ts';
import { Search } from '../../web/src/search/search.ts';
import { endOf, walk } from '../../web/src/widgets/choose/path.ts';

const root = join(import.meta.dirname, '../..');
const engine = await loadEngine({ wasm: readFileSync(join(root, 'web/src/generated/downhill.wasm')) });
const [directives, widgets, highlight] = await Promise.all([findDirectives(), findWidgets(), createHighlight()]);
const { html, search: entries } = await makePages(
  { root, engine, directives, widgets, highlight },
  { base: '/under/' },
);
const of = (kind: string) => entries.filter((entry) => entry.kind === kind);

it('leads to a place that exists, each to another', () => {
  for (const { href } of entries) {
    const { pathname, hash } = new URL(href, 'https://site');
    const page = html.get(`${pathname.replace('/under/', '')}index.html`);
    expect(page, href).toBeDefined();
    if (hash) expect(page, href).toContain(` id="${hash.slice(1)}"`);
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

it('finds terms where the glossary has them, and questions where their answers can be opened, and says so', () => {
  const [outlier] = of('Term').filter(({ title }) => title === 'Outlier');
  expect(outlier).toMatchObject({ place: 'Glossary, from lesson 4', href: '/under/glossary/#term-outlier' });
  expect(of('Term').filter(({ text }) => text.includes('in the catalogue'))).toEqual([]);
  const questions = html.get('questions/index.html') ?? '';
  expect(of('Question')).toHaveLength(questions.match(/<details class="question"/g)?.length ?? 0);
});

it('holds every challenge by the name of its function, without formulas', () => {
  const challenges = of('Challenge');
  expect(challenges).toHaveLength([...html.keys()].filter((path) => /^challenges\/./.test(path)).length - 1);
  expect(challenges.find(({ names }) => names === 'maeLoss')?.href).toBe('/under/challenges/mae-loss/');
  expect(challenges.map(({ text }) => text).join(' ')).not.toMatch(/\\|p_t/);
});

it('leads through the flowchart to each of its ends, with all of it answered', () => {
  const choices = of('Choice');
  expect(new Set(choices.map(({ title }) => title.replace('When to choose ', '')))).toEqual(
    new Set(endsBelow(firstQuestion()).map((loss) => engine.catalogue.find(({ id }) => id === loss)?.title)),
  );
  for (const { href, title } of choices) {
    const answers = new URL(href, 'https://site').searchParams;
    const steps = walk(Object.fromEntries([...answers].map(([name, value]) => [name.replace('choose.', ''), value])));
    expect(steps).toHaveLength(answers.size);
    expect(title).toBe(`When to choose ${engine.catalogue.find(({ id }) => id === endOf(steps)?.loss)?.title}`);
  }
});

it('holds every English page that is neither lesson nor loss nor challenge, home and what stands for pages that are missing aside', () => {
  const others = [...html.keys()].filter(
    (path) => !/^(404|offline|index|de\/|(lessons|catalogue|challenges)\/.+\/.+)/.test(path),
  );
  expect(
    of('Page')
      .map(({ href }) => `${href.slice('/under/'.length)}index.html`)
      .toSorted(),
  ).toEqual(others.toSorted());
});

describe('answers what people ask for first', () => {
  const search = new Search(entries);
  const first = (query: string) => {
    const [found] = search.find(query);
    return found && `${found.entry.kind}: ${found.entry.title}`;
  };

  it.each([
    ['mae', 'Loss: Mean absolute error'],
    ['huber', 'Loss: Huber loss'],
    ['L1Loss', 'Loss: Mean absolute error'],
    ['pinball', 'Loss: Quantile loss'],
    ['cross entropy', 'Loss: Cross-entropy'],
    ['outlier', 'Term: Outlier'],
    ['learning rate', 'Term: Learning rate'],
    ['what is a loss', 'Term: Loss'],
    ['how do I choose', 'Page: Choose a loss'],
    ['faq', 'Page: Questions people ask'],
    ['playground', 'Page: The playground'],
    ['nan', 'Section: When the loss stops falling'],
    ['why is my loss nan', 'Section: When the loss stops falling'],
    ['batch size', 'Question: What batch size should I use?'],
  ])('%s', (query, answer) => expect(first(query)).toBe(answer));

  it.each([
    ['hubr', 'Loss: Huber loss'],
    ['outleir', 'Term: Outlier'],
    ['overfiting', 'Term: Overfitting'],
    ['teecher', 'Page: Your class'],
  ])('%s, with a slip in it', (query, answer) => expect(first(query)).toBe(answer));

  it('a word joined or split otherwise', () => {
    expect(first('crossentropy')).toMatch(/cross-entropy/i);
  });
});
