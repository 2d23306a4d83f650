import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { BUILT, Host, type Version, versionOf } from './host.ts';

export { expect };

export const READY = 'Ready to be used without a network.';

interface Kept {
  readonly context: BrowserContext;
  readonly url: string;
}

/** One browser that has kept the site, and whose host is gone for real, shared by the tests of a file. */
export const test = base.extend<{ tab: Page; url: string }, { kept: Kept }>({
  kept: [
    async ({ browser }, use) => {
      const host = await Host.of(BUILT);
      const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: host.url });
      const page = await firstVisit(context);
      await page.close();
      await host.stop();
      await use({ context, url: host.url });
      await context.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  url: ({ kept }, use) => use(kept.url),
  tab: async ({ kept }, use) => {
    const page = await kept.context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      if (why !== 'net::ERR_ABORTED') faults.push(`${why}: ${request.url()}`); // as by going on to another page
    });
    await use(page);
    expect(faults).toEqual([]);
    await page.close();
  },
});

/** A browser that has not been here yet, and a host that can be given a second version. */
export const visits = base.extend<{ host: Host }, { second: Version }>({
  second: [
    async ({ browserName: _ }, use) => {
      const edits = {
        'index.html': (text: string) =>
          text.replace('Learn loss functions by running them.</h1>', 'The second version.</h1>'),
        'progress/index.html': (text: string) => text.replace('Your progress</h1>', 'Your progress, second</h1>'),
        'challenges/mae-loss/index.html': (text: string) => text.replace('</h1>', ', second</h1>'),
        'theme.js': (text: string) => `${text}\n// second`,
      };
      const version = await versionOf(edits, /_virtual_search/);
      await use(version);
      version.remove();
    },
    { scope: 'worker' },
  ],
  host: async ({ browserName: _ }, use) => {
    const host = await Host.of(BUILT);
    await use(host);
    await host.stop();
  },
  context: async ({ browser, host }, use) => {
    const faults: string[] = [];
    const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: host.url });
    context.on('weberror', (error) => faults.push(error.error().message));
    await use(context);
    await context.close();
    expect(faults).toEqual([]);
  },
});

export async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** A tab in a browser that has just kept the site; the page itself came from the host. */
export async function firstVisit(context: BrowserContext, address = '/progress/'): Promise<Page> {
  const page = await open(context, address);
  await expect(page.getByText(READY)).toBeVisible({ timeout: 20_000 });
  return page;
}
