import { describe, expect, test } from 'vitest';
import { tellFailure } from '../../../web/src/sandbox/words.ts';
import { attacks } from './attacks.ts';
import { entry, listOf } from './make.ts';
import { redefinitions } from './results.ts';
import { call, printed, returned, sandbox, watchMemory } from './run.ts';

describe('what the learner redefines stays in the guest', () => {
  test.each(redefinitions)('%s', async (source) => {
    expect(await returned(source)).toEqual({ kind: 'number', value: 1 });
  });

  test('an object is read by its properties, whatever it claims to be', async () => {
    const value = await returned('const f = () => ({ mse: 1, toJSON: () => ({ mse: 2 }), valueOf: () => 3 });');
    expect(value).toMatchObject({ kind: 'object', entries: [entry('mse', 1), ['toJSON', {}], ['valueOf', {}]] });
  });

  test('the keys of a result are read, whatever descriptions of properties inherit', async () => {
    const source = 'Object.prototype.get = () => 1; Object.prototype.writable = false; const f = () => ({ a: 1 });';
    expect(await returned(source)).toEqual({ kind: 'object', entries: [entry('a', 1)] });
  });

  test('an own key __proto__ is a key like others, and changes nothing outside', async () => {
    const value = await returned('const f = () => JSON.parse(\'{"__proto__": {"polluted": 1}}\');');
    expect(value).toMatchObject({ kind: 'object', entries: [['__proto__', { entries: [entry('polluted', 1)] }]] });
    expect({}).not.toHaveProperty('polluted');
  });

  test('a subclass decides about itself only', async () => {
    const source =
      'class A extends Array { static get [Symbol.species]() { return Object; } get length() { return 2; } }';
    expect(await returned(`${source} const f = () => A.from([1, 2, 3]).map((x) => x);`)).toMatchObject({
      kind: 'object',
    });
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

describe('a run ends, and says why', () => {
  const ways = Object.entries(attacks).flatMap(([group, list]) => list.map((attack) => ({ group, ...attack })));

  test.each(ways)('$group: $name', { timeout: 10_000 }, async ({ source, ends }) => {
    const short = ends[0] === 'time'; // the same machinery, sooner
    const peak = watchMemory();
    const start = performance.now();
    const result = await sandbox.run({ source, calls: [{ function: 'f', args: [] }], ...(short && { seconds: 0.5 }) });
    expect(performance.now() - start).toBeLessThan(3000);
    expect(peak() / 2 ** 20).toBeLessThan(128);
    const threw = result.outcomes[0]?.kind === 'threw' && 'an error';
    expect(ends).toContain(result.failure?.kind ?? threw);
    if (result.failure) expect(tellFailure(result.failure)).toMatch(/^[A-Z].*[.?]$/);
  });

  test.each([
    ['that QuickJS interrupts', 'for (;;) {}'],
    ['that it does not', 'String.raw({ raw: { length: 2 ** 53 - 1 } });'],
  ])('within 3 s, for a loop %s', { timeout: 10_000 }, async (_, source) => {
    const start = performance.now();
    const { failure } = await sandbox.run({ source, calls: [] });
    expect(failure).toEqual({ kind: 'time', seconds: 2, call: null });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test.each(['indexOf(5)', 'fill(0)', 'join()', 'sort()', 'map(() => 1)'])(
    'Array(2 ** 32 - 1).%s is refused with the limit',
    async (method) => {
      const { outcomes } = await call(`const f = () => Array(2 ** 32 - 1).${method};`);
      expect(outcomes[0]).toMatchObject({ kind: 'threw', name: 'RangeError' });
      expect((outcomes[0] as { message: string }).message).toContain('at most 1,000,000 entries');
    },
  );

  test('the calls before the endless one are kept', async () => {
    const source = 'function f(n) { while (n > 1) {} return n; }';
    const calls = [0, 1, 2].map((n) => ({ function: 'f', args: [n] }));
    const { outcomes, failure } = await sandbox.run({ source, calls, seconds: 0.5 });
    expect(outcomes).toHaveLength(2);
    expect(failure).toMatchObject({ kind: 'time', call: 2 });
  });

  test.each(['get a() { for (;;) {} }', 'get a() { return this.a; }'])(
    'a result with { %s } ends, and the next is right',
    async (getter) => {
      const source = `const f = () => ({ ${getter} });`;
      const { outcomes, failure } = await sandbox.run({ source, calls: [{ function: 'f', args: [] }], seconds: 0.5 });
      if (getter.includes('for')) expect(failure).toMatchObject({ kind: 'time' });
      else expect(outcomes[0]).toMatchObject({ value: { entries: [['a', { kind: 'other', type: 'unreadable' }]] } });
      expect(await returned('const f = () => 1;')).toEqual({ kind: 'number', value: 1 });
    },
  );

  test('a flood shows its first 200 lines', async () => {
    expect((await sandbox.run({ source: 'for (let i = 0; ; i++) console.log(i);', calls: [] })).console).toHaveLength(
      200,
    );
  });

  test('the next run is right', async () => {
    await sandbox.run({ source: 'for (;;) {}', calls: [], seconds: 0.5 });
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
