import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeSandbox } from '../../web/src/sandbox/node.ts';
import type { Argument, Outcome, RunResult, Value } from '../../web/src/sandbox/types.ts';

const sandbox = nodeSandbox();
beforeAll(() => sandbox.run({ source: '', calls: [] }), 30_000); // bundles the worker on a fresh checkout
afterAll(() => sandbox.close());

const call = (source: string, ...args: Argument[]) => sandbox.run({ source, calls: [{ function: 'f', args }] });

async function returned(source: string, ...args: Argument[]): Promise<Value> {
  const { outcomes, failure } = await call(source, ...args);
  expect(failure).toBeNull();
  expect(outcomes[0]?.kind).toBe('returned');
  return (outcomes[0] as Outcome & { kind: 'returned' }).value;
}

const printed = async (source: string) => (await sandbox.run({ source, calls: [] })).console.map(({ text }) => text);

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

describe('errors', () => {
  test.each([
    ['let a = 1;\nlet b = ;', 2, 9],
    ['function f(a) {\n  return a +;\n}', 2, 13],
    ['export function f(a) {\n  return a +;\n}', 2, 13],
  ])('a syntax error has its line and column: %j', async (source, line, column) => {
    expect((await call(source)).failure).toMatchObject({ kind: 'syntax', line, column });
  });

  test('an unfinished text ends on its own last line', async () => {
    const { failure } = await call('function f() {\n  return 1;');
    expect(failure).toMatchObject({ kind: 'syntax', line: 2 });
  });

  test('thrown by a call', async () => {
    const { outcomes } = await call('const f = (xs) => {\n  return xs.map((x) => nope(x));\n};', [1]);
    expect(outcomes[0]).toMatchObject({ kind: 'threw', name: 'ReferenceError', line: 2 });
  });

  test('thrown by the text', async () => {
    const { failure } = await call('const f = () => 1;\nmissing();');
    expect(failure).toMatchObject({ kind: 'threw', name: 'ReferenceError', line: 2, column: 1 });
  });

  test.each([
    ['null', 'null'],
    ['"bad"', 'bad'],
    ['undefined', 'undefined'],
    ['{ get message() { throw 1; } }', ''],
    ['new Proxy({}, { get() { throw 1; } })', ''],
  ])('throw %s', async (what, message) => {
    const { outcomes, failure } = await call(`const f = () => { throw ${what}; };`);
    expect(failure).toBeNull();
    expect(outcomes[0]).toMatchObject({ kind: 'threw', message, line: null });
  });
});

describe('the console', () => {
  test.each([
    ['175', '175'],
    ['-0, 1 / 3', '-0 0.3333333333333333'],
    ['"a", ["b"]', "a ['b']"],
    ['[1, [2, [3, [4]]]]', '[1, [2, [3, [array]]]]'],
    ['{ mse: 175, mae: 12.5 }', '{ mse: 175, mae: 12.5 }'],
    ['{}, []', '{} []'],
    ['new Float64Array(2)', 'Float64Array [0, 0]'],
    ['undefined, null, true, 5n', 'undefined null true 5n'],
    ['function g() {}', '[function g]'],
    ['new TypeError("no")', 'TypeError: no'],
    ['[, 1]', '[empty, 1]'],
    ['{ get a() { return 1; } }', '{ a: [getter] }'],
    ['Array.from({ length: 102 }, () => 0)', `[${'0, '.repeat(100)}… 2 more]`],
    ['new Proxy([1], {})', '[1]'],
    ['Object.create(null)', '{}'],
  ])('console.log(%s)', async (values, expected) => {
    expect(await printed(`console.log(${values});`)).toEqual([expected]);
  });

  test('keeps the order and the level, and lines of calls too', async () => {
    const { console } = await call('console.warn("first");\nfunction f() { console.log("second"); }');
    expect(console).toEqual([
      { level: 'warn', text: 'first' },
      { level: 'log', text: 'second' },
    ]);
  });

  test('a cycle is named', async () => {
    expect(await printed('const a = []; a.push(a); console.log(a);')).toEqual(['[[circular]]']);
  });

  test('promises are run to their end', async () => {
    expect(await printed('Promise.resolve(3).then((x) => console.log(x)); console.log(1);')).toEqual(['1', '3']);
  });
});

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

function listOf(...items: (number | Value)[]): Value {
  return {
    kind: 'array',
    length: items.length,
    items: items.map((item) => (typeof item === 'number' ? { kind: 'number', value: item } : item)),
  };
}

function entry(key: string, value: number): [string, Value] {
  return [key, { kind: 'number', value }];
}
