import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/axe.ts';
import { expect, type Page, test, writeCode } from './support/site.ts';

const CLASS = '/class/';

interface Chosen {
  readonly name: string;
  readonly text: string;
}

function fileOf(name: string, entries: Record<string, unknown>, saved = '2026-03-01T09:30:00.000Z'): Chosen {
  return {
    name: `${name}.json`,
    text: JSON.stringify({ format: 'downhill-progress', version: 1, saved, name, entries }),
  };
}

const choose = (page: Page, ...files: Chosen[]) =>
  page
    .getByLabel('Choose files, or drop them on this page')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));

const MISTAKES = 'lessons/what-is-a-loss/mistakes/mae-loss';

test('many files at once: who is where, which mistakes are common, and a bad file is named', async ({ page }) => {
  await page.goto(CLASS);
  await expect(page.getByRole('table')).toHaveCount(0);
  const ada = fileOf('Ada', {
    'lessons/what-is-a-loss/done/challenges/mae-loss': true,
    place: { lesson: 'what-is-a-loss', section: 'pitfalls' },
    [MISTAKES]: ['sum', 'no-abs'],
  });
  await choose(
    page,
    ada,
    { name: 'holiday.jpg', text: 'JFIF' },
    fileOf('<b>Bob</b>', { [MISTAKES]: ['no-abs', 'symptom-nan', 'unheard-of'] }),
    fileOf('Eve', { 'lessons/what-is-a-loss/challenges/mae-loss': -1 }),
  );
  const told = page.locator('.class-told');
  await expect(told).toContainText('2 files read; 2 in all.');
  await expect(told).toContainText('holiday.jpg was not taken. It is no JSON');
  await expect(told).toContainText('Eve.json was not taken.');
  const roll = page.getByRole('region', { name: 'Who is where' });
  await expect(roll.getByRole('row', { name: /^Ada 1 Mar 2026 Lesson 1 1 of \d+ 1\// })).toBeVisible();
  await expect(roll.getByRole('rowheader', { name: '<b>Bob</b>' })).toBeVisible();
  await expect(roll.getByRole('columnheader', { name: 'Lesson 1: What a loss function is' })).toBeAttached();
  const mistakes = page.getByRole('region', { name: 'Which mistakes are common' });
  await expect(mistakes.getByRole('row')).toHaveCount(5);
  await expect(mistakes.getByRole('row').nth(1)).toContainText(/^2 of 2Mean absolute error.*<b>Bob<\/b>, Ada$/);
  await expect(mistakes).toContainText('NaN is returned.');
  await expect(mistakes).toContainText('unheard-of');
  await expectAccessible(page);

  await choose(page, ada);
  await expect(told).toContainText('Ada.json was not taken. It is here already.');
  await expect(roll.getByRole('row')).toHaveCount(3);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]); // nothing of a class is kept
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(roll).toBeHidden();
});

test('the CSV leaves a spreadsheet no formula', async ({ page }) => {
  await page.goto(CLASS);
  await choose(page, fileOf('=HYPERLINK("http://x")', { 'lessons/what-is-a-loss/done/quiz/x': true }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^downhill-class-\d{4}-\d\d-\d\d\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain(`\r\n"'=HYPERLINK(""http://x"")","'=HYPERLINK`);
});

test('a mistake that a learner makes reaches their teacher, in the words that they were told', async ({ page }) => {
  await page.goto('/challenges/mae-loss/');
  const challenge = page.locator('downhill-challenge');
  await writeCode(
    page,
    challenge,
    `function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - actuals[i]);
  return sum / 4;
}`,
  );
  await challenge.getByRole('button', { name: 'Submit' }).click();
  const words = 'The sum is divided by 4, which is right for four houses only.';
  await expect(challenge.locator('.challenge-verdict')).toContainText(words);
  await page.goto('/progress/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  await page.goto(CLASS);
  await choose(page, { name: 'from-ada.json', text });
  await expect(page.getByRole('region', { name: 'Which mistakes are common' })).toContainText(words);
  await expect(page.getByRole('rowheader', { name: 'from-ada' })).toBeVisible();
});

test('a class fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(CLASS);
  await choose(page, fileOf('x'.repeat(80), { [MISTAKES]: ['sum'] }), { name: `${'y'.repeat(90)}.txt`, text: '' });
  await expect(page.getByRole('region', { name: 'Which mistakes are common' })).toContainText('Mean absolute error');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('region', { name: 'Who is where' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.class-roll').evaluate((roll) => roll.scrollLeft)).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what would be here', async ({ page }) => {
    await page.goto(CLASS);
    await expect(page.getByText('This page needs scripts.')).toBeVisible();
    await expect(page.getByLabel('Choose files')).toBeHidden();
  });
});
