import { expectAccessible } from './support/axe.ts';
import { expect, LESSON, type Page, readThrough, test, writeCode } from './support/site.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(LESSON);
});

const houses = (page: Page) => page.locator('#houses');
const spam = (page: Page) => page.locator('#spam');
const challenge = (page: Page, name: string) => page.locator(`downhill-challenge[data-challenge="${name}"]`);

async function type(figure: ReturnType<typeof houses>, label: string, value: string) {
  const field = figure.getByRole('textbox', { name: `${label}, typed` });
  await field.fill(value);
  await field.press('Enter');
}

test('the tour walks the picture, sets it, and gives it back', async ({ page }) => {
  const start = page.getByRole('button', { name: 'Start tour' });
  await page.locator('downhill-tour').scrollIntoViewIfNeeded();
  await start.click();
  await expect(page.getByText('1 of 7')).toBeVisible();
  await expectAccessible(page);
  const next = page.getByRole('button', { name: 'Next' });
  for (let step = 2; step <= 5; step++) await next.click();
  await expect(page.getByText('5 of 7')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByText('4 of 7')).toBeVisible();
  for (let step = 5; step <= 7; step++) await next.click();
  await expect(page.locator('#pipeline').getByRole('slider', { name: 'Weight' })).toHaveValue('2.6');
  await page.keyboard.press('Escape');
  await expect(start).toBeFocused();
  await expect(page.locator('#pipeline').getByRole('slider', { name: 'Weight' })).toHaveValue('1.5');
});

test('the update walks downhill on the kernel', async ({ page }) => {
  const pipeline = page.locator('#pipeline');
  await pipeline.scrollIntoViewIfNeeded();
  await expect(pipeline.getByText('Loss 12,100.', { exact: false }).first()).toBeVisible();
  await pipeline.getByRole('button', { name: 'Update once' }).click();
  // w - 0.00002 * 2 * (1.5 * 100 - 260) * 100
  await expect(pipeline.getByRole('slider', { name: 'Weight' })).toHaveValue('1.94');
});

test('a code cell runs what is written, beside the kernel', async ({ page }) => {
  const cell = page.locator('#mse-cell');
  await cell.scrollIntoViewIfNeeded();
  await cell.getByRole('button', { name: 'Run' }).click();
  const output = cell.locator('.code-output');
  await expect(output).toContainText('175');
  await expect(output).toContainText('C++ kernel');
  await writeCode(page, cell, 'console.log([1, 2].map((x) => x / 4));');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(output).toContainText('[0.25, 0.5]');
  await page.reload();
  await cell.scrollIntoViewIfNeeded();
  await expect(cell).toContainText('x / 4');
  await cell.getByRole('button', { name: 'Reset' }).click();
  await expect(cell).toContainText('function mseLoss');
});

