import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, LESSON, type Page, readThrough, test } from './support/site.ts';

const lessons = readdirSync(join(import.meta.dirname, '../../dist/site/lessons')).map((slug) => `/lessons/${slug}/`);

declare global {
  interface Window {
    frames_: number;
    moves: string[];
  }
}

/** Counts, from the first script on, what asks for a frame and what begins to move. */
async function countMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.frames_ = 0;
    window.moves = [];
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      ask((now) => {
        window.frames_++;
        callback(now);
      });
    for (const kind of ['transitionrun', 'animationstart']) {
      addEventListener(kind, ({ target }) => window.moves.push(`${kind} on ${(target as Element).localName}`), true);
    }
  });
}

async function framesWhileNobodyActs(page: Page): Promise<number> {
  await page.waitForTimeout(400);
  const before = await page.evaluate(() => window.frames_);
  await page.waitForTimeout(500);
  return (await page.evaluate(() => window.frames_)) - before;
}

for (const path of ['/', '/catalogue/huber/', '/playground/', '/choose/', ...lessons]) {
  test(`${path}: nothing moves by itself for those who ask for that, before use and after`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await countMotion(page);
    await page.goto(path);
    await readThrough(page);
    expect(await framesWhileNobodyActs(page)).toBe(0);
    for (const slider of await page.getByRole('slider').all()) {
      if (!(await slider.isVisible())) continue;
      await slider.focus();
      await page.keyboard.press('ArrowRight');
    }
    for (const button of await page.getByRole('button', { name: /^(Play|Step|Start tour|Walk|Train)/ }).all()) {
      if ((await button.isVisible()) && (await button.isEnabled())) await button.press('Enter');
    }
    const moving = path === '/playground/' ? page.getByRole('button', { name: /^Pause/ }) : null;
    if (moving && (await moving.isVisible())) await moving.press('Enter'); // asked for by the reader, and stopped
    expect(await framesWhileNobodyActs(page)).toBe(0);
    expect(await page.evaluate(() => window.moves)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}

for (const [palette, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`where the system forces ${palette} colours they hold, and series stand out, though ${chosen} was chosen here`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: palette });
    await page.goto(LESSON);
    await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), chosen);
    const colours = await page.evaluate(() => {
      const probe = document.createElement('span');
      probe.style.setProperty('forced-color-adjust', 'none');
      document.body.append(probe);
      const read = (colour: string) => {
        probe.style.color = colour;
        return (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      };
      const tokens = ['paper', 'raised', 'sunk', 'ink', 'muted', 'control', 'focus'];
      const series = ['prediction', 'target', 'loss', 'gradient', 'good', 'warn', 'bad'];
      const all = [...tokens, ...series].map((name) => [name, read(`var(--downhill-${name})`)] as const);
      return Object.fromEntries([...all, ['canvas', read('Canvas')], ['text', read('CanvasText')]]) as Record<
        string,
        number[]
      >;
    });
    for (const name of ['paper', 'raised', 'sunk']) expect(colours[name], name).toEqual(colours.canvas);
    for (const name of ['ink', 'muted', 'control', 'focus']) expect(colours[name], name).toEqual(colours.text);
    for (const name of ['prediction', 'target', 'loss', 'gradient', 'good', 'warn', 'bad']) {
      expect(contrast(colours[name] ?? [], colours.canvas ?? []), name).toBeGreaterThanOrEqual(4.5);
    }
  });
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
