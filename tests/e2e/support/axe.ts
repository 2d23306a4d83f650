import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, type Page } from './site.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing for axe to find, in the page as it stands; or by these rules alone, where only the colours have changed. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  await page.evaluate(source); // by the debugger, which the Content-Security-Policy does not bind
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(runOnly ? { runOnly } : {}),
    rules,
  );
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => String(target)),
  }));
  expect(found).toEqual([]);
}
