import { expectAccessible } from './support/axe.ts';
import { cutOff, smallTargets, spaceText } from './support/measure.ts';
import { pages } from './support/pages.ts';
import { expect, type Page, readThrough, test } from './support/site.ts';

for (const path of pages) {
  test(`${path} can be read and used by everyone: themes, zoom, spacing, fingers`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(path);
    await readThrough(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' }); // or colours would be on their way
    await settled(page);
    await expectAccessible(page, ['color-contrast']);
    await page.emulateMedia({ colorScheme: 'light' });
    for (const width of [1920, 1280, 768, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      expect(await cutOff(page), `${width} pixels`).toEqual([]);
    }
    expect(await smallTargets(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 }); // 1280 by 1024, at 400%
    await settled(page);
    expect(await cutOff(page), '400%').toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await stuck(page), 'what stays in sight must leave the text most of it').toBeLessThan(0.3);
    await spaceText(page);
    await settled(page);
    expect(await cutOff(page), 'spaced, at 400%').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await settled(page);
    expect(await cutOff(page), 'spaced').toEqual([]);
  });
}

/** Figures measure themselves after the window has changed, and draw in the frame after. */
async function settled(page: Page): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** The share of the window that is covered by what does not scroll. */
function stuck(page: Page): Promise<number> {
  return page.evaluate(() => {
    const fixed = window
      .everything()
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .filter((element) => element.checkVisibility());
    const heights = fixed.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
    return Math.max(0, ...heights.map(({ height }) => height)) / innerHeight;
  });
}