test('the C++ in its tab is the kernel itself', async ({ page }) => {
  const cell = page.locator('#mse-cell');
  await cell.scrollIntoViewIfNeeded();
  await cell.getByRole('tab', { name: 'JavaScript' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(cell.getByRole('tab', { name: 'C++ kernel' })).toHaveAttribute('aria-selected', 'true');
  await expect(cell.getByRole('tabpanel')).toContainText('static V value(V prediction, V target');
});

test('a prediction is kept, and answered by the kernel', async ({ page }) => {
  const predict = page.locator('downhill-predict').first();
  await predict.scrollIntoViewIfNeeded();
  await predict.getByRole('textbox').fill('a lot');
  await predict.getByRole('button', { name: 'Lock in my guess' }).click();
  await expect(predict).toContainText('number');
  await predict.getByRole('textbox').fill('1,000');
  await predict.getByRole('button', { name: 'Lock in my guess' }).click();
  await expect(predict).toContainText('14,550');
  await page.reload();
  await predict.scrollIntoViewIfNeeded();
  await expect(predict).toContainText('14,550');
});

test('the experiment shows the numbers of the lesson and sees its exercises done', async ({ page }) => {
  await houses(page).scrollIntoViewIfNeeded();
  await expect(houses(page).getByRole('group', { name: 'Mean squared error' })).toContainText('175');
  await expect(houses(page).getByRole('group', { name: 'Mean absolute error' })).toContainText('12.5');
  const done = page.locator('.exercise-mark', { hasText: 'Done' });
  await expect(done).toHaveCount(0);

  await type(houses(page), 'Prediction for House A', '500');
  await expect(houses(page).getByRole('group', { name: 'Mean squared error' })).toContainText('14,550');
  await expect(houses(page).getByRole('group', { name: 'Mean absolute error' })).toContainText('70');
  await expect(done).toHaveCount(1);

  await houses(page).getByRole('button', { name: 'Reset' }).click();
  await type(houses(page), 'Prediction for House A', '390');
  await expect(done).toHaveCount(2);

  await expect(spam(page).getByRole('group', { name: 'Binary cross-entropy' })).toContainText('0.1976');
  await type(spam(page), 'Prediction for Email 1', '0.5');
  await expect(done).toHaveCount(3);
  await type(spam(page), 'Prediction for Email 1', '0');
  await expect(spam(page)).toContainText('34.54');
  await expect(spam(page)).not.toContainText(/NaN|Infinity|∞/);
  await expect(done).toHaveCount(4);

  await page.reload();
  await page.locator('downhill-exercises').scrollIntoViewIfNeeded();
  await expect(done).toHaveCount(4);
});

test('nonsense in a field is refused kindly, and the last good value stays', async ({ page }) => {
  await houses(page).scrollIntoViewIfNeeded();
  for (const nonsense of ['', 'lots', 'NaN', '1e999', '-5', '99999']) {
    await type(houses(page), 'Prediction for House A', nonsense);
    await expect(houses(page).getByRole('group', { name: 'Mean squared error' })).toContainText('175');
  }
  await expect(houses(page)).toContainText('from 0 to 600');
});

test('the quiz answers each choice, and keeps what was answered', async ({ page }) => {
  const quiz = page.locator('downhill-quiz');
  await quiz.scrollIntoViewIfNeeded();
  const first = quiz.locator('li').filter({ hasText: 'What do you know?' }).first();
  await first.getByRole('radio', { name: 'The model has learnt nothing.' }).check();
  await first.getByRole('button', { name: 'Check answer' }).click();
  await expect(first).toContainText('the loss counts how wrong the model is');
  await expect(quiz).toContainText('0 of 7 right so far');
  await first.getByRole('radio', { name: 'Every prediction on this data' }).check();
  await first.getByRole('button', { name: 'Check answer' }).click();
  await expect(quiz).toContainText('1 of 7 right so far');

  const second = quiz.locator('li').filter({ hasText: 'The predictions are 3 and 5' }).first();
  await second.getByRole('textbox').fill('4');
  await second.getByRole('button', { name: 'Check answer' }).click();
  await expect(second).toContainText('That is the sum of the squares');
  await second.getByRole('textbox').fill('2.0');
  await second.getByRole('button', { name: 'Check answer' }).click();
  await expect(quiz).toContainText('2 of 7 right so far');

  await page.reload();
  await quiz.scrollIntoViewIfNeeded();
  await expect(quiz).toContainText('2 of 7 right so far');
  await expect(first.getByRole('radio', { name: 'Every prediction on this data' })).toBeChecked();
});

const right = {
  'a loop': `function maeLoss(p, a) { let s = 0; for (let i = 0; i < p.length; i++) s += Math.abs(p[i] - a[i]); return s / p.length; }`,
  'an arrow and reduce': `const maeLoss = (p, a) => p.reduce((s, x, i) => s + Math.abs(x - a[i]), 0) / p.length`,
  'an export': `export function maeLoss(p, a) { return p.map((x, i) => Math.abs(a[i] - x)).reduce((x, y) => x + y) / p.length; }`,
};

for (const [style, code] of Object.entries(right)) {
  test(`a right maeLoss passes: ${style}`, async ({ page }) => {
    const mae = challenge(page, 'mae-loss');
    await mae.scrollIntoViewIfNeeded();
    await writeCode(page, mae, code);
    await mae.getByRole('button', { name: 'Submit' }).click();
    await expect(mae.locator('.challenge-verdict')).toContainText('agree with the kernel');
  });
}

const wrong = {
  'the square': [
    `const maeLoss = (p, a) => p.reduce((s, x, i) => s + (x - a[i]) ** 2, 0) / p.length`,
    'mean squared error',
  ],
  'no abs': [`const maeLoss = (p, a) => p.reduce((s, x, i) => s + x - a[i], 0) / p.length`, 'keep their signs'],
  'no division': [`const maeLoss = (p, a) => p.reduce((s, x, i) => s + Math.abs(x - a[i]), 0)`, 'not their mean'],
  '12.5': [`const maeLoss = () => 12.5`, '12.5'],
  'nothing returned': [
    `function maeLoss(p, a) { p.reduce((s, x, i) => s + Math.abs(x - a[i]), 0) / p.length }`,
    'return',
  ],
  'a wrong name': [`const meaLoss = () => 1`, 'meaLoss'],
} as const;

for (const [mistake, [code, help]] of Object.entries(wrong)) {
  test(`a wrong maeLoss is told what is wrong: ${mistake}`, async ({ page }) => {
    const mae = challenge(page, 'mae-loss');
    await mae.scrollIntoViewIfNeeded();
    await writeCode(page, mae, code);
    await mae.getByRole('button', { name: 'Submit' }).click();
    await expect(mae.locator('.challenge-verdict')).toContainText(help);
    await expect(mae.locator('.challenge-verdict')).not.toContainText('agree with the kernel.');
  });
}

test('an endless loop ends within three seconds, and the page stays alive', { tag: '@alone' }, async ({ page }) => {
  const mae = challenge(page, 'mae-loss');
  await mae.scrollIntoViewIfNeeded();
  await writeCode(page, mae, 'function maeLoss() { while (true) {} }');
  const began = Date.now();
  await mae.getByRole('button', { name: 'Submit' }).click();
  // Alive: the page goes on answering while the code runs.
  expect(await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve('alive'), 50)))).toBe('alive');
  await expect(mae.locator('.challenge-verdict')).toContainText(/loop|too long|seconds/, { timeout: 3000 });
  expect(Date.now() - began).toBeLessThan(3000);
  await writeCode(page, mae, right['a loop']);
  await mae.getByRole('button', { name: 'Submit' }).click();
  await expect(mae.locator('.challenge-verdict')).toContainText('agree with the kernel');
});

