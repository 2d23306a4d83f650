import { readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, type Page, test } from './support/site.ts';

const PLAYGROUND = '/playground/';
const DIVERGING = `${PLAYGROUND}?data=sine&optimizer=sgd&rate=10`;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const words = (page: Page) => page.locator('downhill-playground .words');
const table = (page: Page) => page.getByRole('table', { name: 'The numbers of this step' });
const lossCells = (page: Page) => table(page).getByRole('row', { name: /^Loss/ }).getByRole('cell');
const stepOf = async (page: Page) =>
  Number(/Step ([\d,]+)/.exec((await words(page).textContent()) ?? '')?.[1]?.replace(',', ''));

async function open(page: Page, address = PLAYGROUND): Promise<void> {
  await page.goto(address);
  await expect(words(page)).toContainText('Step');
}

const heads = (page: Page) => page.locator('downhill-playground summary');

const unfold = (page: Page, group: string) =>
  heads(page)
    .filter({ has: page.locator('b', { hasText: new RegExp(`^${group}$`) }) })
    .click();

async function unfoldAll(page: Page): Promise<void> {
  await heads(page).evaluateAll((all) => {
    for (const { parentElement } of all) (parentElement as HTMLDetailsElement).open = true;
  });
}

/** A page that was played would run on while it is looked at. */
async function play(page: Page, upTo: number): Promise<void> {
  await press(page, 'Play');
  await expect.poll(() => stepOf(page)).toBeGreaterThanOrEqual(upTo);
  await press(page, 'Pause');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: nothing for axe to find, at rest, trained, with all unfolded, and stopped`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await expectAccessible(page);
    await press(page, '100 steps');
    await press(page, 'Keep this run to compare');
    await unfoldAll(page);
    await expect(page.locator('downhill-playground details:not([open])')).toHaveCount(0);
    await expectAccessible(page);
    await open(page, `${DIVERGING}&step=100`);
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: what the model and its units say is seen, in tints of the colour of predictions`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, `${PLAYGROUND}?data=moons&step=200`);
    for (const name of ['downhill-playground-picture', 'downhill-playground-network']) {
      const seen = await page.locator(`${name} canvas`).evaluate((canvas: HTMLCanvasElement) => {
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        let cool = 0;
        const tints = new Set<string>();
        for (let at = 0; at < data.length; at += 4) {
          const [red = 0, , blue = 0, alpha = 0] = data.subarray(at, at + 4);
          if (alpha < 255) continue;
          if (blue - red > 40) cool += 1; // the colour of predictions; ink and paper are near grey
          tints.add(`${red >> 4} ${blue >> 4}`);
        }
        return { cool, tints: tints.size };
      });
      expect(seen.tints, name).toBeGreaterThan(12);
      expect(seen.cool, name).toBeGreaterThan(500);
    }
  });
}

for (const width of [320, 390, 768, 1280, 1920]) {
  test(`it fits ${width} pixels, everything unfolded`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `${PLAYGROUND}?hidden=16+16+16+16+16+16&features=x1+x2+x1^2+x2^2+x1x2+sin-x1+sin-x2`);
    await unfoldAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('the header leads to it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Playground' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The playground');
});

test('one press of Play, and it learns; Pause stops it', async ({ page }) => {
  await open(page);
  const before = await words(page).textContent();
  expect(before).toMatch(/^Step 0: \d+ of 60 new points are on the wrong side/);
  await play(page, 120);
  const paused = await stepOf(page);
  await page.waitForTimeout(300);
  expect(await stepOf(page)).toBe(paused);
  const wrong = (text: string | null) => (/all 60/.test(text ?? '') ? 0 : Number(/: (\d+) of/.exec(text ?? '')?.[1]));
  expect(wrong(await words(page).textContent())).toBeLessThan(wrong(before) / 2);
});

test('Step makes one, and the way back leads to the very same numbers', async ({ page }) => {
  await open(page);
  await press(page, '100 steps');
  await expect.poll(() => stepOf(page)).toBe(100);
  await press(page, 'Step');
  await expect.poll(() => stepOf(page)).toBe(101);
  const there = await table(page).textContent();
  const scrubber = page.getByRole('slider', { name: 'Step of the run' });
  await scrubber.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => stepOf(page)).toBe(100);
  expect(await table(page).textContent()).not.toBe(there);
  await press(page, 'Rewind');
  await expect.poll(() => stepOf(page)).toBe(0);
  await scrubber.focus();
  await page.keyboard.press('End');
  await expect.poll(() => stepOf(page)).toBe(101);
  expect(await table(page).textContent()).toBe(there);
});

