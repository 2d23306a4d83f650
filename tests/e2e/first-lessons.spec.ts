import type { Locator } from '@playwright/test';
import { expect, type Page, test } from './support/site.ts';

/** The exercises of the lessons on descent and on MSE and MAE, done by hand: each is seen done, and none before. */
test.use({ reducedMotion: 'reduce' }); // walks and runs arrive at once

const done = (page: Page) => page.locator('.exercise-mark', { hasText: 'Done' });

async function open(page: Page, lesson: string, widget: string): Promise<Locator> {
  await page.goto(`/lessons/${lesson}/`);
  return reach(page, widget);
}

async function reach(page: Page, widget: string): Promise<Locator> {
  const figure = page.locator(widget);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('slider').first()).toBeVisible();
  return figure;
}

async function press(handle: Locator, key: string, times: number): Promise<void> {
  await handle.focus();
  for (let i = 0; i < times; i++) await handle.press(key);
}

test('gradient descent: by eye, by slope, one walk a step, and astray', async ({ page }) => {
  const hike = await open(page, 'gradient-descent', '#hike');
  await expect(done(page)).toHaveCount(0);
  const start = hike.getByRole('slider', { name: 'Start of the walk' });
  await press(start, 'Shift+ArrowRight', 4);
  await press(start, 'ArrowDown', 4);
  await expect(done(page)).toHaveCount(1);

  await hike.getByRole('button', { name: 'Reset' }).click();
  const walk = hike.getByRole('button', { name: 'Walk downhill' });
  await walk.click();
  await expect(done(page)).toHaveCount(2);

  await hike.getByRole('radio', { name: 'one walk' }).check();
  await walk.click();
  await expect(done(page)).toHaveCount(3);

  await press(hike.getByRole('slider', { name: 'Learning rate' }), 'ArrowRight', 30); // to 0.4
  await expect(done(page)).toHaveCount(4);
  await hike.getByRole('radio', { name: 'all twelve' }).check();
  await expect(hike).toContainText('40 steps downhill lead to loss 0.132');
});

test('the learning rate: the edge in two valleys, one step home, and a fair race', async ({ page }) => {
  const valley = await open(page, 'learning-rate', '#edge');
  const rate = valley.getByRole('slider', { name: 'Learning rate' });
  const curvature = valley.getByRole('slider', { name: 'Curvature' });
  await expect(done(page)).toHaveCount(0);
  await press(rate, 'ArrowRight', 45); // from 0.05 to 0.5
  await expect(done(page)).toHaveCount(1);

  await press(curvature, 'ArrowRight', 40); // from 4 to 8
  await press(rate, 'ArrowLeft', 25);
  await expect(done(page)).toHaveCount(2);

  await press(curvature, 'ArrowLeft', 30); // to 5
  await press(rate, 'ArrowLeft', 5);
  await valley.getByRole('button', { name: 'Step' }).click();
  await expect(done(page)).toHaveCount(3);

  const race = await reach(page, '#race');
  await race.getByRole('button', { name: 'Play' }).click();
  await expect(done(page)).toHaveCount(4);

  await press(race.getByRole('slider', { name: 'Rate of SGD' }), 'ArrowRight', 20);
  for (let i = 0; i < 80; i++) await race.getByRole('button', { name: 'Step' }).click();
  await expect(done(page)).toHaveCount(5);
});

test('MSE and MAE: the mean, an outlier, a majority of them, and a line without the inn', async ({ page }) => {
  const waits = await open(page, 'mse-and-mae', '#waits');
  await expect(done(page)).toHaveCount(0);
  const constant = waits.getByRole('slider', { name: 'Your constant' });
  while (Number(await constant.inputValue()) > 6) await constant.press('ArrowLeft');
  await expect(done(page)).toHaveCount(1);

  await press(waits.getByRole('slider', { name: 'Value 7' }), 'End', 1);
  await expect(done(page)).toHaveCount(2);

  for (const value of [6, 5, 4]) {
    await expect(done(page)).toHaveCount(2);
    await press(waits.getByRole('slider', { name: `Value ${value}` }), 'End', 1);
  }
  await expect(done(page)).toHaveCount(3);

  const walks = await reach(page, '#walks');
  const inn = walks.getByRole('slider', { name: 'Point 8' });
  for (let i = 0; i < 60 && (await done(page).count()) < 4; i++) await inn.press('ArrowDown');
  await expect(done(page)).toHaveCount(4);
});
