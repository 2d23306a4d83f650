import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findWidgets } from '../../web/build/lessons/registry.ts';
import { catalogue } from '../../web/src/engine/index.ts';

const site = join(import.meta.dirname, '../../dist/site');
const generated = join(import.meta.dirname, '../../web/src/generated');
const kB = 1000;

const sizes = new Map<string, number>(); // most files belong to most pages

/** What a host sends: text and wasm compressed, fonts as they are. */
const sent = (file: string) => {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(site, file));
  const size = file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
  sizes.set(file, size);
  return size;
};
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + sent(file), 0);
const widgets = await findWidgets();
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .filter((file) => !/^embed\/\d/.test(file)); // frames for other people's pages: embed.test.ts weighs them

it('is measured on a site that is built', () => {
  expect(existsSync(join(site, 'index.html'))).toBe(true);
  expect(pages.length).toBeGreaterThanOrEqual(3);
});

describe.each(pages)('%s', (page) => {
  const files = [...loadedWith(page)];

  it('names only files that exist', () => {
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect(existsSync(join(site, file)), file).toBe(true);
  });

  // Before the reader scrolls it is far less: tests/e2e/budget.spec.ts weighs that.
  it('weighs at most 230 kB read to its end, with every live part awake', () => {
    expect(total(files), weights(files)).toBeLessThanOrEqual(230 * kB);
  });

  it('brings its live parts, charts and all', () => {
    const html = readFileSync(join(site, page), 'utf8');
    for (const name of [...widgets].filter((widget) => html.includes(`<downhill-${widget}`))) {
      expect(files.map(nameOf)).toContain(name);
    }
    const wholeOf = page.startsWith('lessons/')
      ? 150
      : page.startsWith('catalogue/') && html.includes('<downhill-')
        ? 120
        : 0;
    expect(total(files)).toBeGreaterThan(wholeOf * kB); // else something was not followed
  });

  it('brings neither editor nor sandbox before they are wanted', () => {
    expect(files.filter((file) => /codemirror|emscripten-module|quickjs/i.test(file))).toEqual([]);
  });
});

it('leaves what the catalogue says of the losses to the pages that say it, and to who searches', () => {
  const scripts = readdirSync(join(site, 'assets')).filter((file) => /^(?!_virtual_search).*\.js$/.test(file));
  const said = (summary: string) =>
    scripts.filter((file) => readFileSync(join(site, 'assets', file), 'utf8').includes(summary));
  expect(catalogue.flatMap(({ summary }) => said(summary))).toEqual([]);
});

it('leaves what can be found to who searches', () => {
  const found = pages.filter((page) => [...loadedWith(page)].some((file) => isSearched(file)));
  expect(found).toEqual([]);
  const searched = readdirSync(join(site, 'assets')).filter(isSearched);
  expect(searched).toHaveLength(1);
  expect(total(searched.map((file) => `assets/${file}`))).toBeLessThanOrEqual(65 * kB);
});

it('has a list of losses that is light, for nothing on it is live', () => {
  expect(total(loadedWith('catalogue/index.html'))).toBeLessThanOrEqual(90 * kB);
});

it('has wasm and glue of at most 60 kB', () => {
  const size = (file: string) => brotliCompressSync(readFileSync(join(generated, file))).length;
  expect(size('downhill.wasm') + size('downhill.js')).toBeLessThanOrEqual(60 * kB);
});

/**
 * Everything that the page and its live parts load by themselves: what the HTML links, what those files name in turn,
 * and the modules of the elements that stand in the page (a reader who only scrolls brings all of them to life).
 */
function loadedWith(page: string): Set<string> {
  const html = readFileSync(join(site, page), 'utf8');
  const linked = [...html.matchAll(/<(?:link|script)\b[^>]*?\b(?:href|src)="\/([^"]+)"/g)].map(([, path = '']) => path);
  const tags = new Set([...html.matchAll(/<downhill-([\w-]+)/g)].map(([, name = '']) => name));
  const found = new Set([page]);
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const next of namedIn(file, tags)) visit(next);
  };
  for (const file of linked) visit(file);
  return found;
}

/**
 * The files that a script imports at once, or later for an element of the page, and those that it fetches. What a widget
 * imports later it needs to show itself; what other elements import later (editor, sandbox, grader) waits for a click.
 */
function namedIn(file: string, tags: ReadonlySet<string>): string[] {
  if (!/\.(js|css)$/.test(file)) return [];
  const text = readFileSync(join(site, file), 'utf8');
  const near = (path: string) => posix.join(dirname(file), path);
  const imports = [...text.matchAll(/(?:import|from)\s*["'`](\.\/[^"'`]+)["'`]/g)].map(([, path = '']) => near(path));
  const later = [...text.matchAll(/import\(["'`](\.\/[^"'`]+)["'`]\)/g)]
    .map(([, path = '']) => near(path))
    .filter((path) => tags.has(nameOf(path)) || widgets.has(nameOf(file)));
  const fetched = [...text.matchAll(/(downhill-[\w-]+\.wasm|[\w-]+\.woff2)/g)].map(([, name = '']) => `assets/${name}`);
  return [...imports, ...later, ...fetched];
}

/** The texts that a search goes through, which are fetched with it. */
function isSearched(file: string): boolean {
  return /_virtual_search-[\w-]{8}\.js$/.test(file);
}

/** What a built file was called before it was given its hash: that of an element is the element's. */
function nameOf(file: string): string {
  return /([\w-]+?)-[\w-]{8}\.js$/.exec(file)?.[1] ?? '';
}

function weights(files: readonly string[]): string {
  return files.map((file) => `${(sent(file) / kB).toFixed(1)} kB  ${file}`).join('\n');
}
