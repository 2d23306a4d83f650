import { expect, it } from 'vitest';
import type { Page } from './driver/page.ts';

const LESSON = '/lessons/what-is-a-loss/';

/** With a finger. */
export function onAPhone(page: () => Page): void {
  it('the start of the walk follows a finger, and the page stays where it is', async () => {
    await page().go('/');
    const words = () => page().see('downhill-landscape >> .words', 'loss');
    const before = await words();
    const [x, y] = await page().placeOf('downhill-landscape >> .handle');
    const scrolled = () => page().ask(() => Math.round(scrollY));
    const top = await scrolled();
    await page().draw([
      [x, y],
      [x + 30, y + 30],
      [x + 60, y + 60],
    ]);
    await page().until('words of where it was dragged to', words, (now) => now !== before);
    expect(await scrolled()).toBe(top);
  });

  it('a finger scrolls the page wherever it is put, but on the handle that it drags', async () => {
    await page().go('/');
    await page().see('downhill-landscape >> .handle');
    const held = await page().ask((find) =>
      find
        .all('*')
        .filter((element) => getComputedStyle(element).touchAction === 'none')
        .map(({ className }) => className),
    );
    expect(held).toEqual(['handle']);
    if (!page().engine.fingerScrolls) return;
    const scrolled = () => page().ask(() => Math.round(scrollY));
    await page().ask(() => scrollTo(0, 0));
    await page().draw([
      [195, 600],
      [195, 500],
      [195, 300],
      [195, 200],
    ]);
    await page().until('the page further down', scrolled, (top) => top > 100);
  });

  it('the menu opens and leads on by taps', async () => {
    await page().go('/');
    await page().press('.menu-button');
    await page().press('.site-menu a', 'Playground');
    await page().until(
      'the playground',
      () => page().path(),
      (path) => path === '/playground/',
    );
    await page().press('downhill-playground >> button', '100 steps');
    await page().see('downhill-playground >> .words', 'Step 100');
  });

  it('the bar at the foot leads through a lesson', async () => {
    await page().go(LESSON);
    await page().press('.rail-bar');
    await page().press('#sections a', 'Pitfalls');
    await page().see('.rail-now', 'Pitfalls');
  });

  it('a quiz is answered by taps', async () => {
    await page().go(LESSON);
    await page().bring('downhill-quiz');
    await page().press('downhill-quiz >> label', 'The errors cancel each other out.');
    await page().press('downhill-quiz >> button', 'Check answer');
    await page().see('downhill-quiz', 'right so far');
  });

  it('the editor takes the focus from a tap', async () => {
    await page().go('/challenges/mae-loss/');
    await page().press('downhill-challenge >> button', 'Edit');
    await page().press('.editor-code');
    await page().until(
      'the focus',
      () => page().ask(() => Boolean(document.activeElement?.matches('.editor-code'))),
      Boolean,
    );
  });

  for (const path of ['/', LESSON, '/catalogue/', '/catalogue/huber/', '/playground/', '/challenges/mae-loss/']) {
    it(`${path} is no wider than the screen`, async () => {
      await page().go(path);
      await page().see('h1');
      expect(await page().ask(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  }
}
