import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../../web/src/sandbox/types.ts';
import { call, entry, listOf, printed, returned, sandbox } from './run.ts';

describe('what the learner redefines stays in the guest', () => {
  test.each([
    'Object.prototype.toJSON = () => 100; const f = () => 1;',
    'Object.prototype.valueOf = () => 100; Number.prototype.valueOf = () => 100; const f = () => 1;',
    'Math.abs = () => 100; Object.is = () => true; Array.isArray = () => true; const f = () => 1;',
    'for (const k of Object.getOwnPropertyNames(Array.prototype)) { try { Array.prototype[k] = () => 100; } catch {} } const f = () => 1;',
    'Reflect.apply = Reflect.ownKeys = () => 100; String.prototype.slice = () => "100"; const f = () => 1;',
    'globalThis.console = null; const f = () => 1;',
  ])('%s', async (source) => {
    expect(await returned(source)).toEqual({ kind: 'number', value: 1 });
  });

  test('an object is read by its properties, whatever it claims to be', async () => {
    const value = await returned('const f = () => ({ mse: 1, toJSON: () => ({ mse: 2 }), valueOf: () => 3 });');
    expect(value).toMatchObject({ kind: 'object', entries: [entry('mse', 1), ['toJSON', {}], ['valueOf', {}]] });
  });

  test('the console still prints', async () => {
    const source =
      'Array.prototype.push = Array.prototype.join = String.prototype.slice = null;\nconsole.log([1, { a: 2 }]);';
    expect(await printed(source)).toEqual(['[1, { a: 2 }]']);
  });

  test('nothing of the host is there', async () => {
    const names = [
      'fetch',
      'process',
      'require',
      'setTimeout',
      'WebAssembly',
      'Worker',
      'postMessage',
      'self',
      'performance.now',
    ];
    const value = await returned(
      `const f = () => ${JSON.stringify(names)}.filter((n) => { try { return eval(n) !== undefined; } catch {} });`,
    );
    expect(value).toEqual(listOf(...[]));
  });

  test('the way out through constructors leads to the guest only', async () => {
    expect(await returned('const f = () => f.constructor.constructor("return typeof process")();')).toEqual({
      kind: 'string',
      value: 'undefined',
      cut: false,
    });
  });

  test('import() finds nothing', async () => {
    expect((await printed('import("fs").then(() => console.log("in"), (e) => console.log("refused"));'))[0]).toBe(
      'refused',
    );
  });
});

describe('a run ends within 3 s, and says why', () => {
  const ends: [string, string, Partial<RunResult['failure']>][] = [
    ['a plain loop', 'function f() { while (true) {} }', { kind: 'time', call: 0 }],
    ['a loop in the text', 'while (true) {}', { kind: 'time', call: null }],
    ['a loop in catch', 'function f() { try { throw 1; } catch { for (;;) {} } }', { kind: 'time' }],
    ['a loop that catches', 'function f() { for (;;) { try { for (;;) {} } catch {} } }', { kind: 'time' }],
    ['a loop in finally', 'function f() { try { for (;;) {} } finally { for (;;) {} } }', { kind: 'time' }],
    ['endless promises', 'const g = () => { Promise.resolve().then(g); }; g();', { kind: 'time', call: null }],
    ['a growing chain of promises', 'const g = () => Promise.resolve().then(g); g();', {}],
    ['a generator', 'function* g() { for (;;) yield 1; } function f() { for (const x of g()) {} }', { kind: 'time' }],
    ['a comparator', 'const f = () => [2, 1].sort(() => { for (;;) {} });', { kind: 'time' }],
    ['a getter of the result', 'const f = () => ({ get mse() { for (;;) {} } });', { kind: 'time' }],
    ['a regular expression', 'const f = () => /^(a+)+$/.test("a".repeat(40) + "b");', { kind: 'time' }],
    ['squares of BigInt', 'function f() { let n = 3n; for (;;) n *= n; }', {}],
    [
      'typed arrays',
      'function f() { const a = []; for (;;) a.push(new Float64Array(1000)); }',
      { kind: 'memory', call: 0 },
    ],
    ['a long string', 'function f() { let s = "x"; for (;;) s += s; }', {}],
    ['an array that grows', 'function f() { const a = []; for (;;) a.push(a.length); }', {}],
    ['JSON of a sparse giant', 'const f = () => JSON.stringify(Array(2 ** 32 - 1));', {}],
    ['a spread giant', 'const f = () => [...Array(2 ** 32 - 1)];', {}],
    ['recursion', 'const f = () => f() + 1;', { kind: 'stack', call: 0 }],
    ['a flood', 'for (;;) console.log("x");', { kind: 'output', call: null }],
    ['a flood of long lines', 'for (;;) console.log("x".repeat(1e6));', { kind: 'output' }],
    ['a flood that catches', 'for (;;) try { console.log(1); } catch {}', { kind: 'output' }],
    ['deep source', `${'('.repeat(100_000)}1${')'.repeat(100_000)}`, { kind: 'nesting' }],
    ['deep JSON', 'const f = () => JSON.parse("[".repeat(1e5) + "]".repeat(1e5));', {}],
  ];

  test.each(ends)('%s', { timeout: 10_000 }, async (_, source, failure) => {
    const start = performance.now();
    const result = await call(source);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(result.failure ?? result.outcomes[0]).toMatchObject(failure ?? {});
    expect(result.failure !== null || result.outcomes[0]?.kind === 'threw').toBe(true);
  });

  test.each(['indexOf(5)', 'fill(0)', 'join()', 'sort()', 'map(() => 1)'])(
    'Array(2 ** 32 - 1).%s is refused with the limit',
    async (method) => {
      const { outcomes } = await call(`const f = () => Array(2 ** 32 - 1).${method};`);
      expect(outcomes[0]).toMatchObject({ kind: 'threw', name: 'RangeError' });
      expect((outcomes[0] as { message: string }).message).toContain('at most 1000000 entries');
    },
  );

  test('the calls before the endless one are kept', async () => {
    const source = 'function f(n) { while (n > 1) {} return n; }';
    const calls = [0, 1, 2].map((n) => ({ function: 'f', args: [n] }));
    const { outcomes, failure } = await sandbox.run({ source, calls });
    expect(outcomes).toHaveLength(2);
    expect(failure).toMatchObject({ kind: 'time', call: 2 });
  });

  test('a flood shows its first 200 lines', async () => {
    expect((await sandbox.run({ source: 'for (let i = 0; ; i++) console.log(i);', calls: [] })).console).toHaveLength(
      200,
    );
  });

  test('the next run is right', async () => {
    await call('for (;;) {}');
    expect(await returned('const f = () => 1;')).toEqual({ kind: 'number', value: 1 });
  });
});

describe('stopping', () => {
  test('on request', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const start = performance.now();
    const { failure } = await sandbox.run({ source: 'for (;;) {}', calls: [] }, { signal: stop.signal });
    expect(failure).toEqual({ kind: 'stopped' });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('a warmed sandbox is used by the next run', async () => {
    sandbox.warm();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await returned('const f = () => 1;')).toEqual({ kind: 'number', value: 1 });
  });
});
