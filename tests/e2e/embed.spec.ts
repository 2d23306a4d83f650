import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { Blog } from './support/blog.ts';
import { BLOCKED_WORKER } from './support/site.ts';

const gallery = readFileSync(join(import.meta.dirname, '../../dist/site/embed/index.html'), 'utf8');
const names = [...gallery.matchAll(/data-widget="([^"]+)"/g)].map(([, name = '']) => name);
const [, fixed = ''] = /data-script="([^"]+)"/.exec(gallery) ?? [];
const [, integrity = ''] = /data-integrity="([^"]+)"/.exec(gallery) ?? [];

const CURVE =
  '<downhill-loss-curve loss="huber" delta="1.5"><a href="https://example.org/huber">Huber loss</a></downhill-loss-curve>';
const DEEP = '<div style="height: 4000px"></div>';

interface Host {
  blog: Blog;
  scripts: { newest: string; exact: string };
  faults: string[]; // what the console and the page complain of
}

const test = base.extend<Host & { opened: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  blog: async ({}, use) => {
    const blog = new Blog();
    await blog.open();
    await use(blog);
    await blog.close();
  },
  scripts: ({ baseURL }, use) =>
    use({
      newest: `<script type="module" src="${baseURL}/embed/1/downhill.js"></script>`,
      exact: `<script type="module" src="${baseURL}/embed/1/${fixed}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    }),
  faults: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      const isFault = ['error', 'warning'].includes(message.type()) && message.text() !== BLOCKED_WORKER;
      if (isFault) faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    await use(faults);
  },
});

const words = (page: Page, tag = 'downhill-loss-curve') => page.locator(tag).locator('.words').first();
const HUBER = /^Prediction .* Huber loss is \d/;

async function visit(page: Page, blog: Blog, post: string, headers = {}): Promise<void> {
  Object.assign(blog, { post, headers });
  await page.goto(blog.url);
}

test('two lines in a post, and a loss computed in C++ answers there', async ({ page, blog, scripts, faults }) => {
  await visit(page, blog, scripts.newest + CURVE);
  await expect(words(page)).toHaveText(HUBER);
  const before = await words(page).textContent();
  await page.locator('downhill-loss-curve').getByRole('slider', { name: 'Prediction' }).press('ArrowRight');
  await expect(words(page)).not.toHaveText(before ?? '');
  await expectAccessible(page);
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  expect(faults).toEqual([]);
});

test('a figure waits until it is near, and its link is read until then', async ({ page, blog, scripts }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, blog, scripts.newest + DEEP + CURVE);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('link', { name: 'Huber loss' })).toBeAttached();
  expect(asked.filter((url) => /wasm|loss-curve/.test(url))).toEqual([]);
  await page.getByRole('link', { name: 'Huber loss' }).scrollIntoViewIfNeeded();
  await expect(words(page)).toHaveText(HUBER);
});

test('twenty figures fetch the kernels once, and make one instance of them', async ({
  page,
  blog,
  scripts,
  faults,
}) => {
  test.setTimeout(60_000);
  await page.addInitScript(() => {
    const made = { instances: 0 };
    Object.assign(window, { made });
    for (const name of ['instantiate', 'instantiateStreaming'] as const) {
      const original = WebAssembly[name] as (...given: unknown[]) => Promise<unknown>;
      Object.assign(WebAssembly, {
        [name](...given: unknown[]) {
          made.instances++;
          return original.apply(WebAssembly, given);
        },
      });
    }
  });
  const wasm: string[] = [];
  page.on('response', (response) => response.url().endsWith('.wasm') && wasm.push(response.url()));
  const tags = [...names, ...names].slice(0, 20).map((name) => `<downhill-${name}>${name}</downhill-${name}>`);
  await visit(page, blog, scripts.newest + tags.join('\n'));
  await page.keyboard.press('Tab'); // wakes all of them
  for (const name of names) {
    const all = page.locator(`downhill-${name}`);
    await expect(all.first().locator('.words').first(), name).toHaveText(/\S/);
    await expect(all.first().getByRole('alert')).toHaveCount(0);
  }
  expect(wasm).toHaveLength(1);
  expect(await page.evaluate(() => (window as unknown as { made: { instances: number } }).made.instances)).toBe(1);
  expect(faults).toEqual([]);
});

test('included twice, in two versions, from two places: the first does the work and says so', async ({
  page,
  blog,
  scripts,
  baseURL,
  faults,
}) => {
  const told: string[] = [];
  page.on('console', (message) => message.type() === 'info' && told.push(message.text()));
  const other = `<script type="module" src="${baseURL}/other/downhill.js"></script>`;
  await page.route('**/other/downhill.js', async (route) => {
    const response = await page.request.get(`${baseURL}/embed/1/downhill.js`);
    const body = (await response.text()).replaceAll('./files/', `${baseURL}/embed/1/files/`);
    await route.fulfill({ response, body: body.replace(/[0-9a-f]{10}(?=["`'])/, 'another000') });
  });
  await visit(page, blog, scripts.exact + scripts.newest + other + CURVE);
  await expect(words(page)).toHaveText(HUBER);
  expect(told.filter((text) => text.includes('The first does the work'))).toHaveLength(2);
  expect(faults).toEqual([]);
});

