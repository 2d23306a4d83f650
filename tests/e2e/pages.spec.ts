import { expect, LESSON, test } from './support/site.ts';

const pages = {
  home: '/',
  lesson: LESSON,
  challenges: '/challenges/',
  challenge: '/challenges/mae-loss/',
  choose: '/choose/',
  'a chosen loss': '/choose/?choose.answer=number&choose.costs=alike&choose.outliers=some',
  progress: '/progress/',
  class: '/class/',
  glossary: '/glossary/',
  questions: '/questions/',
  review: '/review/',
  'not found': '/404.html',
  'not on the device': '/offline/',
};

test('every page comes with a strict Content-Security-Policy', async ({ page }) => {
  for (const path of Object.values(pages)) {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/'unsafe-eval'|'unsafe-inline'|https?:|\*/);
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(meta).toHaveAttribute('content', /script-src 'self' 'wasm-unsafe-eval'/);
  }
});

for (const width of [320, 390, 768, 1024, 1280]) {
  test(`the header keeps to one line of ${width} pixels, and leads to every part of the site`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/challenges/');
    const header = page.locator('.site-header');
    await expect(header.getByRole('button', { name: 'Search' })).toBeVisible();
    const middles = await header.evaluate((element) =>
      [...element.querySelectorAll('a, button')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .map(({ top, height }) => Math.round(top + height / 2)),
    );
    expect(new Set(middles).size, String(middles)).toBe(1);
    const menu = header.getByRole('button', { name: 'Menu' });
    if (width < 768) {
      await menu.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(header.getByRole('link', { name: 'Course' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(header.getByRole('link', { name: 'Course' })).toBeHidden();
      await expect(menu).toBeFocused();
      await menu.click();
    } else await expect(menu).toBeHidden();
    await header.getByRole('link', { name: 'Choose' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Choose a loss' })).toBeVisible();
  });
}

test('the menu is out of the way when it has led to a place on the same page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  const course = page.locator('.site-menu').getByRole('link', { name: 'Course' });
  await course.click();
  await expect(course).toBeHidden();
  await expect(page.getByRole('heading', { name: 'The course' })).toBeInViewport();
});

test.describe('choosing a loss', () => {
  test('by keyboard alone, to its code and curve, with an address that leads back', async ({ page }) => {
    await page.goto('/catalogue/');
    await page.getByRole('link', { name: 'Choose by a few questions' }).click();
    const choose = page.locator('downhill-choose');
    const words = choose.locator('.words').first();
    await choose.getByRole('radio', { name: /^A number/ }).focus();
    await page.keyboard.press('Space');
    await expect(words).toContainText('Is a prediction that is too low as bad');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(words).toContainText('Do some targets lie far off the rest?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(choose.getByRole('region', { name: 'Mean squared error' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(choose.getByRole('region', { name: 'Huber loss' })).toBeVisible();
    await expect(choose.getByText('torch.nn.HuberLoss')).toBeVisible();
    await expect(choose.getByText('keras.losses.Huber')).toBeVisible();
    await expect(choose.getByText('tf.losses.huberLoss')).toBeVisible();
    await expect(choose.getByText('torch.nn.MSELoss')).toBeHidden();
    await expect(choose.locator('downhill-loss-curve canvas').first()).toBeVisible();
    await expect(page).toHaveURL(/choose\.answer=number&choose\.costs=alike&choose\.outliers=some/);
    await page.reload();
    await expect(choose.getByRole('region', { name: 'Huber loss' })).toBeVisible();
  });

  test('prints the cheat sheet alone, on one page', async ({ page }) => {
    await page.goto('/choose/');
    await expect(page.getByRole('button', { name: 'Print it' })).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('downhill-choose')).toBeHidden();
    await expect(page.getByRole('row', { name: /Huber loss.*Regression/ })).toBeVisible();
  });
});

test('an unknown address says so, with a way back', async ({ request }) => {
  const response = await request.get('/lessons/no-such-lesson/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('href="');
});

test('the landscape on the home page answers to the hand', async ({ page }) => {
  await page.goto('/');
  const landscape = page.locator('downhill-landscape');
  const words = landscape.getByRole('status').last();
  await expect(words).toContainText('loss');
  const before = await words.textContent();
  const point = landscape.locator('[tabindex="0"]').first();
  await point.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(words).not.toHaveText(before ?? '');
});

test('the theme is the reader’s, and is kept', async ({ page }) => {
  await page.goto('/');
  const theme = page.getByRole('button', { name: /Theme/ });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const day = await paper();
  for (let press = 0; press < 3 && (await paper()) === day; press++) await theme.click();
  const night = await paper();
  expect(night).not.toBe(day);
  await page.goto(LESSON);
  expect(await paper()).toBe(night);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu of a phone opens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/404.html');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Choose' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Choose a loss' })).toBeVisible();
  });

  test('a challenge reads well by itself: what to write, the start, hints and solution behind a click', async ({
    page,
  }) => {
    await page.goto('/challenges/');
    await page.getByRole('link', { name: 'Mean absolute error', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mean absolute error');
    const challenge = page.locator('downhill-challenge');
    await expect(challenge).toContainText('return 0;');
    await expect(challenge.getByText('Begin with the squared version')).toBeHidden();
    await challenge.getByText('Hints', { exact: true }).click();
    await expect(challenge.getByText('Begin with the squared version')).toBeVisible();
    await challenge.getByText('A solution', { exact: true }).click();
    await expect(challenge.locator('.challenge-solution pre')).toBeVisible();
    await expect(challenge.getByRole('button')).toHaveCount(0);
  });

  test('the whole flowchart reads as a list in lists, down to every loss', async ({ page }) => {
    await page.goto('/choose/');
    const choose = page.locator('downhill-choose');
    await expect(choose.getByText('Do some targets lie far off the rest?')).toBeVisible();
    await expect(choose.locator('li li li').getByRole('link', { name: 'Huber loss' })).toBeVisible();
    await expect(choose.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Print it' })).toBeHidden();
    await expect(page.locator('.cheat-sheet tbody tr')).not.toHaveCount(0);
  });

  test('the questions can be opened, and nothing offers to filter them', async ({ page }) => {
    await page.goto('/questions/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByText('Can a loss be negative?').click();
    await expect(page.getByText('The three in this lesson cannot.')).toBeVisible();
  });

  test('the lesson reads well, answers and all', async ({ page }) => {
    await page.goto(LESSON);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What a loss function is');
    await expect(page.getByRole('row', { name: /Mean.*175.*12.5/ })).toBeVisible();
    await expect(page.locator('downhill-quiz fieldset')).toHaveCount(7);
    await page.locator('downhill-quiz summary').first().click();
    await expect(page.getByText('Squares cannot cancel.')).toBeVisible();
    await expect(page.locator('downhill-challenge').first()).toContainText('function maeLoss');
    await expect(page.locator('math').first()).toBeAttached();
  });
});
