import { cutOff } from './support/measure.ts';
import { expect, LESSON, readThrough, test } from './support/site.ts';

for (const path of ['/', LESSON, '/catalogue/', '/progress/']) {
  test(`${path} holds together from right to left`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await readThrough(page);
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await cutOff(page), `${width} pixels`).toEqual([]);
      const sides = await page.evaluate(() => {
        const { left, right } = (document.querySelector('h1') as Element).getBoundingClientRect();
        return [left, document.documentElement.clientWidth - right];
      });
      expect(Math.min(...sides), 'the title is on the page').toBeGreaterThanOrEqual(0);
    }
  });
}
