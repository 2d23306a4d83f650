// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cataloguePage } from '../../web/build/pages/catalogue.ts';
import { shell } from '../../web/build/pages/shell.ts';
import { loadEngine } from '../../web/src/engine/index.ts';
import { followFilter } from '../../web/src/pages/filter.ts';
import { filterQuestions } from '../../web/src/pages/question-filter.ts';
import { resultOption } from '../../web/src/search/results.ts';
import { Search } from '../../web/src/search/search.ts';
import '../../web/src/widgets/loss-curve.ts';
import type { Fields } from '../../web/src/state/codec.ts';
import type { Widget } from '../../web/src/widgets/widget.ts';
import { scenes } from './gallery/scenes.ts';
import { settled } from './widgets.ts';

// happy-dom has no canvas for Chart.js.
vi.mock('../../web/src/charts/draw.ts', () => ({ draw: () => ({ show() {}, point() {}, destroy() {} }) }));

const engine = await loadEngine();

const MARKUP = '"><img class=hostile src=x onerror=alert(1)><script class=hostile>alert(1)</script>';
const odd = ['NaN', 'Infinity', '-0', '1e999', '0x10', '', ' ', ',', '%', '__proto__', 'constructor', '\0', '\ud800'];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 3, arbitrary: fc.constantFrom(...odd, MARKUP, '9'.repeat(5000), '1 '.repeat(5000), `a, ${MARKUP}`) },
  { weight: 2, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.array(fc.double()).map((many) => many.join(' ')) },
);
/** Pairs of a query: known names and any others, each with any text. */
const pairs = (names: readonly string[]) =>
  fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names, '__proto__'), fc.string()), text), { maxLength: 8 });
/** A valid query with a few of its characters replaced. */
const mutated = (valid: string) =>
  fc
    .array(
      fc.tuple(fc.nat(Math.max(0, valid.length - 1)), fc.constantFrom('%', '&', '=', '+', '-', 'e9', '<', '\0', '')),
    )
    .map((edits) => edits.reduce((query, [at, put]) => query.slice(0, at) + put + query.slice(at + 1), valid));

