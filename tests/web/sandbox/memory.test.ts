import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sandbox } from './run.ts';

/** Threads of this process; 0 where the system does not tell. */
function threads(): number {
  try {
    return readdirSync('/proc/self/task').length;
  } catch {
    return 0;
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function runs(source: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await sandbox.run({ source, calls: [] });
}

test('a hundred runs leave no thread and no memory behind', { timeout: 120_000 }, async () => {
  await runs('const a = []; for (;;) a.push(new Float64Array(1000));', 10);
  await pause(500);
  const before = { threads: threads(), memory: process.memoryUsage().rss };
  await runs('const a = Array.from({ length: 1e4 }, (_, i) => i);', 70);
  await runs('const a = []; for (;;) a.push(new Float64Array(1000));', 20);
  const opened = await Promise.all(Array.from({ length: 10 }, () => sandbox.open({ source: '', functions: [] })));
  for (const { session } of opened) session.close();
  await expect.poll(threads, { timeout: 5000 }).toBeLessThanOrEqual(before.threads);
  await pause(500);
  expect((process.memoryUsage().rss - before.memory) / 2 ** 20).toBeLessThan(48); // one sandbox at its largest
});

test('two runs at once do not meet', async () => {
  const source = 'globalThis.n = (globalThis.n ?? 0) + 1; const f = () => n;';
  const request = { source, calls: [{ function: 'f', args: [] }] };
  for (const { outcomes } of await Promise.all([sandbox.run(request), sandbox.run(request), sandbox.run(request)])) {
    expect(outcomes).toMatchObject([{ value: { value: 1 } }]);
  }
});
