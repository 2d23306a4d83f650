import { expectAccessible } from './support/axe.ts';
import { expect, type Page, readThrough, test } from './support/site.ts';

const CATALOGUE = '/catalogue/';
const HUBER = '/catalogue/huber/';

const pages = { catalogue: CATALOGUE, 'a loss': HUBER, 'a comparison': `${HUBER}?curve.compare=mse&curve.delta=0.5` };
const words = (page: Page) => page.locator('downhill-loss-curve .words');

for (const [name, path] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}: nothing for axe to find`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await readThrough(page);
      await expectAccessible(page);
    });
  }

  for (const width of [320, 390, 768, 1280, 1920]) {
    test(`${name} fits ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await readThrough(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test('the header leads to the catalogue, and it to every loss and back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Catalogue' }).click();
  await page.getByRole('link', { name: 'Huber', exact: false }).first().click();
  await expect(page).toHaveURL(/\/catalogue\/huber\/$/);
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Catalogue' }).click();
  await expect(page).toHaveURL(/\/catalogue\/$/);
});

test('the filter narrows the list, says so, and survives a reload', async ({ page }) => {
  await page.goto(CATALOGUE);
  const entries = page.locator('.entry');
  const all = await entries.count();
  const count = page.locator('.filter-count');
  await expect(count).toHaveText(`${all} losses`);

  await page.getByRole('checkbox', { name: /Symmetric/ }).focus();
  await page.keyboard.press('Space');
  const symmetric = await page.locator('.entry:visible').count();
  expect(symmetric).toBeLessThan(all);
  await expect(count).toHaveText(`${symmetric} of ${all} losses`);
  await expect(page).toHaveURL(/\?trait=symmetric$/);

  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Symmetric/ })).toBeChecked();
  await expect(page.locator('.entry:visible')).toHaveCount(symmetric);
});

test('where nothing matches, the way out is one press away', async ({ page }) => {
  await page.goto(`${CATALOGUE}?task=binary&trait=zero-at-target&trait=symmetric&family=elementwise`);
  await expect(page.locator('.entry:visible')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all losses' }).click();
  await expect(page.locator('.entry:visible').first()).toBeVisible();
  await expect(page).toHaveURL(/\/catalogue\/$/);
  await expect(page.getByRole('checkbox').first()).toBeFocused();
});

test('a slider changes the words and the address, and a reload brings both back', async ({ page }) => {
  await page.goto(HUBER);
  await expect(words(page)).toContainText('Huber');
  const before = await words(page).textContent();
  const delta = page.getByRole('slider', { name: 'Delta' });
  await delta.focus();
  await page.keyboard.press('Home');
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
  await expect(words(page)).not.toHaveText(before ?? '');
  await expect(page).toHaveURL(/curve\.delta=0\.25$/);
  const after = await words(page).textContent();
  await page.reload();
  await expect(words(page)).toHaveText(after ?? '');
});

test('pointing at a curve moves the point there', async ({ page }) => {
  await page.goto(HUBER);
  await expect(words(page)).toContainText('Huber');
  const picture = page.locator('downhill-loss-curve').getByRole('img').first();
  await picture.click({ position: { x: 120, y: 60 } });
  await expect(words(page)).toContainText(/^Prediction −/);
  await expect(page).toHaveURL(/curve\.prediction=-/);
});

test('another loss is drawn on the same axes', async ({ page }) => {
  await page.goto(HUBER);
  await page.getByLabel('Compare with').selectOption({ label: 'Mean squared error' });
  await expect(words(page)).toContainText('Mean squared error is');
  await expect(page).toHaveURL(/curve\.compare=mse/);
  await expect(page.locator('downhill-loss-curve').getByText('Gradient of Mean squared error').first()).toBeVisible();
});

test('the page of a sum has it live: weights in hand, and in the address', async ({ page }) => {
  await page.goto('/catalogue/multi-task/');
  const said = page.locator('downhill-weighed-sum .words');
  await expect(said).toContainText('The sum is lowest at 1.5.');
  await page.getByRole('combobox', { name: 'Second loss' }).selectOption({ label: 'Huber loss' });
  const weight = page.getByRole('slider', { name: 'First weight' });
  await weight.focus();
  await page.keyboard.press('Home');
  await expect(said).toContainText('The sum is lowest at 2.');
  await expect(page).toHaveURL(/curve\.first-weight=0&curve\.second=huber/);
  const words = await said.textContent();
  await page.reload();
  await expect(said).toHaveText(words ?? '');
});

test('every loss has a page whose curve is drawn, or whose sum is worked out', async ({ page }) => {
  test.slow(); // there are many
  await page.goto(CATALOGUE);
  const links = await page.locator('.entry-title').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const link of links) {
    await page.goto(link ?? '');
    // What has no kernel of its own has no curve of its own.
    const drawn = (await page.locator('downhill-loss-curve').count()) > 0;
    await expect(drawn ? words(page) : page.locator('main')).toContainText(drawn ? 'gradient' : 'The sum');
    await expect(page.locator('downhill-loss-curve [role="alert"]')).toHaveCount(0);
  }
});

test('a loss that there is not has a page that says so', async ({ request }) => {
  const response = await request.get('/catalogue/no-such-loss/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('href="/catalogue/"');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the catalogue is a plain list, and a loss is all there but the live part', async ({ page }) => {
    await page.goto(CATALOGUE);
    await expect(page.locator('.filter')).toBeHidden();
    await expect(page.locator('.no-match')).toBeHidden();
    await expect(page.locator('.entry').last()).toBeVisible();
    await page.getByRole('link', { name: 'Huber', exact: false }).first().click();
    await expect(page.locator('math').first()).toBeVisible();
    await expect(page.locator('downhill-loss-curve .sketch')).toBeVisible();
    await expect(page.getByRole('row', { name: /delta/ })).toBeVisible();
    await expect(page.locator('pre').last()).toContainText('template');
  });
});
