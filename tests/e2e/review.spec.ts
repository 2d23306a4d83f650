import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/axe.ts';
import { expect, type Page, test } from './support/site.ts';

const REVIEW = '/review/';
const HUBER = '/lessons/huber/';
const DAY = 86_400_000;

const told = (page: Page) => page.locator('.review-told');
const card = (page: Page) => page.locator('.review-card');
const check = (page: Page) => card(page).getByRole('button', { name: 'Check answer' });

/** As if something of the lesson had been done on this device. */
async function begin(page: Page, ...slugs: string[]): Promise<void> {
  await page.addInitScript((names) => {
    for (const name of names) {
      localStorage.setItem(`downhill:lessons/${name}/done/quiz/q`, JSON.stringify({ version: 1, value: true }));
    }
  }, slugs);
}

const freshAnswer = (page: Page) => card(page).locator('form').getAttribute('data-answer');
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('downhill:review/')));

test('who has begun nothing is told where to begin', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Review' }).click();
  await expect(told(page)).toContainText('Nothing to review yet');
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export to Anki' })).toBeHidden();
  await page.getByRole('link', { name: /^Lesson 1,/ }).click();
  await expect(page).toHaveURL(/what-is-a-loss/);
});

test('by keyboard: a right answer, how it came, and the next one; a wrong one comes back tomorrow', async ({
  page,
}) => {
  await begin(page, 'huber');
  await page.goto(REVIEW);
  await expect(told(page)).toHaveText('8 due today.');
  await expect(page.getByRole('heading', { name: 'Question 1 of 8' })).toBeVisible();
  await expect(card(page)).toContainText('Huber loss with delta 2');

  const field = card(page).getByRole('textbox');
  await field.fill((await freshAnswer(page)) ?? '');
  await field.press('Enter');
  const grades = page.getByRole('group', { name: 'How did it come to you?' });
  await expect(grades.getByRole('button')).toHaveText(['Hard: in 2 days', 'Good: in 3 days', 'Easy: in 8 days']);
  await expect(card(page).locator('.quiz-note')).toContainText('Their mean is');
  await grades.getByRole('button', { name: /^Good/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Question 2 of 8' })).toBeFocused();
  expect(await kept(page)).toEqual(['downhill:review/huber/fresh-huber']);

  await page.goto(REVIEW);
  await expect(told(page)).toHaveText('7 due today.'); // it is not asked twice a day, nor is another put in its place
});

test('a wrong answer is explained and kept at once; the lesson’s own answer is left alone', async ({ page }) => {
  await begin(page, 'what-is-a-loss');
  await page.goto(REVIEW);
  await card(page).getByRole('textbox').fill('-1');
  await check(page).click();
  await expect(card(page).locator('.quiz-note')).toContainText('Not right');
  await expect(card(page)).toContainText('It is asked again tomorrow.');
  await expect(page.getByRole('group', { name: 'How did it come to you?' })).toHaveCount(0);
  expect(await kept(page)).toEqual(['downhill:review/what-is-a-loss/fresh-mse']);

  await card(page).getByRole('button', { name: 'Try again' }).click();
  await card(page)
    .getByRole('textbox')
    .fill((await freshAnswer(page)) ?? '');
  await check(page).click();
  await expect(card(page).locator('.quiz-note')).toContainText('Right');
  await expect(page.getByRole('group', { name: 'How did it come to you?' })).toHaveCount(0); // not recalled
  await card(page).getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByRole('heading', { name: 'Question 2 of 8' })).toBeFocused();
  const answers = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/quiz/fresh')));
  expect(answers).toEqual([]);
});

test('the numbers are those of the day, and what is due comes when it is', async ({ page }) => {
  await begin(page, 'what-is-a-loss');
  await page.clock.setFixedTime(new Date(2026, 4, 10, 12));
  await page.goto(REVIEW);
  const legend = card(page).locator('legend');
  const today = await legend.textContent();
  await page.reload();
  await expect(legend).toHaveText(today ?? '');
  await card(page).getByRole('textbox').fill('-1');
  await check(page).click();
  await page.clock.setFixedTime(new Date(2026, 4, 10, 12).getTime() + DAY);
  await page.reload();
  await expect(legend).toContainText('mean squared error');
  await expect(legend).not.toHaveText(today ?? '');
});

test('the last one ends the day, without a word about yesterday', async ({ page }) => {
  await begin(page, 'huber');
  await page.goto(REVIEW);
  await expect(told(page)).toHaveText('8 due today.');
  for (let question = 1; question <= 8; question++) {
    await expect(page.getByRole('heading', { name: `Question ${question} of 8` })).toBeVisible();
    for (const select of await card(page).locator('select').all()) await select.selectOption({ index: 1 });
    const box = card(page).locator('input').first();
    if ((await box.count()) > 0) await ((await box.getAttribute('type')) === 'text' ? box.fill('-77') : box.check());
    await check(page).click();
    const next = card(page).getByRole('button', { name: /^(Next question|Finish|Good: .*)$/ });
    await next.click();
  }
  await expect(page.getByRole('heading', { name: 'That was all for today' })).toBeFocused();
  await expect(told(page)).toHaveText('Nothing more is due today. The next questions come tomorrow.');
  await page.reload();
  await expect(told(page)).toHaveText('Nothing more is due today. The next questions come tomorrow.');
});

test('hostile storage changes nothing', async ({ page }) => {
  await begin(page, 'huber');
  await page.addInitScript(() => {
    const value = { question: '1', due: 'never', last: 1e300, stability: -1, difficulty: 0, reps: -1, lapses: 9 };
    localStorage.setItem('downhill:review/huber/fresh-huber', JSON.stringify({ version: 1, value }));
    localStorage.setItem('downhill:review/huber/__proto__', '{"version":1');
  });
  await page.goto(REVIEW);
  await expect(told(page)).toHaveText('8 due today.');
});

test('a lesson that cannot be loaded is named, and can be asked for again', async ({ page }) => {
  await begin(page, 'huber', 'what-is-a-loss');
  await page.route(`**${HUBER}`, (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
  // The browser reports the 404 on the console, which is what every page with a broken connection does.
  page.removeAllListeners('console');
  await page.goto(REVIEW);
  await expect(told(page)).toContainText('These lessons could not be loaded: Lesson 5,');
  await expect(card(page)).toBeVisible();
  await told(page).getByRole('button', { name: 'Load again' }).click();
  await expect(told(page)).toHaveText('8 due today.');
});

test('the questions go to Anki as a file', async ({ page }) => {
  await begin(page, 'huber');
  await page.goto(REVIEW);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to Anki' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('downhill-anki.txt');
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines[0]).toBe('#separator:tab');
  const notes = lines.filter((line) => !line.startsWith('#'));
  expect(notes.length).toBeGreaterThanOrEqual(5);
  for (const note of notes) {
    expect(note.split('\t')).toHaveLength(3);
    expect(note).toMatch(/^"[^\t]+"\t"<ul>[^\t]+<\/ul>"\t"downhill downhill::huber"$/);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: nothing for axe to find, before an answer and after, at 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await begin(page, 'huber');
    await page.goto(REVIEW);
    await expect(card(page)).toBeVisible();
    await expectAccessible(page);
    await card(page)
      .getByRole('textbox')
      .fill((await freshAnswer(page)) ?? '');
    await check(page).click();
    await expect(page.getByRole('group', { name: 'How did it come to you?' })).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says where the questions stand', async ({ page }) => {
    await page.goto(REVIEW);
    await expect(page.locator('.without-scripts')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Lesson 5,/ })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
