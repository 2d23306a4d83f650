import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/axe.ts';
import { expect, LESSON, type Page, test, writeCode } from './support/site.ts';

const PROGRESS = '/progress/';

/** Does a little of the first lesson, as a reader would. */
async function answerOne(page: Page): Promise<void> {
  await page.goto(LESSON);
  const first = page.locator('downhill-quiz form').first();
  await first.scrollIntoViewIfNeeded();
  await first.getByRole('radio', { name: 'Every prediction on this data' }).check();
  await first.getByRole('button', { name: 'Check answer' }).click();
  await expect(first).toContainText('Right');
}

async function exported(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const choose = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Choose a file, or drop it on this page')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const lesson = (page: Page) => page.locator('.progress-lesson').first();

test('what is done is shown, leaves as a file, is reset, and comes back from the file', async ({ page }) => {
  await answerOne(page);
  await page.goto(PROGRESS);
  await expect(lesson(page)).toContainText(/1 of \d+ questions/);
  await expect(page.getByRole('link', { name: 'Go on with lesson 1: What a loss function is' })).toHaveAttribute(
    'href',
    /\/lessons\/what-is-a-loss\/#.+/,
  );

  await page.getByLabel('Your name, if the file is for a teacher').fill('Ada Lovelace');
  const { name, text } = await exported(page);
  expect(name).toMatch(/^downhill-progress-ada-lovelace-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text)).toMatchObject({ format: 'downhill-progress', version: 1, name: 'Ada Lovelace' });

  await page.getByRole('button', { name: 'Reset …' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Export it first, and the file brings it back.')).toBeFocused();
  await expect(lesson(page)).toContainText(/1 of \d+ questions/); // nothing happens before the second time
  await page.getByRole('button', { name: 'Reset now' }).click();
  await expect(lesson(page)).toContainText(/0 of \d+ questions/);
  await expect(page.getByRole('link', { name: /^Go on with/ })).toBeHidden();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(lesson(page)).toContainText(/1 of \d+ questions/);

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(lesson(page)).toContainText(/0 of \d+ questions/);
  await choose(page, name, text);
  await expect(page.getByText('1 part of a lesson done')).toBeVisible();
  await expect(lesson(page)).toContainText(/0 of \d+ questions/); // it was only told
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(lesson(page)).toContainText(/1 of \d+ questions/);
  await choose(page, name, text);
  await expect(page.getByText('Everything in it is here already.')).toBeVisible();
});

test('a file that is none is refused by name, and nothing changes', async ({ page }) => {
  await answerOne(page);
  await page.goto(PROGRESS);
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  const head = '{"format":"downhill-progress","version":1,"saved":"2026-01-01T00:00:00Z","name":"",';
  for (const [name, text, words] of [
    ['holiday.jpg', 'JFIF', 'holiday.jpg was not taken, and nothing was changed. It is no JSON'],
    ['empty.json', '', 'It is empty.'],
    ['hostile.json', `${head}"entries":{"__proto__":{"x":1}}}`, 'It has an entry “__proto__”'],
    ['range.json', `${head}"entries":{"lessons/a/challenges/b":1e9}}`, 'a whole number from 0 to 1000000'],
    ['<img src=x onerror=alert(1)>.json', '[]', '<img src=x onerror=alert(1)>.json was not taken'],
  ] as const) {
    await choose(page, name, text);
    await expect(page.locator('.progress-preview')).toContainText(words);
    await expect(page.getByRole('button', { name: 'Bring it in' })).toHaveCount(0);
  }
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
});

test('of code that differs both versions are there, and the editor lets the reader choose', async ({ page }) => {
  const challenge = page.locator('downhill-challenge');
  await page.goto('/challenges/mae-loss/');
  await writeCode(page, challenge, '// mine\n');
  await page.goto(PROGRESS);
  const key = 'lessons/what-is-a-loss/drafts/mae-loss';
  const mine = JSON.parse((await exported(page)).text);
  const theirs = { ...mine, entries: { [key]: { ...mine.entries[key], text: '// theirs\n' } } };
  await choose(page, 'theirs.json', JSON.stringify(theirs));
  await expect(page.getByText('1 draft of code, beside any that is here')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('Brought in. What was here is here still.')).toBeVisible();
  await page.goto('/challenges/mae-loss/');
  await expect(challenge).toContainText('There is another version of this code');
  const code = challenge.locator('.challenge-editor .editor-code, .challenge-editor pre').first();
  await expect(code).toContainText('// mine');
  await challenge.getByRole('button', { name: 'Take the other one' }).click();
  await expect(code).toContainText('// theirs');
  await challenge.getByRole('button', { name: 'Bring it back' }).click();
  await expect(code).toContainText('// mine');
});

test('a file can be dropped anywhere on the page', async ({ page }) => {
  await page.goto(PROGRESS);
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{}'], 'dropped.json'));
    return transfer;
  });
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
  await expect(page.locator('.progress-preview')).toContainText('dropped.json was not taken');
  await data.evaluate((transfer) => transfer.items.add(new File(['{}'], 'another.json')));
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
  await expect(page.locator('.progress-preview')).toHaveText(/^Only one file at a time/);
});

test('home leads back to where the reader left, and to the start before that', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Begin with lesson 1' })).toBeVisible();
  await answerOne(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Go on with lesson 1: What a loss function is' }).click();
  await expect(page).toHaveURL(/what-is-a-loss\/#.+/);
});

test('storage that is blocked or full is told, and so is what an import could not keep', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(PROGRESS);
  await expect(page.locator('.progress-obstacle')).toHaveText(
    'Nothing new can be kept in this browser: its storage for this site is full. Export what is here before you close the page.',
  );
  const entries = { 'lessons/what-is-a-loss/done/quiz/x': true };
  const file = { format: 'downhill-progress', version: 1, saved: '2026-01-01T00:00:00Z', name: '', entries };
  await choose(page, 'mine.json', JSON.stringify(file));
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.locator('.progress-preview')).toContainText('this browser could not keep all of it');
});

test('the picture of how sure one was is there once there is something to draw', async ({ page }) => {
  await page.goto(PROGRESS);
  await expect(page.locator('downhill-calibration')).toHaveCount(0);
  await page.evaluate(() => {
    const value = { question: 'q', level: 80, right: true };
    localStorage.setItem('downhill:confidence/answers/what-is-a-loss/x', JSON.stringify({ version: 1, value }));
  });
  await page.reload();
  await expect(page.getByRole('img', { name: /1 answer so far/ })).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what would be here, and what each lesson holds', async ({ page }) => {
    await page.goto(PROGRESS);
    await expect(page.getByText('With scripts, this page marks what you have done')).toBeVisible();
    await expect(lesson(page)).toContainText(/\d+ sections.*\d+ questions/s);
    await expect(page.getByRole('button', { name: 'Export' })).toBeHidden();
  });
});
