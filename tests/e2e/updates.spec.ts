import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { BUILT } from './support/host.ts';
import { expect, firstVisit, open, READY, visits as test } from './support/kept.ts';
import { LESSON, writeCode } from './support/site.ts';

const CHALLENGE = '/challenges/mae-loss/';
const UPDATE = 'There is a new version of Downhill. What you have written stays.';

const CLEARED = /^This browser has cleared what Downhill had kept/;

const bar = (page: Page) => page.locator('.offline-bar');
const foot = (page: Page) => page.locator('.site-footer');
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => bar(page).getByRole('button', { name }).click();

function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => loads++);
  return () => loads;
}

async function typeNumbers(page: Page, rows: string): Promise<void> {
  const own = page.locator('#own');
  await own.evaluate((field) => {
    for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  });
  await own.focus();
  await page.keyboard.insertText(rows);
}

/** How many files of the site are on the device. */
const countKept = (page: Page) =>
  page.evaluate(async () => (await (await caches.open('downhill /')).keys().catch(() => [])).length);

test('nothing of it is in the way of a page that loads', async ({ context }) => {
  const page = await firstVisit(context, '/');
  const { loaded, begun } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const script = performance.getEntriesByType('resource').find(({ name }) => /\/offline-[^/]*\.js$/.test(name));
    return { loaded: navigation?.loadEventEnd ?? 0, begun: script?.startTime ?? 0 };
  });
  expect(loaded).toBeGreaterThan(0);
  expect(begun).toBeGreaterThan(loaded + 1900);
});

test('a new version waits until it is asked for; then every tab reloads once', async ({ context, host, second }) => {
  const page = await firstVisit(context);
  const loads = countLoads(page);
  host.deploy(second.folder);
  const before = host.asked.length;
  const other = await open(context, '/');
  await expect(bar(other)).toContainText(UPDATE);
  expect(new Set(host.asked.slice(before))).toEqual(new Set([...second.changed, '/sw.js'])); // nothing is fetched twice
  await expect(bar(page)).toContainText(UPDATE); // in a tab of the first visit too
  await expect(title(other)).toHaveText('Learn loss functions by running them.');
  for (const colorScheme of ['light', 'dark'] as const) {
    await other.emulateMedia({ colorScheme, reducedMotion: 'reduce' }); // or colours would be on their way
    await expectAccessible(other);
  }
  expect(loads()).toBe(0);

  await page.bringToFront();
  await press(page, 'Update now');
  await expect(title(page)).toHaveText('Your progress, second');
  await expect(title(other)).toHaveText('The second version.');
  await expect(page.getByText(READY)).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await page.waitForTimeout(500);
  expect(loads()).toBe(1);
  await host.stop();
  await page.goto(CHALLENGE);
  await expect(title(page)).toHaveText(/, second$/);
});

test('what is put off stays put off, in every tab and on every page, and can be had from the foot', async ({
  context,
  host,
  second,
}) => {
  const page = await firstVisit(context);
  host.deploy(second.folder);
  const other = await open(context, '/');
  await expect(bar(other)).toContainText(UPDATE);
  await bar(other).getByRole('button', { name: 'Update now' }).focus();
  await other.keyboard.press('Tab');
  await other.keyboard.press('Enter');
  await expect(bar(other)).toBeHidden();
  await expect(bar(page)).toBeHidden();
  await expect(foot(other).getByRole('button', { name: 'Update now' })).toBeFocused();
  await other.goto(CHALLENGE);
  await expect(foot(other)).toContainText('A new version waits.');
  await expect(bar(other)).toBeHidden();
  await foot(other).getByRole('button', { name: 'Update now' }).click();
  await expect(title(other)).toHaveText(/, second$/);
});

test('a version of which a file fails is not used, and says so; once it arrives it is offered', async ({
  context,
  host,
  second,
}) => {
  const page = await firstVisit(context);
  host.deploy(second.folder);
  host.failing.add('/theme.js');
  await page.goto('/');
  await expect(
    foot(page).getByText(/There is a new version of Downhill, but a part of it did not arrive/),
  ).toBeVisible();
  await host.stop();
  await page.goto(CHALLENGE);
  await expect(title(page)).toHaveText('Mean absolute error');
  await host.start();
  host.failing.clear();
  await page.goto('/progress/');
  await press(page, 'Update now');
  await expect(title(page)).toHaveText('Your progress, second');
});

test('a visit in the middle of a deploy keeps no mixture: what is of another version is not taken', async ({
  context,
  host,
  second,
}) => {
  const page = await firstVisit(context);
  host.worker = readFileSync(join(second.folder, 'sw.js'), 'utf8'); // before the files that it lists
  await page.goto('/');
  await expect(
    foot(page).getByText(/There is a new version of Downhill, but a part of it did not arrive/),
  ).toBeVisible();
  host.deploy(second.folder);
  await page.goto('/');
  await expect(title(page)).toHaveText('Learn loss functions by running them.');
  await press(page, 'Update now');
  await expect(title(page)).toHaveText('The second version.');
});

