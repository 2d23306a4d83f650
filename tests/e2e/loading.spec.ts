import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, LESSON, test } from './support/site.ts';

const assets = join(import.meta.dirname, '../../dist/site/assets');
const FACE = 'Source Serif 4';

test('the kernels are compiled while they arrive', async ({ page }) => {
  await page.addInitScript(() => {
    const calls: { name: string; at: number }[] = [];
    Object.assign(globalThis, { calls });
    for (const name of ['compile', 'compileStreaming', 'instantiate', 'instantiateStreaming'] as const) {
      const own = WebAssembly[name] as (...inputs: unknown[]) => Promise<unknown>;
      const watched = (source: unknown, ...more: unknown[]) => {
        if (!(source instanceof WebAssembly.Module)) calls.push({ name, at: performance.now() });
        return own(source, ...more);
      };
      Object.assign(WebAssembly, { [name]: watched });
    }
  });
  const client = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 20, downloadThroughput: 100_000, uploadThroughput: 100_000 };
  await client.send('Network.emulateNetworkConditions', slow);
  await page.goto('/catalogue/huber/');
  await expect(page.locator('downhill-loss-curve canvas').first()).toBeVisible({ timeout: 20_000 });
  const { calls, arrived } = await page.evaluate(() => {
    const { calls } = globalThis as unknown as { calls: { name: string; at: number }[] };
    const wasm = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.wasm'));
    return { calls, arrived: wasm.map((entry) => (entry as PerformanceResourceTiming).responseEnd) };
  });
  expect(arrived).toHaveLength(1);
  expect(calls.map(({ name }) => name)).toEqual(['compileStreaming']);
  expect(calls[0]?.at).toBeLessThan((arrived[0] as number) - 100); // 58 kB take half a second here
});

test('the text face is two small files of our own, each a subset', () => {
  const faces = readdirSync(assets).filter((file) => file.endsWith('.woff2'));
  expect(faces.map((file) => file.replace(/-[\w-]{8}\.woff2$/, '')).sort()).toEqual([
    'source-serif-4-latin-400-normal',
    'source-serif-4-latin-600-normal',
  ]);
  for (const file of faces) expect(statSync(join(assets, file)).size, file).toBeLessThan(22_000);
});

for (const path of [LESSON, `/de${LESSON}`, '/lessons/kl-divergence/']) {
  test(`${path} is set in it to the last letter`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(async () => {
      await document.fonts.ready;
      const plain = [...document.querySelectorAll('main :is(h1, h2, p)')].filter(
        (element) =>
          getComputedStyle(element).fontFamily.startsWith('"Source Serif 4"') &&
          !element.querySelector('code, math, svg, kbd') &&
          /^[\p{L}\p{N}\s.,:;!?…“”‘’„–—()%'-]+$/u.test(element.textContent), // a subset has no arrows and few signs
      );
      for (const element of plain) element.setAttribute('data-plain', '');
    });
    const faces = await facesOf(page, '[data-plain]');
    expect(faces.length).toBeGreaterThan(25); // what is folded away has none
    expect(faces.filter(({ face, ours }) => !(ours && face.startsWith(FACE)))).toEqual([]);
  });
}

/** What the letters of some elements are really drawn with. */
async function facesOf(page: Page, selector: string) {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const found = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId });
    for (const { familyName, isCustomFont } of fonts) found.push({ face: familyName, ours: isCustomFont, outerHTML });
  }
  return found;
}
