import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, LESSON, test } from './support/site.ts';

const site = join(import.meta.dirname, '../../dist/site');

/** A page of the catalogue begins with its live curve, charts and kernels included. */
const budgets = {
  '/': 180,
  [LESSON]: 180,
  '/de/': 180,
  [`/de${LESSON}`]: 180, // with its words
  '/catalogue/': 180,
  '/catalogue/huber/': 200,
  '/playground/': 180,
  '/challenges/mae-loss/': 80,
  '/review/': 90,
};

/** What a host sends: text and wasm compressed, fonts as they are. */
function sent(path: string): number {
  const bytes = readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path));
  return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

for (const [path, most] of Object.entries(budgets)) {
  test(`${path} weighs at most ${most} kB before the reader touches anything`, async ({ page, baseURL }) => {
    const paths = new Set<string>();
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin === baseURL) paths.add(pathname);
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const weights = [...paths].map((file) => [file, sent(file)] as const);
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(most * 1000);
  });
}
