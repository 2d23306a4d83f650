import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { fileOf, listOf, withoutList, writeWorker } from '../../web/build/offline/list.ts';
import { BUDGET } from '../../web/src/pwa/budget.ts';
import { answerTo } from '../../web/src/pwa/worker/address.ts';

const site = join(import.meta.dirname, '../../dist/site');
const folder = mkdtempSync(join(tmpdir(), 'downhill-offline-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['https://example.org/', 'https://example.org/downhill/'])('under %s', (base) => {
  const kept = new Set(['', 'catalogue/', 'catalogue/huber/', 'assets/a-1.js', 'theme.js']);
  const answer = (address: string) => answerTo(new URL(address, base), new URL(base), (path) => kept.has(path));

  it.each([
    ['', ''],
    ['?a=1#b', ''],
    ['index.html', ''],
    ['catalogue/', 'catalogue/'],
    ['catalogue/?search=x', 'catalogue/'],
    ['catalogue/index.html?x', 'catalogue/'],
    ['%63atalogue/', 'catalogue/'],
    ['assets/a-1.js', 'assets/a-1.js'],
    ['theme.js?v=2', 'theme.js'],
  ])('%j is %j', (address, path) => {
    expect(answer(address)).toEqual({ kind: 'file', path });
  });

  it.each([
    ['catalogue', 'catalogue/'],
    ['catalogue/huber?delta=1.5', 'catalogue/huber/?delta=1.5'],
  ])('%j is led to %j', (address, to) => {
    expect(answer(address)).toEqual({ kind: 'redirect', to: base + to });
  });

  it.each([
    'lessons/',
    'catalogue/hubert/',
    'catalogue//',
    'index.htm',
    'xindex.html',
    'theme.js/',
    '%',
    'constructor',
    'https://example.com/catalogue/',
  ])('%j is unknown, and nothing stands in for it', (address) => {
    expect(answer(address)).toEqual({ kind: 'unknown' });
  });
});

it('leaves an address beside the site alone', () => {
  const answer = answerTo(new URL('https://example.org/other/'), new URL('https://example.org/downhill/'), () => true);
  expect(answer).toEqual({ kind: 'unknown' });
});

describe('the list of a site', () => {
  const write = (files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  };

  it('has pages by their addresses, and nothing that is of no use without a network', async () => {
    write({ 'index.html': 'home', 'a/index.html': 'a', 'assets/b.js': 'b', 'embed/index.html': 'gallery' });
    write({ '404.html': '', 'cards/home.png': '', 'robots.txt': '', 'sitemap.xml': '', 'feed.xml': '', 'sw.js': '' });
    write({ 'embed/1.2.3/downhill.js': '', 'index.html.br': '', _headers: '', 'sbom.json': '{}' });
    expect(Object.keys(await listOf(folder)).sort()).toEqual(['', 'a/', 'assets/b.js', 'embed/']);
  });

  it('makes another worker of another site, and the same of the same', async () => {
    const worker = async () => {
      await writeWorker(folder, 'work();');
      return readFileSync(join(folder, 'sw.js'), 'utf8');
    };
    const first = await worker();
    expect(await worker()).toBe(first);
    expect(withoutList(first)).toBe('work();');
    write({ 'a/index.html': 'b' });
    expect(await worker()).not.toBe(first);
  });
});

it('keeps whatever a page links, but the feed and builds for embedding', async () => {
  const list = await listOf(site);
  const linked = new Set<string>();
  for (const address of Object.keys(list).filter((one) => one === '' || one.endsWith('/'))) {
    const html = readFileSync(join(site, fileOf(address)), 'utf8');
    for (const [, path = ''] of html.matchAll(/<[a-z][^>]*? (?:href|src)="\/([^"?#]*)/g)) linked.add(path);
  }
  expect(linked.size).toBeGreaterThan(100);
  const isLeftOut = (path: string) => /^(feed\.xml$|embed\/\d)/.test(path);
  expect([...linked].filter((path) => !Object.hasOwn(list, path) && !isLeftOut(path))).toEqual([]);
});

it('is all kept within the budget', async () => {
  const files = Object.keys(await listOf(site)).map((address) => readFileSync(join(site, fileOf(address))));
  const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }; // a few per cent more than hosts send
  const kept = files.reduce((sum, file) => sum + file.length, 0);
  const sent = files.reduce((sum, file) => sum + Math.min(file.length, brotliCompressSync(file, quickly).length), 0);
  expect(files.length).toBeGreaterThan(200);
  expect(sent).toBeLessThanOrEqual(BUDGET.sent);
  expect(kept).toBeLessThanOrEqual(BUDGET.kept);
}, 60_000);
