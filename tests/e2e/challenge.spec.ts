import { expectAccessible } from './support/axe.ts';
import { expect, type Page, readThrough, test, writeCode } from './support/site.ts';

const PAGE = '/challenges/mae-loss/';
const challenge = (page: Page) => page.locator('downhill-challenge');
const verdict = (page: Page) => challenge(page).locator('.challenge-verdict');
const SIGNED = 'const maeLoss = (p, a) => p.reduce((sum, x, i) => sum + x - a[i], 0) / p.length;';
const RIGHT = 'const maeLoss = (p, a) => p.reduce((sum, x, i) => sum + Math.abs(x - a[i]), 0) / p.length;';

/** Everything that the live region says from now on, each time once. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const region = document.querySelector('downhill-challenge [data-live]') as HTMLElement;
    new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, {
      childList: true,
    });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('from a wrong try to a right one, by keyboard, and a reload keeps it all', async ({ page }) => {
  await page.goto(PAGE);
  await writeCode(page, challenge(page), SIGNED);
  const heard = await listen(page);
  await page.keyboard.press('ControlOrMeta+Enter');

  // Wrong: one message, a picture of the first failing case, and the smallest one as a curve over the kernel's.
  await expect(verdict(page)).toContainText('keep their signs');
  await expect(
    verdict(page).getByRole('img', { name: /pairs of prediction and target. answer: expected 12.5/ }),
  ).toBeVisible();
  const curve = verdict(page).getByRole('img', { name: 'Your function and the kernel' });
  await expect(curve).toBeVisible();
  await expect(curve).toHaveAccessibleDescription(/Yours, here: −1 at predictions 0/);
  await expect(challenge(page).getByRole('textbox')).toBeFocused();
  await verdict(page).getByText('Data table').click();
  await expect(verdict(page).getByRole('row', { name: 'The kernel, here 0 1' })).toBeVisible();
  await expect(verdict(page).locator('.bad').filter({ visible: true })).toHaveCount(1); // one red line, not fourteen
  expect(await heard()).toEqual([expect.stringMatching(/^Not yet\. The errors keep their signs/)]);
  await expectAccessible(page);

  await challenge(page).getByRole('button', { name: 'Show a hint (3)' }).press('Enter');
  await expect(challenge(page).getByText('Begin with the squared version')).toBeFocused();

  // A syntax error: itself alone, marked in the editor and told by line and column.
  await writeCode(page, challenge(page), 'const maeLoss = (p, a) =>\n  p.length +;\n');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(verdict(page)).toContainText('Syntax error on line 2, column 13');
  await expect(verdict(page).locator('.challenge-case, .challenge-results')).toHaveCount(0);
  await expect(challenge(page).locator('.cm-wrongLine')).toHaveText('  p.length +;');
  await expect(challenge(page).locator('.cm-wrongText')).toHaveText(';');
  await verdict(page).getByRole('button', { name: 'Go to line 2' }).press('Enter');
  await expect(challenge(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.insertText(' 1');
  await expect(challenge(page).locator('.cm-wrongLine')).toHaveCount(0);
  await expect(challenge(page).locator('.cm-content')).toContainText('p.length + 1;');

  await writeCode(page, challenge(page), RIGHT);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(verdict(page)).toContainText(/Passed\. All \d+ cases agree with the kernel/);
  await expect(challenge(page).getByRole('heading', { name: 'Why it works' })).toBeVisible();
  await expect(verdict(page).getByRole('link', { name: 'Two losses side by side' })).toHaveAttribute(
    'href',
    /\/challenges\/compare-losses\/$/,
  );
  await expectAccessible(page);
  expect((await heard()).length).toBe(3);

  await page.reload();
  await expect(verdict(page)).toContainText('You have passed this one.');
  await expect(challenge(page)).toContainText('Math.abs(x - a[i])');
  await expect(challenge(page).getByText('Begin with the squared version')).toBeVisible();
  await expect(challenge(page).getByRole('heading', { name: 'Why it works' })).toBeVisible();

  await page.goto('/challenges/');
  await expect(page.getByRole('heading', { name: 'Mean absolute error Passed' })).toBeVisible();
  await expect(page.getByText(/^1 of \d+ challenges passed$/)).toBeVisible();
  await page.goto('/lessons/what-is-a-loss/#mae-loss');
  await expect(page.locator('downhill-challenge').first()).toContainText('You have passed this one.');
});

test('a challenge of a later lesson is graded on its page, before that lesson is written or after', async ({
  page,
}) => {
  await page.goto('/challenges/');
  await page.getByRole('link', { name: 'Perplexity', exact: false }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const mean = 'p.reduce((sum, x) => sum - Math.log(x), 0) / p.length';
  await writeCode(page, challenge(page), `const perplexity = (p) => ${mean};`);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(verdict(page)).toContainText('The smallest input that still fails');
  await writeCode(page, challenge(page), `const perplexity = (p) => Math.exp(${mean});`);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(verdict(page)).toContainText(/Passed\. All \d+ cases agree with the kernel/);
});

test('an error of a call marks its line', async ({ page }) => {
  await page.goto(PAGE);
  await writeCode(page, challenge(page), 'function maeLoss(p) {\n  return p.nothing.at(0);\n}');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(verdict(page)).toContainText('Line 2: TypeError');
  await expect(challenge(page).locator('.cm-wrongLine')).toHaveText('  return p.nothing.at(0);');
  await expect(verdict(page).locator('.challenge-summary, .challenge-case > p').getByText('TypeError')).toHaveCount(1);
});

test('the plain text box says in words where the error is', async ({ page }) => {
  await page.goto(PAGE);
  await challenge(page).getByRole('button', { name: 'Edit' }).click();
  await challenge(page).getByRole('button', { name: 'Use a plain text box' }).click();
  const box = challenge(page).locator('textarea');
  await box.fill('const maeLoss = (p, a) =>\n  p.length +;\n');
  await box.press('ControlOrMeta+Enter');
  await expect(verdict(page).locator('mark')).toHaveText(/× 2 │ {3}p\.length \+;/);
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await verdict(page).getByRole('button', { name: 'Go to line 2' }).click();
  expect(await box.evaluate((element: HTMLTextAreaElement) => element.value[element.selectionStart])).toBe(';');
});

test('two tabs that part keep both versions, and say so', async ({ page, context }) => {
  const other = await context.newPage();
  await other.addInitScript(() => {
    addEventListener('storage', (event) => 'asleep' in window && event.stopImmediatePropagation());
  });
  for (const tab of [page, other]) await tab.goto(PAGE);
  await writeCode(page, challenge(page), '// from the first tab');
  await expect(challenge(other)).toContainText('Brought up to date'); // nothing was typed there
  await expect(challenge(other).locator('.editor')).toContainText('// from the first tab');

  // The second tab goes on from a text that the first has left meanwhile, as when it was asleep.
  await other.evaluate(() => Object.assign(window, { asleep: true }));
  await writeCode(other, challenge(other), '// from the second tab');
  await expect(challenge(other)).not.toContainText('Brought up to date');
  await expect(challenge(page).locator('.editor')).toContainText('// from the second tab');
  await writeCode(page, challenge(page), '// the first again');
  await writeCode(other, challenge(other), '// the second again');
  await expect(challenge(other)).toContainText('There is another version of this code');
  const difference = challenge(other).getByRole('list', { name: /What differs/ });
  await expect(difference).toContainText('Only in the other one: // the first again');
  await expectAccessible(other);
  await challenge(other).getByRole('button', { name: 'Take the other one' }).click();
  await expect(challenge(other).locator('.editor')).toContainText('// the first again');
  await challenge(other).getByRole('button', { name: 'Bring it back' }).click();
  await expect(challenge(other).locator('.editor')).toContainText('// the second again');
  await other.close();
});

test('a verdict is scrolled to only when it is out of sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 560 });
  await page.goto(PAGE);
  await writeCode(page, challenge(page), SIGNED);
  await challenge(page).getByRole('button', { name: 'Submit' }).focus();
  await page.evaluate(() => {
    const top = document.querySelector('.code-controls')?.getBoundingClientRect().bottom ?? 0;
    scrollBy(0, top - innerHeight); // the buttons at the foot of the window
  });
  await challenge(page).getByRole('button', { name: 'Submit' }).press('Enter');
  await expect(verdict(page).locator('.challenge-summary')).toBeInViewport({ ratio: 1 });
  const settled = await page.evaluate(() => scrollY);
  await challenge(page).getByRole('button', { name: 'Submit' }).press('Enter');
  await expect(verdict(page)).toContainText('keep their signs');
  await page.waitForTimeout(300);
  expect(Math.abs((await page.evaluate(() => scrollY)) - settled)).toBeLessThan(50);
});

for (const width of [320, 390]) {
  test(`a verdict, a difference and a hint fit ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(PAGE);
    await writeCode(page, challenge(page), SIGNED);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(verdict(page)).toContainText('keep their signs');
    await verdict(page)
      .getByText(/All results/)
      .click();
    await challenge(page)
      .getByRole('button', { name: /Show a hint/ })
      .click();
    await challenge(page).getByRole('button', { name: 'Show a solution' }).click();
    await challenge(page).getByRole('button', { name: 'Reset' }).click();
    await readThrough(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
  });
}
