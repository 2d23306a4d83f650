import { describe, expect, test } from 'vitest';
import { call, entry, listOf, returned } from './run.ts';

describe('what comes back', () => {
  test.each([
    ['12.5', { kind: 'number', value: 12.5 }],
    ['NaN', { kind: 'number', value: Number.NaN }],
    ['-Infinity', { kind: 'number', value: Number.NEGATIVE_INFINITY }],
    ['-0', { kind: 'number', value: -0 }],
    ['undefined', { kind: 'undefined' }],
    ['null', { kind: 'null' }],
    ['true', { kind: 'boolean', value: true }],
    ['"12.5"', { kind: 'string', value: '12.5', cut: false }],
    ['"x".repeat(2000)', { kind: 'string', value: 'x'.repeat(1000), cut: true }],
    ['10n', { kind: 'other', type: 'bigint' }],
    ['Symbol("s")', { kind: 'other', type: 'symbol' }],
    ['() => 1', { kind: 'other', type: 'function' }],
    ['Promise.resolve(1)', { kind: 'other', type: 'promise' }],
    ['[1, [2]]', listOf(1, listOf(2))],
    ['new Float64Array([1, 2])', listOf(1, 2)],
    ['({ mse: 175, mae: 12.5 })', { kind: 'object', entries: [entry('mse', 175), entry('mae', 12.5)] }],
    ['JSON.parse(\'{"__proto__": 1}\')', { kind: 'object', entries: [entry('__proto__', 1)] }],
  ])('%s', async (expression, expected) => {
    expect(await returned(`const f = () => (${expression});`)).toEqual(expected);
  });

  test('a long array keeps its length and its first 10,000 items at most', async () => {
    const value = await returned('const f = () => Array.from({ length: 20000 }, (_, i) => i);');
    expect(value).toMatchObject({ kind: 'array', length: 20_000 });
    expect(value.kind === 'array' && value.items.length).toBeLessThanOrEqual(10_000);
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

  test('do not reach the learner through a setter on Array.prototype', async () => {
    const source = 'Object.defineProperty(Array.prototype, 0, { set() { throw 1; } });\nconst f = (a) => a[0];';
    expect(await returned(source, [5])).toEqual({ kind: 'number', value: 5 });
  });
});