test('drafts, addresses and fields of three tabs outlive an update', async ({ context, host, second }) => {
  const page = await firstVisit(context, CHALLENGE);
  const mine = 'const maeLoss = () => 1; // the first tab';
  await writeCode(page, page.locator('downhill-challenge'), mine);
  const lesson = await open(context, LESSON);
  const cell = lesson.locator('#mse-cell');
  await cell.scrollIntoViewIfNeeded();
  await writeCode(lesson, cell, 'console.log(1); // the second tab');
  const playground = await open(context, '/playground/?data=own');
  const rows = 'x,y\n1,2\n2,4\n3,6\n4,8\n5,10\n6,12\n7,14\n8,16\n9,18';
  await typeNumbers(playground, rows); // and not left yet

  host.deploy(second.folder);
  const other = await open(context, '/');
  await press(other, 'Update now');
  await expect(title(other)).toHaveText('The second version.');
  await expect(page.locator('downhill-challenge')).toContainText(mine);
  await expect(title(page)).toHaveText(/, second$/);
  await cell.scrollIntoViewIfNeeded();
  await expect(cell).toContainText('the second tab');
  await expect(playground).toHaveURL(/own=x%2Cy/);
});

test('a tab that would lose something is not reloaded, says what, and goes on', async ({ context, host, second }) => {
  const page = await firstVisit(context, '/class/');
  const file = { format: 'downhill-progress', version: 1, saved: '2026-03-01T09:30:00.000Z', name: 'Ada', entries: {} };
  await page.locator('.class-files input').setInputFiles({
    name: 'ada.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(page.locator('.class-roll')).toContainText('Ada');
  const playground = await open(context, '/playground/?data=own');
  await typeNumbers(playground, 'x,y\n'.concat('1.23456,7.89012\n'.repeat(400))); // more than an address holds
  host.deploy(second.folder);
  const other = await open(context, '/');
  await press(other, 'Update now');
  await expect(title(other)).toHaveText('The second version.');
  await expect(bar(page)).toContainText('Here, a reload would lose the files that you opened.');
  await expect(bar(playground)).toContainText('your numbers under Data');
  await press(page, 'Not now');
  await expect(page.locator('.class-roll')).toContainText('Ada');
  await host.stop(); // and the second version has no such file, yet the page is of the first
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache'); // which would have it too
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the tab that asks is told what it would lose too, and may reload anyway', async ({ context, host, second }) => {
  await context.addInitScript(`{ const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, value) {
      if (name.includes('drafts')) throw new DOMException('full', 'QuotaExceededError');
      set.call(this, name, value);
    }; }`);
  const page = await firstVisit(context, LESSON);
  const cell = page.locator('#mse-cell');
  await cell.scrollIntoViewIfNeeded();
  await writeCode(page, cell, 'console.log(1)');
  const guess = page.locator('downhill-predict input').first();
  await guess.scrollIntoViewIfNeeded();
  await guess.fill('12');
  const loads = countLoads(page);
  host.deploy(second.folder);
  await (await open(context, '/')).close();
  await press(page, 'Update now');
  await expect(bar(page)).toHaveText(/a guess that is not locked in and what you did since this page was opened/);
  await press(page, 'Not now');
  await expect(bar(page)).toContainText(UPDATE);
  expect(loads()).toBe(0);
  await press(page, 'Update now');
  await press(page, 'Reload anyway');
  await expect.poll(loads).toBe(1);
});

test('the site can go back to an older version', async ({ context, host, second }) => {
  const page = await firstVisit(context);
  for (const [folder, heading] of [
    [second.folder, 'Your progress, second'],
    [BUILT, 'Your progress'],
  ] as const) {
    host.deploy(folder);
    await page.goto('/progress/');
    await press(page, 'Update now');
    await expect(title(page)).toHaveText(heading);
  }
  await host.stop();
  await page.goto('/');
  await expect(title(page)).toHaveText('Learn loss functions by running them.');
});

test('a half of the site is not used; the rest is fetched at the next visit', async ({ context, host }) => {
  host.failing.add('/catalogue/huber/');
  const page = await open(context, '/progress/');
  await expect(foot(page).getByText(/^Not ready for use without a network: a part/)).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  host.failing.clear();
  const before = host.asked.length;
  await page.goto('/');
  await expect(page.getByText(READY)).toBeVisible();
  expect(host.asked.slice(before)).toContain('/catalogue/huber/');
  expect(host.asked.slice(before).filter((path) => path.endsWith('.wasm')).length).toBeLessThan(3);
});

test.describe('storage', () => {
  const limit = async (context: BrowserContext, page: Page, quotaSize?: number) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(page.url()).origin,
      ...(quotaSize !== undefined && { quotaSize }),
    });
  };

  const clear = async (page: Page, { url }: { url: string }, storageTypes: string) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes });
  };

  test('too little room is told, nothing stays behind, and with room it is made up for', async ({ context }) => {
    const page = await open(context, '/progress/');
    await limit(context, page, 2_000_000);
    await expect(foot(page).getByText(/^There is no room on this device/)).toBeVisible({ timeout: 20_000 });
    expect(await countKept(page)).toBe(0);
    await limit(context, page);
    await page.goto('/');
    await expect(page.getByText(READY)).toBeVisible({ timeout: 20_000 });
  });

  test('too little room for an update leaves the version that is there', async ({ context, host, second }) => {
    const page = await firstVisit(context);
    await limit(context, page, 1000);
    host.deploy(second.folder);
    await page.goto('/');
    await expect(foot(page).getByText(/no room for it on this device/)).toBeVisible();
    await host.stop();
    await page.goto('/progress/');
    await expect(title(page)).toHaveText('Your progress');
  });

  test('what is cleared while a page is open is told, and fetched again', async ({ context, host }) => {
    const page = await firstVisit(context);
    await clear(page, host, 'cache_storage');
    host.delay = 20;
    await page.goto('/');
    await expect(foot(page).getByText(CLEARED)).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText(READY)).toBeVisible({ timeout: 20_000 });
    await host.stop();
    await page.goto('/catalogue/huber/');
    await expect(title(page)).toHaveText('Huber loss');
  });

  test('what is cleared between visits is told, and fetched again', async ({ context, host }) => {
    const page = await firstVisit(context);
    await page.goto('about:blank');
    await clear(page, host, 'cache_storage,service_workers');
    host.delay = 20;
    await page.goto('/');
    await expect(foot(page).getByText(CLEARED)).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText(READY)).toBeVisible({ timeout: 20_000 });
  });

  test('what is cleared without a network is told in plain words', async ({ context, host }) => {
    const page = await firstVisit(context);
    await clear(page, host, 'cache_storage');
    await host.stop();
    const response = await page.goto('/');
    expect(response?.status()).toBe(503);
    await expect(page.getByText(/has cleared what Downhill had kept on this device. Connect/)).toBeVisible();
  });
});

