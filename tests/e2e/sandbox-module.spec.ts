import type { Sandbox } from '../../web/src/sandbox/types.ts';
import { redefinitions, results } from '../web/sandbox/results.ts';
import { expect, LESSON, type Page, test, writeCode } from './support/site.ts';
import { pageMemory, runObserved, watchPageMemory } from './support/watch.ts';

const cellOf = (page: Page) => page.locator('#mse-cell');

/** The page's own sandbox, as it was built, after it has been fetched for the first run. */
async function loadSandbox(page: Page) {
  await page.goto(LESSON);
  await cellOf(page).scrollIntoViewIfNeeded();
  await writeCode(page, cellOf(page), 'console.log(6 * 7);');
  await runObserved(cellOf(page));
  return page.evaluateHandle(async () => {
    const built = performance
      .getEntriesByType('resource')
      .find(({ name }) => /\/assets\/browser-[^/]*\.js$/.test(name));
    const { browserSandbox } = await import(built?.name ?? 'the sandbox was not fetched');
    return browserSandbox as Sandbox;
  });
}

test('what comes back is the same as on Node', async ({ page }) => {
  const sandbox = await loadSandbox(page);
  const sources = results.map(([expression]) => `const f = () => (${expression});`);
  const outcomes = await sandbox.evaluate(async (own, all) => {
    const runs = [];
    for (const source of all) runs.push((await own.run({ source, calls: [{ function: 'f', args: [] }] })).outcomes[0]);
    return runs;
  }, sources);
  const expected = results.map(([, value]) => ({ kind: 'returned', value, changed: [] }));
  expect(outcomes).toEqual(expected);
});

test('what the learner redefines stays in the guest', async ({ page }) => {
  const sandbox = await loadSandbox(page);
  const values = await sandbox.evaluate(async (own, all) => {
    const runs = [];
    for (const source of all) runs.push((await own.run({ source, calls: [{ function: 'f', args: [] }] })).outcomes[0]);
    return runs;
  }, redefinitions);
  for (const value of values) expect(value).toMatchObject({ value: { kind: 'number', value: 1 } });
  expect(await page.evaluate(() => [Math.abs(-1), Object.is(1, 2), [1, 2].join(), JSON.stringify({ a: 1 })])).toEqual([
    1,
    false,
    '1,2',
    '{"a":1}',
  ]);
});

