import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './support/axe.ts';
import { type Deed, type Stop, whereFocusIs } from './support/focus.ts';
import { expect, type Page, readThrough, test } from './support/site.ts';

const lessons = readdirSync(join(import.meta.dirname, '../../dist/site/lessons')).map((slug) => `/lessons/${slug}/`);
const MOST_STOPS = 700;

for (const [index, path] of lessons.entries()) {
  const colorScheme = index % 2 ? 'dark' : 'light';
  test(`${path}, ${colorScheme}: Tab goes through all of it and shows where it is, and keys alone do all that there is to do`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(path);
    await readThrough(page);
    await page.evaluate(() => scrollTo(0, 0));
    const faults: string[] = [];
    const stops: string[] = [];
    let tours = 0;
    while (stops.length < MOST_STOPS) {
      await page.keyboard.press('Tab');
      const { name, fault, deed, isEnd } = await whereFocusIsAtRest(page);
      if (isEnd) break;
      stops.push(name);
      if (fault) faults.push(`${name}: ${fault}`);
      if (deed) await deeds[deed](page);
      if (deed === 'tour') tours++;
    }
    expect(faults).toEqual([]);
    expect(stops.length).toBeLessThan(MOST_STOPS); // no trap
    expect(stops.at(-1)).toMatch(/^a /); // in the footer
    await expect(page.locator('downhill-tour')).toHaveCount(tours);
    await everythingIsDone(page);
    await expectAccessible(page);
  });
}

/** What has just become live may still be growing, and push what has the focus away for a moment. */
async function whereFocusIsAtRest(page: Page): Promise<Stop> {
  const stop = await whereFocusIs(page);
  if (!stop.fault) return stop;
  await page.waitForTimeout(300);
  return whereFocusIs(page);
}

const deeds: Readonly<Record<Deed, (page: Page) => Promise<unknown>>> = {
  async tour(page) {
    await page.keyboard.press('Enter');
    const caption = page.locator('.tour-panel:visible');
    await expect(caption).toBeVisible();
    const steps = Number(/ of (\d+)/.exec((await caption.locator('.tour-count').textContent()) ?? '')?.[1]);
    for (let step = 2; step <= steps; step++) {
      await page.keyboard.press('Enter');
      await expect(caption.locator('.tour-count')).toHaveText(`Step ${step} of ${steps}`);
    }
    await page.keyboard.press('Enter');
    await expect(caption).toHaveCount(0);
    expect((await whereFocusIs(page)).name).toBe('button Start tour');
  },
  number: (page) => page.keyboard.type('1'),
  choose: (page) => page.keyboard.press('Space'),
  select: (page) => page.keyboard.press('ArrowDown'),
  async draw(page) {
    for (const key of ['PageUp', 'ArrowRight', 'PageUp', 'ArrowRight', 'PageUp']) await page.keyboard.press(key);
  },
  write: (page) => page.keyboard.press('Escape'), // out of the editor, where Tab would indent
  async press(page) {
    await page.keyboard.press('Enter');
    await expect(page.locator('.code-controls').getByRole('button', { name: 'Stop' })).toHaveCount(0);
  },
};

async function everythingIsDone(page: Page): Promise<void> {
  for (const question of await page.locator('downhill-quiz form').all()) {
    await expect(question.locator('.quiz-note').first(), 'a question that was answered').toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Lock in my guess' })).toHaveCount(0);
  for (const output of await page.locator('downhill-code-cell .code-output').all())
    await expect(output).toContainText(/\S/);
  for (const verdict of await page.locator('downhill-challenge .challenge-verdict').all()) {
    await expect(verdict).toContainText('Not yet');
  }
}