test.describe('where nothing can be kept', () => {
  for (const [why, script] of Object.entries({
    'there are no workers': 'delete Navigator.prototype.serviceWorker',
    'the browser refuses them':
      "if (self.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'))",
    'the browser keeps no files':
      "if (self.CacheStorage) CacheStorage.prototype.open = () => Promise.reject(new DOMException('no'))",
  })) {
    test(`because ${why}: the site works, and says nothing of it`, async ({ context, host }) => {
      await context.addInitScript(script);
      if (why.includes('files')) host.prepend = `${script};`;
      const page = await open(context, '/progress/');
      await page.waitForTimeout(4000);
      for (const place of ['.offline-state', '.offline-news', '.offline-bar', '.notice']) {
        await expect(page.locator(place)).toHaveText('');
      }
      await page.getByRole('button', { name: /Theme/ }).click();
    });
  }
});

test('whoever saves data is asked first, and may think again', async ({ context, host }) => {
  await context.addInitScript("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
  const page = await open(context, '/progress/');
  await expect(bar(page)).toContainText('Keep Downhill on this device, for use without a network?');
  expect(host.asked).not.toContain('/sw.js');
  await press(page, 'No');
  await page.reload();
  await expect(foot(page)).toContainText('Not kept for use without a network.');
  await expect(bar(page)).toBeHidden();
  expect(host.asked).not.toContain('/sw.js');
  await foot(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(READY)).toBeVisible({ timeout: 20_000 });
});

test('the worker that docs/offline.md has for an emergency puts an end to it', async ({ context, host }) => {
  const page = await firstVisit(context);
  const text = readFileSync(join(import.meta.dirname, '../../docs/offline.md'), 'utf8');
  host.worker = /```js\n(.*?)```/s.exec(text)?.[1] ?? null;
  await page.goto('/');
  await expect(async () => expect(await countKept(page)).toBe(0)).toPass(); // the page reloads meanwhile
  expect((await page.goto('/progress/'))?.fromServiceWorker()).toBe(false);
  await page.waitForTimeout(3000);
  await expect(page.locator('.offline-news, .offline-state').filter({ hasText: /./ })).toHaveCount(0);
  await host.stop();
  await expect(page.goto('/')).rejects.toThrow();
});
