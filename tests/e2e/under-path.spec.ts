import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Host } from './support/host.ts';
import { firstVisit } from './support/kept.ts';
import { test as base, expect, readThrough } from './support/site.ts';

const BASE = '/courses/downhill/';

/** The same site, built for a path and served below it. */
const test = base.extend<object, { under: string }>({
  under: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const port = await freePort();
      const server = spawn('node', [join(import.meta.dirname, 'serve-under.mjs'), String(port), BASE], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      for await (const line of createInterface(server.stdout)) if (line === 'It is served.') break;
      await use(`http://localhost:${port}`);
      server.kill();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ under }, use) => use(under),
});

test.describe.configure({ mode: 'serial' });

test('the main pages live under a path: every link on them stays below it, and what they load is there', async ({
  page,
  request,
}) => {
  const seen = new Set<string>();
  for (const path of [
    '',
    'catalogue/',
    'catalogue/huber/',
    'challenges/',
    'choose/',
    'glossary/',
    'playground/',
    'review/',
  ]) {
    await page.goto(BASE + path);
    await readThrough(page);
    const links = await page.$$eval('a[href]', (all) => all.map((a) => (a as HTMLAnchorElement).href));
    for (const link of links.filter((href) => href.startsWith('http://localhost'))) seen.add(link.replace(/#.*/, ''));
  }
  expect(seen.size).toBeGreaterThan(60);
  for (const link of seen) {
    expect(new URL(link).pathname.startsWith(BASE), link).toBe(true);
    expect((await request.get(link)).status(), link).toBe(200);
  }
});

test('from home by a link to a lesson, whose kernels compute', async ({ page }) => {
  await page.goto(BASE);
  await expect(page.locator('downhill-landscape').getByRole('status').last()).toContainText('loss');
  await page.locator('.begin').click();
  await expect(page).toHaveURL(`${BASE}lessons/what-is-a-loss/`);
  await page.locator('downhill-loss-pipeline').scrollIntoViewIfNeeded();
  await expect(page.locator('downhill-loss-pipeline').getByRole('status').first()).toContainText(/\d/);
});

test('the search finds a loss, and leads to its page', async ({ page }) => {
  await page.goto(`${BASE}glossary/`);
  await page.getByRole('button', { name: 'Search' }).click();
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('dialog').getByRole('searchbox'))
    .fill('huber');
  await page.getByRole('dialog').getByText('Huber loss').first().click();
  await expect(page).toHaveURL(/\/courses\/downhill\/catalogue\/huber\/$/);
});

test('a challenge is graded', async ({ page }) => {
  await page.goto(`${BASE}challenges/mae-loss/`);
  const challenge = page.locator('downhill-challenge');
  await challenge.getByRole('button', { name: 'Submit' }).click();
  await expect(challenge).toContainText('The smallest input that still fails');
});

test('what is not there is told by a page that finds its style sheet', async ({ request }) => {
  const response = await request.get(`${BASE}lessons/nowhere/deep/`);
  expect(response.status()).toBe(404);
  const html = await response.text();
  const [, sheet = ''] = /<link rel="stylesheet"[^>]*href="([^"]+)"/.exec(html) ?? [];
  expect(sheet.startsWith(BASE)).toBe(true);
  expect((await request.get(sheet)).status()).toBe(200);
  expect(html).toContain(`href="${BASE}catalogue/"`);
  expect((await request.get('/lessons/what-is-a-loss/')).status()).toBe(404);
});

test('every address in the sitemap answers, is the one that its page calls its own, and has its card', async ({
  request,
  under,
}) => {
  const sitemap = await (await request.get(`${BASE}sitemap.xml`)).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(80);
  for (const address of addresses) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    const html = await response.text();
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    const [, card = ''] = /<meta property="og:image" content="([^"]+)">/.exec(html) ?? [];
    expect(card.startsWith(`${under}${BASE}cards/`), address).toBe(true);
    const image = await request.get(card);
    expect([image.status(), image.headers()['content-type']]).toEqual([200, 'image/png']);
  }
  expect((await request.get(`${BASE}feed.xml`)).headers()['content-type']).toBe('application/xml');
});

test('without a host it is all there, below the same path', async ({ browser, under }) => {
  expect((await fetch(under + BASE)).ok).toBe(true); // it is built
  const host = await Host.of(join(import.meta.dirname, '../../build/under'), BASE);
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  await firstVisit(context, `${host.url}progress/`);
  await host.stop();
  await expect(fetch(host.url)).rejects.toThrow();
  const page = await context.newPage();
  await page.goto(`${host.url}lessons/what-is-a-loss?a=b#c`);
  await expect(page).toHaveURL(`${host.url}lessons/what-is-a-loss/?a=b#c`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What a loss function is');
  await page.locator('downhill-loss-pipeline').scrollIntoViewIfNeeded();
  await expect(page.locator('downhill-loss-pipeline').getByRole('status').first()).toContainText(/\d/);
  await page.goto(`${host.url}nowhere/`);
  await expect(page.getByRole('link', { name: 'Catalogue' }).first()).toHaveAttribute('href', `${BASE}catalogue/`);
  await context.close();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