const go = (search: string, hash = '') =>
  history.replaceState(null, '', `/?${search.replaceAll('#', '%23')}${hash && `#${hash}`}`);
const queryOf = (some: readonly (readonly [string, string])[]) =>
  new URLSearchParams(some.map(([...pair]) => pair)).toString();
const hostile = (root: ParentNode) => root.querySelector('.hostile, [onerror]');

/** The ranges are read from what the fields say of themselves, and not by their own parsers. */
function expectWithin(widget: Widget, name: string, value: unknown): void {
  const { fields } = widget as unknown as { readonly fields: Fields };
  const [, low, high] = / from (\S+) to (\S+)$/.exec(fields[name]?.expects ?? '') ?? [];
  for (const one of [value].flat()) {
    if (typeof one !== 'number') continue;
    expect(one, name).toBeGreaterThanOrEqual(Number(low ?? -Infinity));
    expect(one, name).toBeLessThanOrEqual(Number(high ?? Infinity));
  }
}

beforeEach(() => {
  history.replaceState(null, '', '/');
  document.body.innerHTML = '';
});

const curve = () => {
  const made = document.createElement('downhill-loss-curve') as Widget;
  made.id = 'loss-curve';
  made.setAttribute('loss', 'huber');
  return made;
};
const made = [...Object.values(scenes), curve].map((make) => [make().localName, make] as const);
const widgets = [...new Map(made.filter(([, make]) => make().id !== '').toReversed())];

it('reaches every widget', () => {
  const folder = `${import.meta.dirname}/../../web/src/widgets/`;
  const defined = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => /define\('(downhill-[a-z-]+)'/.exec(readFileSync(folder + file, 'utf8'))?.[1] ?? []);
  expect(widgets.map(([name]) => name).sort()).toEqual(defined.sort());
});

describe.each(widgets)('%s', { timeout: 60_000 }, (_, make) => {
  it('shows a state that it can take and link to, whatever the address says', async () => {
    const first = make() as Widget;
    document.body.replaceChildren(first);
    await settled(first);
    const { id } = first;
    const names = Object.keys(first.state).map((name) => `${id}.${name}`);
    const valid = Object.entries(first.state).map(
      ([name, value]) => [`${id}.${name}`, [value].flat().join(' ')] as const,
    );
    const search = fc.oneof(pairs(names).map(queryOf), mutated(queryOf(valid)));
    await fc.assert(
      fc.asyncProperty(search, async (query) => {
        go(query);
        const widget = make() as Widget;
        document.body.replaceChildren(widget);
        await settled(widget);
        for (const [name, value] of Object.entries(widget.state)) expectWithin(widget, name, value);
        expect(() => widget.setState(widget.state)).not.toThrow();
        // A loss may take a parameter with which its gradient has no number: that is told in words.
        const trouble = widget.renderRoot.querySelector('.trouble');
        if (trouble) expect(trouble.textContent).toMatch(/^This figure cannot be drawn: .+\.$/);
        expect(hostile(widget.renderRoot as ShadowRoot)).toBeNull();
        const { state, link } = widget;
        go(new URL(link ?? '').search.slice(1));
        const again = make() as Widget;
        document.body.replaceChildren(again);
        expect(again.state).toEqual(state);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the catalogue', () => {
  const site = { base: '/', version: '0', styleSheets: [] };
  const html = shell(site, cataloguePage(site, engine));
  const body = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;

  it('checks boxes that there are, and writes nothing of the address into the page', () => {
    document.body.innerHTML = body;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.filter input')];
    const valid = queryOf(boxes.slice(0, 4).map(({ name, value }) => [name, value] as const));
    const search = fc.oneof(pairs(boxes.map(({ name }) => name)).map(queryOf), mutated(valid));
    followFilter(document);
    fc.assert(
      fc.property(search, (query) => {
        go(query);
        dispatchEvent(new Event('popstate'));
        const asked = new URLSearchParams(location.search);
        for (const { name, value, checked } of boxes) expect(checked).toBe(asked.getAll(name).includes(value));
        expect(hostile(document)).toBeNull();
        expect(document.querySelector('.filter-count')?.textContent).toMatch(/^(\d+ of )?\d+ losses$/);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the questions', () => {
  it('are sought by any words and named by any hash', () => {
    fc.assert(
      fc.property(text, fc.oneof(text, fc.constantFrom('why', '%', '%E0', '%zz')), (words, hash) => {
        document.body.innerHTML = `<search class="question-filter"><input type="search"></search>
          <section class="questions"><details class="question" id="why"><summary>Why?</summary>So.</details></section>`;
        go(queryOf([['words', words]]), hash);
        expect(() => filterQuestions(document)).not.toThrow();
        expect(hostile(document)).toBeNull();
      }),
    );
  });

  it('come though the hash is no coded text', () => {
    document.body.innerHTML = '<search class="question-filter"><input type="search"></search>';
    history.replaceState(null, '', '/#%');
    expect(() => filterQuestions(document)).not.toThrow();
  });
});

it('the search finds by anything that is typed, and shows what it found as text', () => {
  const entry = {
    kind: 'Term',
    title: MARKUP,
    place: MARKUP,
    names: MARKUP,
    text: `An outlier ${MARKUP}`,
    href: '/',
  } as const;
  const search = new Search([entry]);
  fc.assert(
    fc.property(fc.oneof(text, fc.constantFrom('onerror', 'class=hostile', 'outlier')), (typed) => {
      for (const found of search.find(typed)) expect(hostile(resultOption(found, 'one'))).toBeNull();
    }),
  );
  expect(search.find('outlier')).toHaveLength(1);
});
