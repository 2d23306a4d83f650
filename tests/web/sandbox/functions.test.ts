import { describe, expect, test } from 'vitest';
import type { Argument } from '../../../web/src/sandbox/types.ts';
import { listOf } from './make.ts';
import { call, returned, sandbox } from './run.ts';

const double: Argument = { function: '(x) => 2 * x' };

describe('functions as arguments', () => {
  test('are called by the learner, on their own and inside data', async () => {
    expect(await returned('const f = (g, x) => g(x);', double, 4)).toEqual({ kind: 'number', value: 8 });
    expect(await returned('const f = ({ gradient }) => gradient(4);', { gradient: double })).toEqual({
      kind: 'number',
      value: 8,
    });
    expect(
      await returned('const f = (gs) => gs.map((g) => g(1));', [double, { function: 'function (x) { return -x; }' }]),
    ).toEqual(listOf(2, -1));
  });

  test('let nobody read their text', async () => {
    const source = `const f = (g) => [String(g), g.toString(), g.toSource, g.name, (() => { try { return g.caller; } catch {} })(), g.prototype, String(Object.getOwnPropertyNames(g)),
      (() => { try { g({ valueOf() { throw new Error('x'); } }); } catch (e) { return e.stack; } })()].join('\\n');`;
    const { outcomes } = await call(source, { function: '(secret) => 2 * secret' });
    expect(outcomes).toMatchObject([{ kind: 'returned', value: { kind: 'string' } }]);
    expect(JSON.stringify(outcomes)).not.toContain('secret');
  });

  test('cannot be changed', async () => {
    const source = '"use strict";\nfunction f(g) { try { g.x = 1; } catch (e) { return e.name; } }';
    expect(await returned(source, double)).toMatchObject({ value: 'TypeError' });
    expect(
      await returned('function f(g) { Object.defineProperty(g, "name", { value: "h" }); return 1; }', double).catch(
        () => 'threw',
      ),
    ).toBe('threw');
  });

  test('are functions of the guest, and lead nowhere else', async () => {
    const source =
      'const f = (g) => g.constructor("return typeof process + typeof fetch")() + (g instanceof Function);';
    expect(await returned(source, double)).toMatchObject({ value: 'undefinedundefinedtrue' });
  });

  test('do not count as changed, unless another takes their place', async () => {
    expect((await call('const f = (o) => o.g(1);', { g: double })).outcomes).toMatchObject([{ changed: [] }]);
    expect((await call('const f = (o) => { o.g = 1; };', { g: double })).outcomes).toMatchObject([{ changed: [0] }]);
  });

  test('see the values that the learner hands them', async () => {
    expect(
      await returned('const f = (g) => g([1, 2], { k: 3 });', { function: '(xs, { k }) => xs.length + k' }),
    ).toMatchObject({ value: 5 });
  });

  test('that are no functions are our own fault, and told as such', async () => {
    expect((await call('const f = () => 1;', { function: '42' })).failure).toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('42'),
    });
  });
});

describe('arity', () => {
  test.each([
    ['function f(a, b) {}', 2],
    ['const f = () => 1;', 0],
    ['export const f = (a, b = 1, ...rest) => 1;', 1],
    ['const f = Object.defineProperty(() => 1, "length", { value: "two" });', Number.NaN],
    ['const f = new Proxy(() => 1, { get() { throw 1; } });', Number.NaN],
  ])('%s', async (source, length) => {
    expect((await call(source)).arity).toEqual({ f: length });
  });

  test('is told of every function that is called', async () => {
    const { arity } = await sandbox.run({
      source: 'const f = (a) => 1;\nconst g = (a, b) => 1;\nconst h = () => 1;',
      calls: ['f', 'g', 'f'].map((name) => ({ function: name, args: [] })),
    });
    expect(arity).toEqual({ f: 1, g: 2 });
  });
});
