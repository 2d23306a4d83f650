import { expectAccessible } from './support/axe.ts';
import { expect, LESSON, type Page, test, writeCode } from './support/site.ts';

const RIGHT = 'const maeLoss = (p, a) => p.reduce((sum, x, i) => sum + Math.abs(x - a[i]), 0) / p.length;';

async function submit(page: Page, code: string) {
  const challenge = page.locator('#mae-loss');
  await challenge.scrollIntoViewIfNeeded();
  await writeCode(page, challenge, code);
  await challenge.getByRole('button', { name: 'Submit' }).click();
  return { challenge, training: challenge.locator('downhill-train-with-your-loss') };
}

test('what passes trains beside the kernel, and ends where it ends', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(LESSON);
  const { challenge, training } = await submit(page, RIGHT);
  const start = challenge.getByRole('button', { name: 'Train with your loss' });
  await expect(start).toBeVisible();
  expect(asked.filter((url) => /train-with-your-loss/.test(url))).toEqual([]);
  await start.click();
  await expect(training.getByText('Both models start from the same place')).toBeVisible();
  await training.getByRole('button', { name: 'Step' }).click();
  await expect(training.getByText('After 1 step:')).toBeVisible();
  await training.getByRole('button', { name: 'Play' }).click();
  await expect(training.getByText('Yours and the kernel’s end within 0.001 of each other')).toBeVisible({
    timeout: 20_000,
  });
  await expect(training.getByRole('img', { name: /^Your loss: off by/ })).toBeVisible();
  await expectAccessible(page);
});

test('what is wrong may be trained too, at once for those who want nothing to move, and it shows', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(LESSON);
  const { challenge, training } = await submit(page, RIGHT.replace('Math.abs(x - a[i])', '(x - a[i])'));
  await challenge.getByRole('button', { name: 'See what it does in training' }).click();
  await training.getByRole('button', { name: 'Play' }).click();
  await expect(training.getByText('errors cancel in it')).toBeVisible({ timeout: 20_000 });
  const { right, overflow } = await training.evaluate((element) => ({
    right: element.getBoundingClientRect().right,
    overflow: element.scrollWidth - element.clientWidth,
  }));
  expect(right).toBeLessThanOrEqual(320);
  expect(overflow).toBe(0);
});

test('a loss that never ends stops the run, and the page stays alive', async ({ page }) => {
  await page.goto(LESSON);
  const trap = 'let n = 0;\nfunction maeLoss(p, a) { if (p.length === 40 && ++n > 200) for (;;); return 1; }';
  const { challenge, training } = await submit(page, trap);
  await challenge.getByRole('button', { name: 'See what it does in training' }).click();
  await training.getByRole('button', { name: 'Play' }).click();
  await expect(training.getByRole('button', { name: 'Pause' })).toBeVisible();
  await challenge
    .getByRole('button', { name: /All results/ })
    .or(challenge.locator('.challenge-results summary'))
    .first()
    .click();
  await expect(challenge.locator('.challenge-results')).toHaveAttribute('open', '');
  await expect(training.getByText('Step 3 could not be made. Stopped after 2 s.')).toBeVisible({ timeout: 15_000 });
});