test('nothing of the page or the worker is there, and nothing leaves', async ({ page }) => {
  const requests: string[] = [];
  await loadSandbox(page);
  page.on('request', (request) => requests.push(request.url()));
  await writeCode(
    page,
    cellOf(page),
    `const names = ['window', 'self', 'document', 'fetch', 'postMessage', 'XMLHttpRequest', 'WebAssembly', 'setTimeout', 'indexedDB', 'importScripts'];
const outside = (0, eval)('this').constructor.constructor('return this')();
console.log(names.filter((name) => name in globalThis || name in outside).length);
for (const from of ['/', 'https://example.org/x.js', 'data:text/javascript,1', './your-code.js', 'fs']) import(from).then(() => console.log('in'), () => console.log('refused'));`,
  );
  const { text } = await runObserved(cellOf(page));
  expect(text.match(/^(\d+|in|refused)$/gm)).toEqual(['0', ...Array(5).fill('refused')]);
  expect(requests.filter((url) => !/\/assets\//.test(url))).toEqual([]); // but our own worker, for the next run
});

test('HTML in the output is text', async ({ page }) => {
  await loadSandbox(page);
  const html = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await writeCode(
    page,
    cellOf(page),
    `console.log(${JSON.stringify(html)}); throw new Error(${JSON.stringify(html)});`,
  );
  const { text } = await runObserved(cellOf(page));
  expect(text.split(html)).toHaveLength(3);
  expect(await cellOf(page).locator('.code-output :is(img, script)').count()).toBe(0);
  expect(await page.title()).not.toMatch(/^[12]$/);
});

test('a session keeps its state, ends a batch that is late, and then says so', async ({ page }) => {
  const sandbox = await loadSandbox(page);
  const seen = await sandbox.evaluate(async (own) => {
    const source = 'let sum = 0; function f(g, x) { if (x > 9) for (;;); return (sum += g(x)); }';
    const calls = (...all: number[]) => all.map((x) => ({ function: 'f', args: [{ function: '(x) => 2 * x' }, x] }));
    const { session, failure, arity } = await own.open({ source, functions: ['f'] });
    const batches = [await session.call(calls(1, 2)), await session.call(calls(3))];
    const late = await session.call(calls(1, 10), { seconds: 0.3 });
    return { failure, arity, batches, late, after: await session.call(calls(1)) };
  });
  expect(seen.failure).toBeNull();
  expect(seen.arity).toEqual({ f: 2 });
  expect(seen.batches.map(({ outcomes }) => outcomes)).toMatchObject([
    [{ value: { value: 2 } }, { value: { value: 6 } }],
    [{ value: { value: 12 } }],
  ]);
  expect(seen.late.failure).toEqual({ kind: 'time', seconds: 0.3, call: 1 });
  expect(seen.after.failure).toEqual(seen.late.failure);
});

test('two runs at once do not meet, and a third is stopped while it starts', { tag: '@alone' }, async ({ page }) => {
  const sandbox = await loadSandbox(page);
  const seen = await sandbox.evaluate(async (own) => {
    const source = 'globalThis.n = (globalThis.n ?? 0) + 1; const f = () => n;';
    const request = { source, calls: [{ function: 'f', args: [] }] };
    const stop = new AbortController();
    const runs = [own.run(request), own.run(request), own.run(request, { signal: stop.signal })];
    stop.abort();
    const loop = own.run({ source: 'for (;;);', calls: [] });
    await Promise.all(runs);
    const start = performance.now();
    own.close();
    const closed = await loop;
    return { runs: await Promise.all(runs), closed, milliseconds: performance.now() - start };
  });
  expect(seen.runs.map(({ outcomes }) => outcomes)).toMatchObject([
    [{ value: { value: 1 } }],
    [{ value: { value: 1 } }],
    [],
  ]);
  expect(seen.runs[2]?.failure).toEqual({ kind: 'stopped' });
  expect(seen.closed.failure).toEqual({ kind: 'stopped' });
  expect(seen.milliseconds).toBeLessThan(200);
  await expect.poll(() => page.workers().length).toBe(0);
});

test('the reader stops a run', { tag: '@alone' }, async ({ page }) => {
  await loadSandbox(page);
  await writeCode(page, cellOf(page), 'for (;;);');
  const observed = runObserved(cellOf(page));
  await cellOf(page).getByRole('button', { name: 'Stop' }).click();
  const { text, milliseconds } = await observed;
  expect(text).toContain('Stopped, as you asked.');
  expect(milliseconds).toBeLessThan(1500);
});

test('a hundred runs leave nothing behind', { tag: '@alone' }, async ({ page }) => {
  test.setTimeout(180_000);
  const sandbox = await loadSandbox(page);
  const collected = await page.context().newCDPSession(page);
  const settle = async () => {
    await expect.poll(() => page.workers().length).toBeLessThanOrEqual(1); // the one that waits for the next run
    await collected.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(1000);
    return pageMemory();
  };
  const runs = (source: string, times: number) =>
    sandbox.evaluate(
      async (own, [text, count]) => {
        for (let i = 0; i < count; i++) await own.run({ source: text, calls: [] });
      },
      [source, times] as const,
    );

  await runs('console.log(1);', 10);
  const before = await settle();
  const peak = watchPageMemory();
  await runs('const a = Array.from({ length: 1e5 }, (_, i) => i); console.log(a.length);', 80);
  await runs('const a = []; for (;;) a.push(new Float64Array(1000));', 20);
  const most = peak() - before;
  const left = (await settle()) - before;
  expect(left).toBeLessThan(16);
  expect(most).toBeLessThan(128);
});
