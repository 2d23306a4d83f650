import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expectAccessible } from './support/axe.ts';
import { expect, LESSON, type Page, test } from './support/site.ts';

const site = join(import.meta.dirname, '../../dist/site');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const options = (page: Page) => dialog(page).getByRole('option');
const button = (page: Page) => page.getByRole('button', { name: 'Search' });

async function search(page: Page, words: string, from = LESSON): Promise<void> {
  await page.goto(from);
  await button(page).click();
  await field(page).fill(words);
}

test('nothing of the search is there before it is wanted, and it weighs little then', async ({ page, baseURL }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(request.url().slice(baseURL?.length)));
  await page.goto(LESSON);
  await expect(button(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const before = paths.length;
  expect(paths.filter((path) => /search/.test(path))).toEqual([]);
  await button(page).click();
  await expect(field(page)).toBeFocused();
  const fetched = paths.slice(before);
  const weight = fetched.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(site, path))).length, 0);
  expect(fetched.some((path) => /_virtual_search/.test(path))).toBe(true);
  expect(weight).toBeLessThanOrEqual(75_000);
  expect(readdirSync(join(site, 'assets')).filter((file) => /_virtual_search/.test(file))).toHaveLength(1);
});

test('by keyboard: / opens it, the arrows choose, Enter goes there', async ({ page }) => {
  await page.goto(LESSON);
  await expect(button(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('hubr');
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results$/);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');

  const selected = dialog(page).getByRole('option', { selected: true });
  await expect(selected).toHaveText(/^Huber loss .*Loss · Regression/);
  await expect(selected.locator('mark').first()).toHaveText('Huber');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await selected.getAttribute('id')) ?? 'none');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(selected).toHaveCount(1);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/catalogue\/huber\/$/);
});

test('Escape closes it, and the focus is back where it was', async ({ page }) => {
  await search(page, 'outlier');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();

  const link = page.getByRole('link', { name: 'Course' });
  await link.focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('a result on this very page is gone to, and the dialog is out of its way', async ({ page }) => {
  await search(page, 'target', '/glossary/');
  await dialog(page)
    .getByRole('option', { name: /^Target Term · Glossary, from lesson 1/ })
    .click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page).toHaveURL(/#term-target$/);
  await expect(page.locator('#term-target')).toBeInViewport();
});

test('it leads to a question with its answer open, to an end of the flowchart, and to a challenge', async ({
  page,
}) => {
  await search(page, 'ignore outliers');
  await options(page).filter({ hasText: 'Does Huber ignore outliers?' }).click();
  await expect(page.locator('details[open] summary')).toHaveText('Does Huber ignore outliers?');

  await button(page).click();
  await field(page).fill('when to choose huber');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Huber loss' })).toBeVisible();

  await button(page).click();
  await field(page).fill('hingeLoss');
  await options(page).filter({ hasText: 'Challenge' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Write the hinge loss' })).toBeVisible();
});

test('who finds nothing is told what to try', async ({ page }) => {
  await search(page, '<b>qzxqzx</b>');
  await expect(dialog(page).getByRole('status')).toHaveText(/Nothing here says “<b>qzxqzx<\/b>”. Try fewer words/);
  await expect(dialog(page).getByRole('listbox')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
});

test('/ writes a slash where one writes, and can be turned off', async ({ page }) => {
  await page.goto('/');
  await button(page).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await dialog(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(button(page)).toBeVisible();
  await page.keyboard.press('/');
  await button(page).click();
  await expect(field(page)).toHaveValue(''); // had / opened it, the click would have found the page inert
  await expect(dialog(page).getByRole('checkbox')).not.toBeChecked();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: nothing for axe to find, at 320 pixels too`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await search(page, 'l1 loss');
    await expect(options(page).first()).toBeVisible();
    await expectAccessible(page);
    const box = await dialog(page).boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
    expect(await dialog(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button for it', async ({ page }) => {
    await page.goto(LESSON);
    await expect(page.locator('.search-button')).toBeHidden();
  });
});
