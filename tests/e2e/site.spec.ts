import { expect, LESSON, test } from './support/site.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the bar at the foot opens the sections, leads to one, and says which is read', async ({ page }) => {
    await page.goto(LESSON);
    const bar = page.getByRole('navigation', { name: 'In this lesson' }).getByRole('button');
    const pitfalls = page.getByRole('link', { name: 'Pitfalls' });
    await expect(pitfalls).toBeHidden();
    await bar.click();
    await pitfalls.click();
    await expect(pitfalls).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Pitfalls' })).toBeInViewport();
    await expect(bar).toContainText('Pitfalls');
  });

  test('Escape closes the sections and gives the focus back', async ({ page }) => {
    await page.goto(LESSON);
    const bar = page.getByRole('navigation', { name: 'In this lesson' }).getByRole('button');
    await bar.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Pitfalls' })).toBeHidden();
    await expect(bar).toBeFocused();
  });
});

test('the keyboard reaches every live part, though none was in sight', async ({ page }) => {
  await page.goto(LESSON);
  await page.keyboard.press('Tab');
  await expect(page.getByText('Skip to the text')).toBeFocused();
  for (const part of ['loss-pipeline', 'quiz', 'challenge', 'code-cell']) {
    await expect(page.locator(`downhill-${part}:not(:defined)`)).toHaveCount(0);
  }
});

test('the map of the course shows what is done', async ({ page }) => {
  await page.goto('/');
  const first = page.locator('.stop').first();
  await expect(first).not.toContainText('done');
  const parts = ((await first.getAttribute('data-parts')) ?? '').split(' ');
  const done = (names: string[]) =>
    page.evaluate(
      (keys) => {
        for (const key of keys) localStorage.setItem(key, '{"version":1,"value":true}');
      },
      names.map((name) => `downhill:lessons/what-is-a-loss/done/${name}`),
    );

  await done(parts.slice(0, 2));
  await page.reload();
  await expect(first).toContainText(`2 of ${parts.length} parts done`);
  await expect(page.locator('[data-station="1"]')).toHaveClass(/begun/);

  await done(parts);
  await page.reload();
  await expect(first).toContainText('Done');
  await expect(page.locator('[data-station="1"]')).toHaveClass(/done/);
});

test('no line moves when the text face takes over from its stand-in', async ({ page }) => {
  await page.goto(LESSON);
  const paragraph = page.locator('.prose p').nth(2);
  const height = () => paragraph.evaluate((element) => element.getBoundingClientRect().height);
  await page.evaluate(() => document.fonts.ready);
  const settled = await height();
  await paragraph.evaluate((element) => {
    element.style.fontFamily = '"Source Serif 4 fallback"';
  });
  await expect.poll(height).toBeCloseTo(settled, 0);
});

for (const section of ['predict-first', 'experiment', 'quiz', 'pitfalls']) {
  test(`a link to #${section} stays there while the live parts above it change their height`, async ({ page }) => {
    await page.goto(`${LESSON}#${section}`);
    const heading = page.locator(`#${section}`);
    const top = () => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await top();
    await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))); // wakes all of them
    await expect(page.locator('downhill-code-cell:not(:defined), downhill-loss-pipeline:not(:defined)')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    await expect.poll(top).toBe(before);
  });
}
