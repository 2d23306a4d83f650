import { expect, test } from '@playwright/test';

/** One of every kind; of some a reader comes back to, with nothing done yet. */
const PAGES = [
  '/',
  '/lessons/what-is-a-loss/',
  '/catalogue/',
  '/catalogue/huber/',
  '/challenges/',
  '/challenges/mae-loss/',
  '/choose/',
  '/class/',
  '/embed/',
  '/playground/',
  '/progress/',
  '/review/',
  '/de/',
];
const MOST = 0.05; // half of what is called good

for (const [width, height] of [
  [412, 823],
  [1280, 900],
] as const) {
  test(`at ${width} pixels, hardly anything moves while live parts arrive on a slow machine`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    for (const path of PAGES) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const first = page.locator('downhill-landscape, downhill-playground'); // those that are in sight at once
      if ((await first.count()) > 0) await expect(first.locator('canvas, svg').first()).toBeAttached();
      await page.waitForTimeout(300);
      const sum = await page.evaluate(() => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum);
      expect(sum, path).toBeLessThan(MOST);
    }
  });
}