test('nothing typed or selected is lost when the code editor arrives late', async ({ page }) => {
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/codemirror-*.js', async (route) => {
    await late;
    await route.continue();
  });
  const mae = challenge(page, 'mae-loss');
  await mae.scrollIntoViewIfNeeded();
  await mae.getByRole('button', { name: 'Edit' }).click();
  await expect(mae.locator('textarea')).toBeFocused();
  await page.keyboard.insertText('// mine\n');
  await page.keyboard.press('ControlOrMeta+a');
  arrive();
  await expect(mae.locator('.editor-code')).toContainText('// mine');
  await page.keyboard.insertText('const maeLoss = () => 1;');
  await expect(mae.locator('.editor-code')).not.toContainText('mine');
});

test('a syntax error shows its line, and nothing else', async ({ page }) => {
  const mae = challenge(page, 'mae-loss');
  await mae.scrollIntoViewIfNeeded();
  await writeCode(page, mae, 'function maeLoss(p, a) {\n  return p.length +;\n}');
  await mae.getByRole('button', { name: 'Submit' }).click();
  await expect(mae.locator('.challenge-verdict')).toContainText('line 2');
});

test('compareLosses: wrong, then right, and the pass is kept with its draft', async ({ page }) => {
  const compare = challenge(page, 'compare-losses');
  await compare.scrollIntoViewIfNeeded();
  const body = (first: string, second: string) => `function compareLosses(p, a) {
  const mean = (f) => p.reduce((s, x, i) => s + f(x - a[i]), 0) / p.length;
  return { ${first}: mean(Math.abs), ${second}: mean((e) => e * e) };
}`;
  await writeCode(page, compare, body('mse', 'mae'));
  await compare.getByRole('button', { name: 'Submit' }).click();
  await expect(compare.locator('.challenge-verdict')).toContainText('Not yet');
  await writeCode(page, compare, body('mae', 'mse'));
  await compare.getByRole('button', { name: 'Submit' }).click();
  await expect(compare.locator('.challenge-verdict')).toContainText('agree with the kernel');
  await page.reload();
  await compare.scrollIntoViewIfNeeded();
  await expect(compare.locator('.challenge-verdict')).toContainText('Passed');
  await expect(compare).toContainText('mean(Math.abs)');
});

test('two submissions at once give one verdict', async ({ page }) => {
  const mae = challenge(page, 'mae-loss');
  await mae.scrollIntoViewIfNeeded();
  await writeCode(page, mae, right['a loop']);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(mae.locator('.challenge-verdict')).toContainText('agree with the kernel');
});

test('the copied link of a figure shows it again as it was', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await houses(page).scrollIntoViewIfNeeded();
  await type(houses(page), 'Prediction for House A', '500');
  await houses(page).getByRole('button', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await houses(page).scrollIntoViewIfNeeded();
  await expect(houses(page).getByRole('group', { name: 'Mean squared error' })).toContainText('14,550');
});

test('staying at its end ticks a section that is only read; scrolling past does not', async ({ page }) => {
  await readThrough(page);
  const rail = page.getByRole('navigation', { name: 'In this lesson' });
  await expect(rail.getByRole('link', { name: 'Pitfalls', exact: true })).toBeVisible();
  await page.locator('section[aria-labelledby="pitfalls"] > :last-child').scrollIntoViewIfNeeded();
  await expect(rail.getByRole('link', { name: 'Pitfalls, done' })).toBeVisible();
  await expect(rail.getByRole('link', { name: 'Quiz', exact: true })).toBeVisible();
});
