import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as loud } from '@playwright/test'; // a browser tells the console what it refuses
import { pages } from './support/pages.ts';
import { expect, LESSON, type Page, test } from './support/site.ts';

declare global {
  interface Window {
    refused: string[];
  }
}

const GUARD = "require-trusted-types-for 'script'; trusted-types lit-html downhill";

// What comes to life as one reads on is heard by every other test, in the console.
test('every page takes no text for markup or scripts, and needs none', async ({ page }) => {
  test.setTimeout(90_000);
  await listen(page);
  for (const path of [...pages, '/offline/', '/embed/1/softmax/', '/embed/1/loss-curve/?loss=huber']) {
    const response = await page.goto(path);
    expect(response?.headers()['content-security-policy'], path).toContain(GUARD);
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await meta.getAttribute('content'), path).toContain(GUARD);
    expect(await page.evaluate(() => window.refused), path).toEqual([]);
  }
});

loud('text that would become elements or a script is refused', async ({ page }) => {
  await page.goto('/');
  expect(await faultsOfTakingText(page)).toEqual(Array(4).fill('TypeError'));
});

loud('a host that sends no headers is as strict, by the policy in the page', async ({ page }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toBeUndefined();
  expect(await faultsOfTakingText(page)).toEqual(Array(4).fill('TypeError'));
});

loud('only scripts of our own origin become workers', async ({ page }) => {
  const other = createServer((_, response) => response.end('postMessage(1)'));
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  await listen(page);
  await page.goto(LESSON);
  const elsewhere = `http://localhost:${(other.address() as AddressInfo).port}/worker.js`;
  const faultOf = (address: string) =>
    page.evaluate((url) => {
      try {
        new Worker(url);
        return 'none';
      } catch (error) {
        return (error as Error).name;
      }
    }, address);
  expect(await faultOf(elsewhere)).not.toBe('none');
  expect(await faultOf('/sw.js'), 'not without the policy of the site').toBe('TypeError');
  expect(await page.evaluate(() => window.refused)).toContain('require-trusted-types-for');
  expect(await policiesMade(page, ['anything', 'default'])).toEqual([]);
  other.close();
});

/** Remembers what the policy refused. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      window.refused.push(violatedDirective),
    );
  });
}

/** Those of the names by which a policy could be made. */
function policiesMade(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } };
    return all.filter((name) => {
      try {
        trustedTypes.createPolicy(name, {});
        return true;
      } catch {
        return false;
      }
    });
  }, names);
}

/** What is thrown, for each way in which text may become elements or a script. */
function faultsOfTakingText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ways = [
      () => {
        document.createElement('div').innerHTML = '<img src="" onerror="alert(1)">';
      },
      () => document.body.insertAdjacentHTML('beforeend', '<p>text'),
      () => new DOMParser().parseFromString('<p>text', 'text/html'),
      () => {
        document.createElement('script').src = '/theme.js';
      },
    ];
    return ways.map((way) => {
      try {
        way();
        return 'nothing';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
}