test('a page that resets everything changes nothing inside', async ({ page, blog, scripts }) => {
  const measure = () =>
    page.evaluate(() => {
      const root = document.querySelector('downhill-loss-curve')?.shadowRoot;
      const looks = ['.words', 'button', 'input', 'figcaption'].map((selector) => {
        const element = root?.querySelector(selector) as Element;
        const { display, fontSize, color, fontFamily } = getComputedStyle(element);
        return { selector, display, fontSize, color, fontFamily, height: element.getBoundingClientRect().height };
      });
      return { looks, display: getComputedStyle(document.querySelector('downhill-loss-curve') as Element).display };
    });
  await visit(page, blog, scripts.newest + CURVE);
  await expect(words(page)).toHaveText(HUBER);
  const before = await measure();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset !important }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await measure()).toEqual(before);
  expect(before.display).toBe('block');
});

test('custom properties of the page reach inside, and its theme is followed', async ({ page, blog, scripts }) => {
  await visit(page, blog, scripts.newest + CURVE);
  await expect(words(page)).toHaveText(HUBER);
  const inkOf = () => words(page).evaluate((element) => getComputedStyle(element).color);
  const byDay = await inkOf();
  await page.locator('body').evaluate((body) => body.style.setProperty('color-scheme', 'dark'));
  expect(await inkOf()).not.toBe(byDay);
  await page.locator('body').evaluate((body) => body.style.setProperty('--downhill-ink', 'rgb(1, 2, 3)'));
  expect(await inkOf()).toBe('rgb(1, 2, 3)');
});

test('parts of a figure are there for a page to style', async ({ page, blog, scripts }) => {
  await visit(page, blog, scripts.newest + CURVE);
  await expect(words(page)).toHaveText(HUBER);
  const sheet =
    'downhill-loss-curve::part(words) { font-size: 31px } downhill-loss-curve::part(foot) { display: none }';
  await page.evaluate((css) => {
    const own = new CSSStyleSheet();
    own.replaceSync(css);
    document.adoptedStyleSheets = [own];
  }, sheet);
  expect(await words(page).evaluate((element) => getComputedStyle(element).fontSize)).toBe('31px');
  await expect(page.getByRole('button', { name: 'Reset' })).toBeHidden();
});

test('the first number is there within 200 ms of the script’s start', { tag: '@alone' }, async ({
  page,
  blog,
  scripts,
}) => {
  await page.addInitScript(() => {
    const look = () => {
      const number = document.querySelector('downhill-loss-curve')?.shadowRoot?.querySelector('.words')?.textContent;
      if (number && /\d/.test(number)) Object.assign(window, { live: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const times: number[] = [];
  for (let visits = 0; visits < 5; visits++) {
    await visit(page, blog, scripts.newest + CURVE);
    await expect(words(page)).toHaveText(HUBER);
    times.push(
      await page.evaluate(() => {
        const [script] = performance.getEntriesByName((document.querySelector('script[src]') as HTMLScriptElement).src);
        return (window as unknown as { live: number }).live - (script as PerformanceResourceTiming).responseEnd;
      }),
    );
  }
  const median = times.toSorted((a, b) => a - b)[2];
  test.info().annotations.push({ type: 'milliseconds', description: times.map(Math.round).join(', ') });
  expect(median, times.join(', ')).toBeLessThan(200);
});

for (const [name, rest] of [
  ['as strict as can be', "; connect-src CDN; style-src 'self'; default-src 'none'; base-uri 'none'"],
  ['of the usual kind', "; style-src 'self'"],
  ['with Trusted Types', "; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"],
] as const) {
  test(`under a policy ${name} it works, and nothing is against it`, async ({
    page,
    blog,
    scripts,
    baseURL,
    faults,
  }) => {
    const policy = `script-src CDN 'wasm-unsafe-eval'${rest}`.replaceAll('CDN', baseURL ?? '');
    await visit(page, blog, scripts.exact + CURVE, { 'Content-Security-Policy': policy });
    await expect(words(page)).toHaveText(HUBER);
    expect(faults).toEqual([]);
  });
}

test('where WebAssembly is not allowed, the link stays and the reason is told', async ({
  page,
  blog,
  scripts,
  baseURL,
}) => {
  const policy = { 'Content-Security-Policy': `script-src ${baseURL}; style-src 'self'` };
  await visit(page, blog, scripts.exact + CURVE, policy);
  await expect(page.getByRole('alert')).toContainText('does not allow WebAssembly');
  await expect(page.getByRole('link', { name: 'Huber loss' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link is read, and a frame has words too', async ({ page, blog, scripts, baseURL }) => {
    await visit(
      page,
      blog,
      `${scripts.newest}${CURVE}<iframe src="${baseURL}/embed/1/softmax/" title="Softmax"></iframe>`,
    );
    await expect(page.getByRole('link', { name: 'Huber loss' })).toBeVisible();
    await expect(page.frameLocator('iframe').getByText('Scores become probabilities')).toBeVisible();
  });
});

const CORS = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

test('kernels sent under a wrong type are compiled all the same', async ({ page, blog, scripts }) => {
  await page.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...CORS, 'Content-Type': 'text/plain' } });
  });
  await visit(page, blog, scripts.newest + CURVE);
  await expect(words(page)).toHaveText(HUBER);
});

for (const [what, answer, told] of [
  ['are not there', { status: 404, headers: CORS, body: 'no' }, /did not load/],
  [
    'arrive cut off',
    { headers: { ...CORS, 'Content-Type': 'application/wasm' }, body: Buffer.from('\0asm\x01\0\0\0\x01', 'latin1') },
    /damaged/,
  ],
] as const) {
  test(`kernels that ${what} leave the link, with the reason`, async ({ page, blog, scripts }) => {
    await page.route('**/*.wasm', (route) => route.fulfill(answer));
    await visit(page, blog, scripts.newest + CURVE);
    await expect(page.getByRole('alert')).toContainText(told);
    await expect(page.getByRole('link', { name: 'Huber loss' })).toBeVisible();
  });
}

test('a script that is not the one that was let in does not run, and the link stays', async ({
  page,
  blog,
  scripts,
}) => {
  await page.route('**/files/loss-curve-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};alert(1)` });
  });
  await visit(page, blog, scripts.exact + CURVE);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('link', { name: 'Huber loss' })).toBeVisible();
  expect(await page.evaluate(() => customElements.get('downhill-loss-curve'))).toBeUndefined();
});

