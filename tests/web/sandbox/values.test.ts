import { describe, expect, test } from 'vitest';
import { results } from './results.ts';
import { call, returned, sandbox, watchMemory } from './run.ts';

describe('what comes back', () => {
  test.each(results)('%s', async (expression, expected) => {
    expect(await returned(`const f = () => (${expression});`)).toEqual(expected);
  });

  test('a long array keeps its length and its first 10,000 items at most', async () => {
    const value = await returned('const f = () => Array.from({ length: 20000 }, (_, i) => i);');
    expect(value).toMatchObject({ kind: 'array', length: 20_000 });
    expect(value.kind === 'array' && value.items.length).toBeLessThanOrEqual(10_000);
  });

  test('many references to one long text are cut, together', async () => {
    const calls = Array.from({ length: 20 }, () => ({ function: 'f', args: [] }));
    const source = 'const all = Array(10000).fill("x".repeat(3e6)); const f = () => all;';
    const peak = watchMemory();
    const { outcomes, failure } = await sandbox.run({ source, calls, seconds: 20 });
    expect(peak() / 2 ** 20).toBeLessThan(128);
    expect(failure).toBeNull();
    const size = JSON.stringify(outcomes).length;
    expect(size).toBeGreaterThan(2 ** 19);
    expect(size).toBeLessThan(2 ** 19 + 200_000 * 50); // half a megabyte of text, and 200,000 empty ones
  });

  test.each([
    ['keys', 'const o = {}; for (let i = 0; i < 100; i++) o["x".repeat(1e5) + i] = 1;'],
    [
      'branches',
      'let o = 1; for (let d = 0; d < 6; d++) { const p = {}; for (let i = 0; i < 100; i++) p[i] = o; o = p; }',
    ],
  ])('an object with too many or too long %s is cut', async (_, make) => {
    expect(JSON.stringify(await returned(`${make} const f = () => o;`)).length).toBeLessThan(1_000_000);
  });

  test('a cycle is cut', async () => {
    const value = await returned('const f = () => { const a = []; a.push(a); return a; };');
    expect(JSON.stringify(value)).toContain('nested too deeply');
  });
});

describe('ways to write a function', () => {
  test.each([
    'function f(x) { return x + 1; }',
    'const f = (x) => x + 1;',
    'let f = function (x) { return x + 1; };',
    'export function f(x) { return x + 1; }',
    'export const f = (x) => x + 1;',
    'const one = 1;\nfunction g(x) { return x + one; }\nexport { g as f }; const f = g;',
    'export default function f(x) { return x + 1; }',
    'const one = await Promise.resolve(1);\nexport const f = (x) => x + one;',
  ])('%s', async (source) => {
    expect(await returned(source, 41)).toEqual({ kind: 'number', value: 42 });
  });

  test('a wrong name is told with the names that are there', async () => {
    const { failure } = await call(
      '// a function in the text\nfunction maeloss() {}\nconst helper = () => 1;\nconst n = 3;',
    );
    expect(failure).toEqual({ kind: 'missing', function: 'f', defined: ['maeloss', 'helper'] });
  });

  test('also in a module', async () => {
    const { failure } = await call('export const maeloss = () => 1;');
    expect(failure).toEqual({ kind: 'missing', function: 'f', defined: ['maeloss'] });
  });
});

test('every call is told as it was, also the one that begins to cheat', async () => {
  const calls = Array.from({ length: 50 }, () => ({ function: 'f', args: [] }));
  const { outcomes } = await sandbox.run({ source: 'let n = 0; const f = () => (++n > 40 ? -1 : 1);', calls });
  const values = outcomes.map((outcome) => outcome.kind === 'returned' && outcome.value);
  expect(values).toEqual(calls.map((_, i) => ({ kind: 'number', value: i < 40 ? 1 : -1 })));
});

describe('arguments', () => {
  test('arrive as they are', async () => {
    const source = 'const f = (a, b, c) => Object.is(a[0], NaN) && Object.is(a[1], -0) && b.k === "v" && c === null;';
    expect(await returned(source, [Number.NaN, -0], { k: 'v' }, null)).toEqual({ kind: 'boolean', value: true });
  });

  test.each([
    ['a.sort()', [0]],
    ['b[0] = 9', [1]],
    ['a.push(1); b.length = 0', [0, 1]],
    ['a[0] = -0', [0]],
    ['a.slice().sort()', []],
  ])('%s changes %j', async (statement, changed) => {
    const { outcomes } = await call(`function f(a, b) { ${statement}; return 0; }`, [3, 1, 2], [0]);
    expect(outcomes[0]).toMatchObject({ kind: 'returned', changed });
  });

  test('do not reach the learner through setters on the prototypes', async () => {
    const set = '{ set() { throw 1; } }';
    const source = `Object.defineProperty(Array.prototype, 0, ${set}); Object.defineProperty(Object.prototype, "k", ${set});`;
    expect(await returned(`${source}\nconst f = (a, o) => a[0] + o.k;`, [5], { k: 2 })).toEqual({
      kind: 'number',
      value: 7,
    });
  });

  test('may have a key __proto__', async () => {
    const argument = JSON.parse('{"__proto__": 3}');
    expect(await returned('const f = (o) => Object.keys(o).length + o["__proto__"];', argument)).toMatchObject({
      value: 4,
    });
  });

  test.each([
    'Object.setPrototypeOf(a, new Proxy({}, { get() { for (;;); }, has() { for (;;); } })); a.length = 1',
    'a.length = 2 ** 32 - 1',
    'a[0] = new Proxy({}, { get() { for (;;); } })',
    'Object.defineProperty(a, 0, { get() { throw 1; } })',
    'for (let i = 0; i < 1e5; i++) a[0] = [a[0]]',
  ])('are compared without being led astray: %s', async (statement) => {
    const start = performance.now();
    expect((await call(`const f = (a) => { ${statement}; };`, [1, 2])).outcomes).toMatchObject([{ changed: [0] }]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('longer than what is read of a result do not count as changed', async () => {
    const long = Array.from({ length: 20_000 }, (_, i) => i);
    expect((await call('const f = (a) => a.length;', long)).outcomes).toMatchObject([{ changed: [] }]);
    expect((await call('const f = (a) => { a[19999] = 0; };', long)).outcomes).toMatchObject([{ changed: [0] }]);
  });
});
