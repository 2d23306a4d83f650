import { expectAccessible } from './support/axe.ts';
import { expect, LESSON, type Page, test } from './support/site.ts';

const sketchOn = (page: Page) => page.locator('downhill-predict[data-type="sketch"]');

test('a curve is drawn by hand, kept, and the kernel’s is laid over it', async ({ page }) => {
  await page.goto(LESSON);
  const sketch = sketchOn(page);
  await sketch.scrollIntoViewIfNeeded();
  const field = sketch.locator('.sketch-field');
  await expect(field).toBeVisible();
  await expectAccessible(page);
  await field.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await field.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = (across: number) => [x + width * across, y + height * (1 - 0.86 * (2 * across - 1) ** 2)] as const;
  await page.mouse.move(...at(0));
  await page.mouse.down();
  for (let step = 1; step <= 24; step++) await page.mouse.move(...at(step / 24));
  await page.mouse.up();
  await sketch.getByRole('button', { name: 'Lock in my guess' }).click();
  await expect(sketch.locator('.predict-verdict')).toContainText('Close');
  await expect(sketch.locator('.predict-verdict')).toContainText('Yours has its shape.');
  await expect(sketch.getByRole('img', { name: /^Your sketch, and the kernel’s curve over it/ })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await sketch.scrollIntoViewIfNeeded();
  await expect(sketch.locator('.predict-verdict')).toContainText('Close');
});

test('a curve is drawn with the arrow keys, on a page of 320 px that does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(LESSON);
  const sketch = sketchOn(page);
  await sketch.scrollIntoViewIfNeeded();
  const first = sketch.getByRole('slider', { name: 'Loss at prediction 200', exact: true });
  await first.focus();
  for (const key of ['PageUp', 'End', 'PageUp']) await page.keyboard.press(key);
  await expect(sketch.getByRole('slider', { name: 'Loss at prediction 300' })).toBeFocused();
  await sketch.getByRole('button', { name: 'Lock in my guess' }).press('Enter');
  await expect(sketch.locator('.predict-verdict')).toContainText('The kernel’s is 0 at the target, 250');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the curve can be read, as a picture and in numbers', async ({ page }) => {
    await page.goto(LESSON);
    const answer = sketchOn(page).locator('.predict-answer');
    await answer.locator('summary').first().click();
    await expect(answer.getByRole('img', { name: /It is 2,500 thousand² at 200/ })).toBeVisible();
  });
});