test('on a page that lets in only what asks for it, as an element and in a frame', async ({
  page,
  blog,
  scripts,
  baseURL,
  faults,
}) => {
  const isolated = { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' };
  const frame = `<iframe src="${baseURL}/embed/1/loss-curve/?loss=huber" title="Huber loss"></iframe>`;
  await visit(page, blog, scripts.exact + CURVE + frame, isolated);
  await expect(words(page)).toHaveText(HUBER);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(page.frameLocator('iframe').locator('.words').first()).toHaveText(HUBER);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(faults).toEqual([]);
});

test('a frame takes attributes and a theme, and is as high as its figure', async ({
  page,
  blog,
  scripts,
  baseURL,
  faults,
}) => {
  const frame = `<iframe src="${baseURL}/embed/1/softmax/?logits=3,1,0.2&amp;theme=dark" title="Softmax" width="100%" height="99"></iframe>`;
  await visit(page, blog, scripts.newest + frame);
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('.words').first()).toHaveText(/\d/);
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
  const overflow = () =>
    inside.locator('html').evaluate((root) => [root.scrollHeight - root.clientHeight, root.clientHeight] as const);
  await expect.poll(async () => (await overflow())[0]).toBe(0);
  expect((await overflow())[1]).toBeGreaterThan(200);
  await inside.getByRole('button', { name: 'Data table' }).click();
  await expect.poll(async () => (await overflow())[0]).toBe(0);
  expect(faults).toEqual([]);
});

for (const name of names) {
  test(`the frame of ${name} stands, by day and by night`, async ({ page, baseURL, faults }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.emulateMedia({ reducedMotion: 'reduce' }); // or colours would be on their way
    await page.goto(`${baseURL}/embed/1/${name}/`);
    await expect(page.locator(`downhill-${name} .words`).first()).toHaveText(/\S/);
    await expectAccessible(page);
    await page.goto(`${baseURL}/embed/1/${name}/?theme=dark`);
    await expect(page.locator(`downhill-${name} .words`).first()).toHaveText(/\S/);
    await expectAccessible(page, ['color-contrast']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(faults).toEqual([]);
  });
}

test('what never changes is kept for good; what is embedded may be fetched by anybody', async ({ request }) => {
  const exact = (await request.get(`/embed/1/${fixed}`)).headers();
  expect(exact['cache-control']).toContain('immutable');
  const newest = (await request.get('/embed/1/downhill.js')).headers();
  expect(newest['cache-control']).toBe('no-cache');
  for (const headers of [exact, newest]) expect(headers['access-control-allow-origin']).toBe('*');
  expect((await request.get('/')).headers()['access-control-allow-origin']).toBeUndefined();
});

test('what the gallery puts together works where it is pasted', async ({ page, blog, context, faults }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/');
  await expect(page.locator('.maker-preview .words').first()).toHaveText(HUBER);
  await page.getByLabel('Figure', { exact: true }).selectOption('softmax');
  await page.getByLabel('logits', { exact: true }).fill('2, 1, 0');
  await expect(page.locator('[data-snippet="element"] code')).toContainText('logits="2, 1, 0"');
  await expect(page.locator('.maker-preview .words').first()).toHaveText(/largest bet/);
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('integrity="sha384-');
  await page.reload();
  await expect(page.getByLabel('logits', { exact: true })).toHaveValue('2, 1, 0'); // the address holds it
  await page.getByLabel('logits', { exact: true }).fill('lots');
  await expect(page.locator('.maker-preview').getByRole('alert')).toContainText('logits is “lots”, but must be');
  await visit(page, blog, copied);
  await expect(words(page, 'downhill-softmax')).toHaveText(/largest bet/);
  expect(faults).toEqual([]);
});