test('the address follows the run, and opens the same one on another page', async ({ page, context }) => {
  await open(page, `${PLAYGROUND}?data=circles`);
  await unfold(page, 'Optimizer');
  await page.getByRole('textbox', { name: 'Learning rate, typed' }).fill('0.2');
  await page.keyboard.press('Enter');
  await press(page, 'One unit more in layer 1');
  await play(page, 40);
  const step = await stepOf(page);
  await expect(page).toHaveURL(new RegExp(`data=circles.*hidden=9\\+4.*rate=0.2.*step=${step}$`));
  const numbers = await table(page).textContent();

  const other = await context.newPage();
  await open(other, page.url());
  await expect.poll(() => stepOf(other)).toBe(step);
  expect(await table(other).textContent()).toBe(numbers);
});

test('Copy link puts that address on the clipboard', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await open(page);
  await press(page, 'Step');
  await expect.poll(() => stepOf(page)).toBe(1);
  await press(page, 'Copy link');
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/playground\/\?step=1$/);
});

test('a link that asks for too much says so, and shows the usual', async ({ page }) => {
  await open(page, `${PLAYGROUND}?rate=99&hidden=1e9&data=%3Cscript%3E`);
  const note = page.locator('downhill-playground .foot .note');
  for (const name of ['data', 'hidden', 'rate']) await expect(note).toContainText(`The link asks for ${name}`);
  await press(page, 'Step');
  await expect.poll(() => stepOf(page)).toBe(1);
});

test('a run that was kept goes along, step by step, and is in the link', async ({ page }) => {
  await open(page);
  await press(page, '100 steps');
  await expect.poll(() => stepOf(page)).toBe(100);
  const kept = Number(await lossCells(page).nth(1).textContent());
  await press(page, 'Keep this run to compare');
  await expect(words(page)).toContainText('Run A at the same step');
  await unfold(page, 'Optimizer');
  await page.getByRole('combobox', { name: 'Optimizer' }).selectOption('sgd');
  await expect.poll(() => stepOf(page)).toBe(0);
  await press(page, '100 steps');
  await expect.poll(() => stepOf(page)).toBe(100);
  const said = Number(/Run A at the same step: loss ([\d.]+)/.exec((await words(page).textContent()) ?? '')?.[1]);
  expect(said).toBeCloseTo(kept, 3);
  await expect(page).toHaveURL(/optimizer=sgd.*&step=100&kept=step%3D100/);
  await page.reload();
  await expect(words(page)).toContainText(`Run A at the same step: loss ${said}`);
  await press(page, 'Forget run A');
  await expect(words(page)).not.toContainText('Run A');
});

test('where the numbers break it says where, why and what to try, and shows the last that were finite', async ({
  page,
}) => {
  await open(page, DIVERGING);
  await press(page, '100 steps');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(/Training stopped at step \d+: the (loss|gradient) was no longer a finite number/);
  const stopped = Number(/at step (\d+)/.exec((await alert.textContent()) ?? '')?.[1]);
  expect(await stepOf(page)).toBe(stopped - 1);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeDisabled();
  await expect(page.locator('downhill-playground .words')).not.toContainText('not a number');
  await press(page, 'Rewind');
  await expect(alert).toHaveCount(0);
  await press(page, '100 steps');
  await alert.getByRole('button', { name: /learning rate/ }).click();
  await expect.poll(() => stepOf(page)).toBe(0);
  await expect(page).toHaveURL(/rate=1(&|$)/);
});

test('a pair that does not fit is trained on request, with a warning', async ({ page }) => {
  await open(page);
  await unfold(page, 'Loss');
  const loss = page.getByRole('combobox', { name: 'Loss' }).last();
  await expect(loss.locator('option[value="mse"]')).toHaveCount(0);
  await page.getByRole('checkbox', { name: /do not fit/ }).check();
  await loss.selectOption('mse');
  await expect(page.getByText('What to expect.')).toBeVisible();
  await press(page, 'Step');
  await expect.poll(() => stepOf(page)).toBe(1);
});

