import { type Attack, attacks } from '../web/sandbox/attacks.ts';
import { expect, LESSON, type Page, test, writeCode } from './support/site.ts';
import { pageMemory, runObserved, watchPageMemory } from './support/watch.ts';

/** What the reader sees of each way to end. */
const told: Record<string, RegExp> = {
  time: /Stopped after 2 s\./,
  memory: /more memory than the sandbox has/,
  stack: /too many calls inside one another/,
  output: /too much output/,
  nesting: /nested too deeply/,
  crash: /it broke off/,
  long: /characters; at most/,
  waiting: /waits for something that never comes/,
  import: /there is no module/,
  'an error': /Error: /,
};

async function openCell(page: Page) {
  await page.goto(LESSON);
  const cell = page.locator('#mse-cell');
  await cell.scrollIntoViewIfNeeded();
  await writeCode(page, cell, 'console.log(6 * 7);');
  return cell;
}

function unlike({ name, ends }: Attack, text: string): string[] {
  return ends.some((end) => told[end]?.test(text)) ? [] : [`${name}: told ${JSON.stringify(text.slice(0, 200))}`];
}

for (const [group, list] of Object.entries(attacks)) {
  test(`${group}: the run ends within 3 s, and leaves the page as it was`, { tag: '@alone' }, async ({ page }) => {
    test.setTimeout(30_000 + list.length * 6_000);
    const cell = await openCell(page);
    const idle = pageMemory();
    const faults: string[] = [];
    for (const attack of list) {
      await writeCode(page, cell, `${attack.source}\nf();`);
      const memory = watchPageMemory();
      const { text, milliseconds, gap } = await runObserved(cell);
      const above = memory() - idle;
      faults.push(...unlike(attack, text));
      if (milliseconds > 3000) faults.push(`${attack.name}: took ${milliseconds} ms`);
      if (gap > 1000) faults.push(`${attack.name}: the page stood still for ${gap} ms`);
      if (above > 128) faults.push(`${attack.name}: ${above} MiB above the idle page`);

      await writeCode(page, cell, 'console.log(6 * 7);');
      const next = await runObserved(cell);
      if (!/^Output\s+42\s/.test(next.text)) faults.push(`${attack.name}: the next run printed ${next.text}`);
    }
    expect(faults).toEqual([]);
  });
}
