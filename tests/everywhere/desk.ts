import { expect, it } from 'vitest';
import { key, type Page } from './driver/page.ts';

const LESSON = '/lessons/what-is-a-loss/';
const MAE = 'const maeLoss = (p, a) => p.reduce((s, x, i) => s + Math.abs(x - a[i]), 0) / p.length';

/** With a mouse and a keyboard. */
export function atADesk(page: () => Page): void {
  it('home: the start of the walk moves by keyboard and by mouse, and the words follow', async () => {
    await page().go('/');
    const words = () => page().see('downhill-landscape >> .words', 'loss');
    const before = await words();
    await page().focus('downhill-landscape >> .handle');
    await page().type([key.right, key.right]);
    const after = await page().until('words of another place', words, (now) => now !== before);
    const [x, y] = await page().placeOf('downhill-landscape >> .handle');
    await page().draw([
      [x, y],
      [x + 40, y + 20],
      [x + 80, y + 40],
    ]);
    await page().until('words of where it was dragged to', words, (now) => now !== after);
  });

  it('a lesson: the kernels compute its numbers, and a slider changes them', async () => {
    await page().go(LESSON);
    await page().bring('#houses');
    await page().see('#houses >> [aria-label="Mean squared error"]', '175');
    await page().see('#houses >> [aria-label="Mean absolute error"]', '12.5');
    await page().focus('#houses >> input[type=range]');
    await page().type([key.right]);
    const now = await page().until(
      'another loss',
      () => page().see('#houses >> [aria-label="Mean squared error"]'),
      (text) => !text.includes('175'),
    );
    expect(now).toMatch(/\d/);
  });

  it('a code cell runs what it says, beside the kernel', async () => {
    await page().go(LESSON);
    await page().bring('#mse-cell');
    await page().press('#mse-cell >> button', 'Run');
    await page().see('#mse-cell >> .code-output', '175');
    await page().see('#mse-cell >> .code-output', 'C++ kernel');
  });

  it('a challenge is graded: a loop without end in time, a mistake by its name, and a solution', async () => {
    await page().go('/challenges/mae-loss/');
    await page().write('downhill-challenge', 'const maeLoss = (p, a) => { for (;;); }');
    const start = performance.now();
    await page().press('downhill-challenge >> button', 'Submit');
    await page().see('.challenge-verdict', 'a loop that never ends', 15_000);
    expect(performance.now() - start).toBeLessThan(15_000);
    await page().write('downhill-challenge', MAE.replace('Math.abs(x - a[i])', '(x - a[i]) ** 2'));
    await page().press('downhill-challenge >> button', 'Submit');
    await page().see('.challenge-verdict', 'mean squared error');
    await page().write('downhill-challenge', MAE);
    await page().press('downhill-challenge >> button', 'Submit');
    await page().see('.challenge-verdict', 'agree with the kernel');
  });

  it('a quiz answers, and remembers', async () => {
    await page().go(LESSON);
    await page().bring('downhill-quiz');
    await page().press('downhill-quiz >> label', 'Every prediction on this data');
    await page().press('downhill-quiz >> button', 'Check answer');
    await page().see('downhill-quiz', '1 of 7 right so far');
    await page().reload();
    await page().bring('downhill-quiz');
    await page().see('downhill-quiz', '1 of 7 right so far');
  });

  it('the catalogue leads to a loss, whose curve is drawn', async () => {
    await page().go('/catalogue/');
    await page().press('a', 'Huber');
    await page().until(
      'the page of the loss',
      () => page().path(),
      (path) => path === '/catalogue/huber/',
    );
    await page().bring('downhill-loss-curve');
    await page().see('downhill-loss-curve >> .words', 'Huber');
    const inked = () =>
      page().ask((find) => {
        const canvas = find.one('downhill-loss-curve >> canvas') as HTMLCanvasElement;
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return pixels.filter((value, index) => index % 4 === 3 && value > 0).length / (pixels.length / 4);
      });
    await page().until('ink on the curve', inked, (share) => share > 0.005);
  });

  it('the playground trains, goes back, and says where it is', async () => {
    await page().go('/playground/');
    await page().see('downhill-playground >> .words', 'Step 0');
    await page().press('downhill-playground >> button', '100 steps');
    const after = await page().see('downhill-playground >> .words', 'Step 100');
    expect(after).toMatch(/Step 100: /);
  });

  it('the search opens by a key, finds in spite of a slip, and leads there', async () => {
    await page().go(LESSON);
    await page().see('.search-button');
    await page().type('/');
    await page().until(
      'the field',
      () => page().ask(() => document.activeElement?.getAttribute('role')),
      (role) => role === 'combobox',
    );
    await page().type('hubr');
    await page().see('[role=option][aria-selected=true]', 'Huber loss');
    await page().type([key.enter]);
    await page().until(
      'the page of the loss',
      () => page().path(),
      (path) => path === '/catalogue/huber/',
    );
  });

  it('the theme changes by its button, and stays', async () => {
    await page().go('/');
    const paper = () => page().ask(() => getComputedStyle(document.documentElement).backgroundColor);
    const before = await paper();
    const changed = (now: string) => now !== before;
    for (let press = 0; press < 2 && !changed(await paper()); press++) await page().press('.theme-button');
    const after = await page().until('another paper', paper, changed);
    await page().reload();
    await page().until('the same paper', paper, (now) => now === after);
    for (let press = 0; press < 3 && !(await page().see('.theme-name')).includes('system'); press++)
      await page().press('.theme-button');
  });

  it('without a host, what was kept opens and computes', async () => {
    const kept = () =>
      page().ask(async () => Boolean(await navigator.serviceWorker.getRegistration().then((found) => found?.active)));
    await page().go('/');
    await page().until('a service worker', kept, Boolean, 40_000);
    await page().host.stop();
    try {
      await page().go(LESSON);
      await page().bring('#houses');
      await page().see('#houses >> [aria-label="Mean squared error"]', '175');
      await page().go('/no-such-page/');
      await page().see('h1', 'This page is not on your device');
      // Some engines note in their console that such a page is an error, which it is.
      const faults = await page().faults();
      expect(faults.filter((fault) => !/\/no-such-page\/.* 503 /.test(fault))).toEqual([]);
    } finally {
      await page().host.start();
    }
  });
}
