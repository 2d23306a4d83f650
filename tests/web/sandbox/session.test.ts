import { describe, expect, test } from 'vitest';
import { nodeSandbox } from '../../../web/src/sandbox/node.ts';
import type { Argument, Outcome, RunResult } from '../../../web/src/sandbox/types.ts';
import { sandbox } from './run.ts';

const calls = (...inputs: Argument[]) => inputs.map((input) => ({ function: 'f', args: [input] }));

function numbers({ outcomes, failure }: RunResult): number[] {
  expect(failure).toBeNull();
  return outcomes.map((outcome) => ((outcome as Outcome & { kind: 'returned' }).value as { value: number }).value);
}

async function open(source: string, signal?: AbortSignal) {
  const opened = await sandbox.open({ source, functions: ['f'] }, { ...(signal && { signal }) });
  expect(opened.failure).toBeNull();
  return opened.session;
}

describe('a session', () => {
  test('keeps the guest and its state from batch to batch', async () => {
    const session = await open('let sum = 0;\nconst f = (x) => (sum += x);');
    expect(numbers(await session.call(calls(1, 2)))).toEqual([1, 3]);
    expect(numbers(await session.call(calls(4)))).toEqual([7]);
    session.close();
  });

  test('shares nothing with another', async () => {
    const source = 'globalThis.n ??= 0;\nconst f = (x) => (n += x);';
    const [a, b] = await Promise.all([open(source), open(source)]);
    await a.call(calls(5));
    expect(numbers(await b.call(calls(1)))).toEqual([1]);
    a.close();
    b.close();
  });

  test('runs batches asked for at once one after another', async () => {
    const session = await open('const seen = [];\nconst f = (x) => { seen.push(x); return seen.length; };');
    const results = await Promise.all([session.call(calls(1, 1)), session.call(calls(1)), session.call([])]);
    expect(results.map(numbers)).toEqual([[1, 2], [3], []]);
    session.close();
  });

  test('tells what opening printed, and each batch what it printed itself', async () => {
    const source = 'console.log("loading");\nfunction f(x) { console.log(x); return x; }';
    const { session, console } = await sandbox.open({ source, functions: ['f'] });
    expect(console).toEqual([{ level: 'log', text: 'loading' }]);
    for (const text of ['1', '2']) {
      expect((await session.call(calls(Number(text)))).console).toEqual([{ level: 'log', text }]);
    }
    session.close();
  });

  test('gives every batch a share of output of its own', async () => {
    const session = await open('function f(n) { for (let i = 0; i < n; i++) console.log(i); return n; }');
    for (let batch = 0; batch < 3; batch++) expect(numbers(await session.call(calls(150)))).toEqual([150]);
    expect((await session.call(calls(150, 150))).failure).toEqual({ kind: 'output', call: 1 });
  });

  test.each([
    ['a syntax error', 'const f = ;', { kind: 'syntax', line: 1 }],
    ['an error', 'const f = nope;', { kind: 'threw', name: 'ReferenceError' }],
    ['a missing function', 'const g = () => 1;', { kind: 'missing', function: 'f', defined: ['g'] }],
  ])('that cannot open because of %s is closed with it', async (_, source, failure) => {
    const opened = await sandbox.open({ source, functions: ['f'] });
    expect(opened.failure).toMatchObject(failure);
    expect((await opened.session.call(calls(1))).failure).toEqual(opened.failure);
  });

  test('gives each batch its own deadline, and is closed by the one that misses it', { timeout: 10_000 }, async () => {
    const session = await open('function f(ms) { const end = Date.now() + ms; while (Date.now() < end); return ms; }');
    for (let batch = 0; batch < 4; batch++)
      expect(numbers(await session.call(calls(200), { seconds: 0.4 }))).toEqual([200]);
    const late = await session.call(calls(1, 10_000), { seconds: 0.4 });
    expect(late.outcomes).toHaveLength(1);
    expect(late.failure).toEqual({ kind: 'time', seconds: 0.4, call: 1 });
    expect(await session.call(calls(1))).toMatchObject({ outcomes: [], failure: late.failure });
  });

  test('that QuickJS itself cannot interrupt is ended from outside', async () => {
    const source =
      'let n = 0;\nconst f = () => [].indexOf.call({ get length() { return n++ ? 2 ** 53 - 1 : 1; } }, 5);';
    const session = await open(source);
    const start = performance.now();
    expect((await session.call(calls(1), { seconds: 0.3 })).failure).toEqual({
      kind: 'time',
      seconds: 0.3,
      call: null,
    });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('in which things pile up ends for lack of memory, wherever it shows', { timeout: 30_000 }, async () => {
    const session = await open(
      'const kept = [];\nconst f = (text) => { try { kept.push(text + "!"); } catch {} return 1; };',
    );
    const batch = calls(...Array.from({ length: 20 }, () => 'x'.repeat(100_000)));
    let result = await session.call(batch, { seconds: 10 });
    for (let i = 0; i < 100 && !result.failure; i++) result = await session.call(batch, { seconds: 10 });
    expect(result.failure).toMatchObject({ kind: 'memory' });
  });

  test('survives an error thrown by a call', async () => {
    const session = await open('const f = (x) => { if (x < 0) throw new RangeError("no"); return x; };');
    expect((await session.call(calls(-1, 2))).outcomes).toMatchObject([{ kind: 'threw' }, { kind: 'returned' }]);
    expect(numbers(await session.call(calls(3)))).toEqual([3]);
    session.close();
  });

  test('closed while a batch runs, tells so at once', async () => {
    const session = await open('function f() { for (;;) {} }');
    const start = performance.now();
    const waiting = [session.call(calls(1)), session.call(calls(1))];
    setTimeout(() => session.close(), 50);
    for (const { failure } of await Promise.all(waiting)) expect(failure).toEqual({ kind: 'stopped' });
    expect(performance.now() - start).toBeLessThan(1000);
    expect((await session.call(calls(1))).failure).toEqual({ kind: 'stopped' });
  });

  test('is stopped by its signal, also between batches', async () => {
    const stop = new AbortController();
    const session = await open('const f = (x) => x;', stop.signal);
    expect(numbers(await session.call(calls(1)))).toEqual([1]);
    stop.abort();
    expect((await session.call(calls(1))).failure).toEqual({ kind: 'stopped' });
  });

  test.each([
    ['arguments', 'const f = () => 1;'],
    ['results', 'const f = (text) => ({ text: text + "!", list: [text + "?"] });'],
    ['errors', 'const f = (text) => { throw new Error(text + "!"); };'],
    ['changed arguments', 'const f = (text) => { text += "!"; return [text]; };'],
  ])('gives the memory of %s back', { timeout: 30_000 }, async (_, source) => {
    const session = await open(source);
    const batch = calls(...Array.from({ length: 100 }, () => 'x'.repeat(20_000)));
    // 100 MB in all: a third of it would not fit.
    for (let i = 0; i < 50; i++) {
      const { outcomes, failure } = await session.call(batch, { seconds: 10 });
      expect(failure).toBeNull();
      for (const outcome of outcomes) expect(outcome).not.toMatchObject({ changed: [0] });
    }
    session.close();
  });
});

describe('closing the sandbox', () => {
  test('while it starts ends what waits, at once', async () => {
    const own = nodeSandbox();
    const start = performance.now();
    const waiting = [
      own.run({ source: '', calls: [] }),
      own.open({ source: '', functions: [] }).then((opened) => opened),
    ];
    own.close();
    for (const { failure } of await Promise.all(waiting)) expect(failure).toEqual({ kind: 'stopped' });
    expect(performance.now() - start).toBeLessThan(200);
  });

  test('leaves it fit for the next run', async () => {
    const own = nodeSandbox();
    own.warm();
    own.close();
    const { outcomes } = await own.run({ source: 'const f = (x) => x;', calls: calls(7) });
    expect(outcomes).toMatchObject([{ value: { value: 7 } }]);
  });
});
