import { describe, expect, test } from 'vitest';
import { tellFailure } from '../../../web/src/sandbox/words.ts';
import { call, printed } from './run.ts';

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

  test.each(['export const f = () => 1;\nnope();', 'await 1;\nnope();\nexport const f = () => 1;'])(
    'thrown by a module: %j',
    async (source) => {
      expect((await call(source)).failure).toMatchObject({ kind: 'threw', name: 'ReferenceError', line: 2 });
    },
  );

  test('a stack may be forged, but not into places that no text has', async () => {
    for (const place of ['0:0', '1:0', '99999999:1', '-1:1', '1e9:1']) {
      const { outcomes } = await call(`const f = () => { throw { stack: 'at your-code.js:${place}' }; };`);
      expect(outcomes[0]).toMatchObject({ kind: 'threw', line: null, column: null });
    }
  });

  test('a module that is not there is told by its name', async () => {
    const { failure } = await call('// mine\nimport { mae } from "losses";\nconst f = mae;');
    expect(failure && tellFailure(failure)).toBe(
      "Line 2: there is no module 'losses' here. Write what you need into the code itself.",
    );
  });

  test('an error without an end is cut inside the guest', async () => {
    const { outcomes } = await call('const f = () => { throw new Error("x".repeat(2e7)); };');
    expect((outcomes[0] as { message: string }).message).toHaveLength(1000);
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
