import { expectAccessible } from './support/axe.ts';
import { expect, type Page, test } from './support/site.ts';

const LESSON = '/lessons/cross-entropy/';
const surprise = (page: Page) => page.getByRole('link', { name: 'surprise', exact: true }).first();
const card = (page: Page) => page.locator('#about-term-surprise');

test('a word of another lesson shows what it means on hover, and while the pointer is on the card', async ({
  page,
}) => {
  await page.goto(LESSON);
  await surprise(page).hover();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText('negative logarithm');
  await expectAccessible(page);
  await card(page).hover();
  await page.waitForTimeout(600); // longer than a card outlives its word
  await expect(card(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card(page)).toBeHidden();
});

test('a pointer that only passes by raises no card', async ({ page }) => {
  await page.goto(LESSON);
  await surprise(page).hover();
  await page.mouse.move(2, 2);
  await page.waitForTimeout(400);
  await expect(card(page)).toBeHidden();
});

test('the keyboard shows the card, Escape takes it away, and Enter follows the link', async ({ page }) => {
  await page.goto(LESSON);
  await surprise(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(surprise(page)).toBeFocused();
  await expect(card(page)).toBeVisible();
  await expect(surprise(page)).toHaveAccessibleDescription(/negative logarithm/);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(surprise(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lessons\/binary-cross-entropy\/#term-surprise$/);
});

for (const width of [320, 1280]) {
  test(`a card stays inside a window of ${width} pixels, and off its word`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(LESSON);
    for (const link of await page.locator('a[aria-describedby^="about-term-"]:visible').all()) {
      await link.hover();
      const own = page.locator(`#${await link.getAttribute('aria-describedby')}`);
      await expect(own).toBeVisible();
      const [box, word] = await Promise.all([own.boundingBox(), link.boundingBox()]);
      if (!box || !word) throw new Error('Neither can be missing.');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y >= word.y + word.height || box.y + box.height <= word.y).toBe(true);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no card is in the way, and the link leads to the term', async ({ page }) => {
    await page.goto(LESSON);
    await expect(card(page)).toBeHidden();
    await surprise(page).click();
    await expect(page).toHaveURL(/#term-surprise$/);
  });
});