test('the record is saved as CSV, the picture as PNG', async ({ page }) => {
  await open(page);
  await press(page, '100 steps');
  await expect.poll(() => stepOf(page)).toBe(100);
  const csv = page.waitForEvent('download');
  await press(page, 'Save as CSV');
  const lines = readFileSync(await (await csv).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines[0]).toBe(
    'step,epoch,training loss,validation loss,training accuracy,validation accuracy,gradient norm,learning rate',
  );
  expect(lines).toHaveLength(102);
  const shown = (await lossCells(page).first().textContent()) ?? '';
  expect(Number(lines.at(-1)?.split(',')[2])).toBeCloseTo(Number(shown), 3);

  const png = page.waitForEvent('download');
  await press(page, 'Save picture');
  const bytes = readFileSync(await (await png).path());
  expect([...bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  expect(bytes.length).toBeGreaterThan(20_000);
});

test('the keyboard does all of it, and reads exact numbers', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Play', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => stepOf(page)).toBeGreaterThan(5);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeFocused();

  const reading = (part: string) => page.locator(`downhill-playground-${part}`).getByRole('status');
  await page.getByRole('img', { name: /What the model says/ }).focus();
  for (let press = 0; press < 9; press++) await page.keyboard.press('ArrowUp'); // where there are no points
  await expect(reading('picture')).toContainText(/x₁ .* x₂ .*: the model says/);
  await page.keyboard.press('PageDown');
  await expect(reading('picture')).toContainText(/point at .*moon.*side/);
  await page.getByRole('img', { name: /^The model:/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(reading('network')).toContainText(/Unit 1 of layer 1 hears x₁ × .* bias/);
  await page.keyboard.press('Escape');
  await expect(reading('network')).toBeEmpty();
});

test('a hand over the map reads what the model says there, and another place reads otherwise', async ({ page }) => {
  await open(page);
  await press(page, '100 steps');
  const { point, reading, hint } = await pictureOf(page, 'picture');
  await expect(hint).toBeVisible();
  await point(0.04, 0.04); // where there are no points
  await expect(reading).toHaveText(/^x₁ −[\d.]+, x₂ [\d.]+: the model says .*moon.*\.$/);
  await point(0.96, 0.96);
  await expect(reading).toHaveText(/^x₁ [\d.]+, x₂ −[\d.]+: the model says .*moon.*\.$/);
  await expect(hint).toBeHidden();
  await page.mouse.move(1, 1);
  await expect(reading).toBeEmpty();
  await expect(hint).toBeVisible();
});

test('a hand over the network reads features, weights and units', async ({ page }) => {
  await open(page);
  await press(page, 'Step');
  const { point, reading, hint } = await pictureOf(page, 'network');
  const read = new Set<string>();
  for (let across = 0.02; across < 0.5; across += 0.04) {
    for (let down = 0.04; down < 1; down += 0.04) {
      await point(across, down);
      read.add((await reading.textContent()) ?? '');
    }
  }
  for (const words of [
    /^Feature x₁: .* to unit 1 of layer 1.* and .* to unit 8 of layer 1\.$/,
    /^Weight from x₂ to unit \d of layer 1: .*, gradient .*\.$/,
    /^Unit \d of layer 1 hears x₁ × .* and x₂ × .*; bias .*\. Gradient of its layer: .*\.$/,
  ]) {
    expect([...read].filter((text) => words.test(text))).not.toEqual([]);
  }
  await page.mouse.move(1, 1);
  await expect(reading).toBeEmpty();
  await expect(hint).toBeVisible();
});

/** One of the pictures that are read by pointing, and a hand for it: shares of its width and its height. */
async function pictureOf(page: Page, part: 'picture' | 'network') {
  const element = page.locator(`downhill-playground-${part}`);
  const picture = element.getByRole('img');
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (!box) throw new Error('The picture is not to be seen.');
  const point = (across: number, down: number) =>
    page.mouse.move(box.x + box.width * across, box.y + box.height * down);
  return { picture, point, reading: element.getByRole('status'), hint: element.locator('.hint') };
}

test('under reduced motion nothing plays: steps are made on demand', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveCount(0);
  await press(page, '100 steps');
  await expect.poll(() => stepOf(page)).toBe(100);
});

test('it rests while nobody sees it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await press(page, 'Play');
  await expect.poll(() => stepOf(page)).toBeGreaterThan(5);
  await page.evaluate(() => {
    document.body.style.paddingTop = '400vh';
    scrollTo(0, 0);
  });
  await page.waitForTimeout(300);
  const away = await stepOf(page);
  await page.waitForTimeout(400);
  expect(await stepOf(page)).toBe(away);
  await page.evaluate(() => document.querySelector('downhill-playground')?.scrollIntoView());
  await expect.poll(() => stepOf(page)).toBeGreaterThan(away);
});

/** Frames a second while it plays, and how much of the processor's time the page itself takes for each. */
async function measure(page: Page, client: CDPSession): Promise<{ perSecond: number; cost: number }> {
  const busy = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await busy();
  const { frames, time } = await page.evaluate(
    () =>
      new Promise<{ frames: number; time: number }>((resolve) => {
        const start = performance.now();
        let frames = 0;
        const tick = () => {
          frames += 1;
          const time = performance.now() - start;
          if (time < 3000) requestAnimationFrame(tick);
          else resolve({ frames, time });
        };
        requestAnimationFrame(tick);
      }),
  );
  return { perSecond: (1000 * frames) / time, cost: ((await busy()) - before) / frames };
}

test('it keeps up with the screen of a phone that is four times slower', { tag: '@alone' }, async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await press(page, 'Play');
  const { cost } = await measure(page, client);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const { perSecond } = await measure(page, client);
  console.log(
    `playground: a frame takes ${cost.toFixed(1)} ms of the main thread, ${(4 * cost).toFixed(1)} at a quarter of the speed; ` +
      `there it makes ${perSecond.toFixed(1)} frames a second`,
  );
  expect(cost).toBeLessThan(1000 / 60 / 4); // of the processor's time alone, which other programs hardly lengthen
  expect(perSecond).toBeGreaterThan(20); // this they do
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says what there would be to see', async ({ page }) => {
    await page.goto(PLAYGROUND);
    await expect(page.getByText('It needs scripts to run.')).toBeVisible();
  });
});
