import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect, type Page };

/** A warning that this browser gives since playwright.config.ts says so. */
export const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';

export const LESSON = '/lessons/what-is-a-loss/';

/** Every test fails on an error in the console, an uncaught exception, or a request that leaves the origin. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.text() === BLOCKED_WORKER) return;
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        const local = url.origin === baseURL || url.protocol === 'data:' || url.protocol === 'blob:';
        if (!local) faults.push(`left the origin: ${url}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Wakes everything on the page, as reading it through would. */
export async function readThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 500) {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    await page.waitForTimeout(40);
  }
  await page.waitForLoadState('networkidle');
}

/** Replaces the code in an editor. */
export async function writeCode(page: Page, place: Locator, code: string): Promise<void> {
  await expect(place.getByRole('button', { name: /^(Run|Submit)$/ })).toBeVisible();
  const edit = place.getByRole('button', { name: 'Edit' });
  if (await edit.isVisible()) await edit.click();
  await expect(place.locator('.editor-code')).toBeVisible();
  const editor = place.getByRole('textbox');
  await editor.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}
