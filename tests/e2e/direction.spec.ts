import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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

const lessons = readdirSync(join(import.meta.dirname, '../../dist/site/lessons'));

test('pictures go from left to right in every language, and their words as their letters do', async ({ page }) => {
  test.setTimeout(120_000);
  let figures = 0;
  for (const slug of lessons) {
    await page.goto(`/lessons/${slug}/`);
    await readThrough(page);
    const before = await page.evaluate(placesInFigures);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await page.evaluate(placesInFigures), slug).toEqual(before);
    figures += before.length;
  }
  expect(figures).toBeGreaterThan(lessons.length);
  const caption = page.locator('.widget figcaption').first();
  expect(await caption.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  await caption.evaluate((element) => element.replaceChildren('מחיר הטעות'));
  expect(await caption.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

/** Where everything in the figures is, as seen from their corner. */
function placesInFigures(): string[][] {
  const figures = [...document.querySelectorAll('main *')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('figure') ?? [],
  );
  return figures.map((figure) => {
    const corner = figure.getBoundingClientRect();
    const drawn = [...figure.querySelectorAll(':not(option)')].filter((element) => element.getClientRects().length > 0);
    return drawn.map((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return `${element.localName} ${[left - corner.left, top - corner.top, width].map(Math.round).join(' ')}`;
    });
  });
}
