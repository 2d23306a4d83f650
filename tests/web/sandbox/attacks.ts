import type { Failure } from '../../../web/src/sandbox/types.ts';

/** Code that wants more than there is, in a function f that is called once. */
export interface Attack {
  readonly name: string;
  readonly source: string;
  /** How it may end: by a limit, or with an error thrown by QuickJS. Where two are named, the machine's speed decides. */
  readonly ends: readonly (Failure['kind'] | 'an error')[];
}

type Entry = readonly [name: string, source: string, ...ends: Attack['ends']];

const attack = ([name, source, ...ends]: Entry): Attack => ({ name, source, ends });
const nested = (open: string, close: string) =>
  `const a = ${open.repeat(1e5)}1${close.repeat(1e5)}; const f = () => a;`;
const chain = 'let a = []; for (let i = 0; i < 1e5; i++) a = [a];';

/** Loops between whose steps QuickJS looks at the clock. */
const interrupted: readonly Entry[] = [
  ['a plain loop', 'function f() { while (true) {} }', 'time'],
  ['a loop in the text', 'while (true) {} function f() {}', 'time'],
  ['a loop in catch', 'function f() { try { throw 1; } catch { for (;;) {} } }', 'time'],
  ['a loop around catch', 'function f() { for (;;) { try { for (;;) {} } catch {} } }', 'time'],
  ['a loop in finally', 'function f() { try { for (;;) {} } finally { for (;;) {} } }', 'time'],
  ['a loop in a class', 'class A { static x = (() => { for (;;); })(); } function f() {}', 'time'],
  ['a loop in with', 'with (new Proxy({}, { has() { for (;;); } })) { x; } function f() {}', 'time'],
  ['promises for ever', 'const g = () => { Promise.resolve().then(g); }; g(); function f() {}', 'time'],
  ['a chain of promises', 'const g = () => Promise.resolve().then(g); g(); function f() {}', 'memory', 'time'],
  ['await for ever', 'async function g() { for (;;) await null; } g(); function f() {}', 'time'],
  ['a generator', 'function* g() { for (;;) yield 1; } function f() { for (const x of g()); }', 'time'],
  [
    'an async generator',
    'async function* g() { for (;;) yield 1; } (async () => { for await (const x of g()); })(); function f() {}',
    'time',
  ],
  ['an iterator', 'const f = () => Iterator.from({ next: () => ({ done: false }) }).drop(Infinity).next();', 'time'],
  ['a comparator', 'const f = () => [2, 1].sort(() => { for (;;) {} });', 'time'],
  ['a comparator of typed arrays', 'const f = () => new Float64Array([2, 1]).sort(() => { for (;;) {} });', 'time'],
  ['toString', 'const f = () => "" + { toString() { for (;;); } };', 'time'],
  ['a proxy that is printed', 'const f = () => console.log(new Proxy({}, { ownKeys() { for (;;); } }));', 'time'],
  ['a getter of what is called', 'Object.defineProperty(globalThis, "f", { get() { for (;;); } });', 'time'],
  ['a regular expression', 'const f = () => /^(a+)+$/.test("a".repeat(40) + "b");', 'time'],
  ['a regular expression that looks back', 'const f = () => /(x+x+)+y\\1/.test("x".repeat(50));', 'time'],
  ['tagged templates', 'const f = () => { for (;;) ((s) => s)`x`; };', 'time'],
  ['recursion that catches', 'const f = () => { try { return f(); } catch { return f(); } };', 'time'],
];

/** Loops inside QuickJS, which only the end of the worker stops, unless they are refused. */
const native: readonly Entry[] = [
  ['indexOf over 2 ** 32', 'const f = () => Array(2 ** 32 - 1).indexOf(5);', 'an error'],
  ['fill over 2 ** 32', 'const f = () => Array(2 ** 32 - 1).fill(0);', 'an error'],
  ['join over 2 ** 32', 'const f = () => Array(2 ** 32 - 1).join();', 'an error'],
  ['Array.from of 1e9', 'const f = () => Array.from({ length: 1e9 });', 'an error'],
  [
    'a length that grows',
    'let n = 0; const f = () => [].indexOf.call({ get length() { return n++ ? 2 ** 53 - 1 : 1; } }, 5);',
    'time',
  ],
  [
    'concat of what is spread',
    'const f = () => [].concat({ length: 2 ** 53 - 1, [Symbol.isConcatSpreadable]: true });',
    'time',
  ],
  ['String.raw', 'const f = () => String.raw({ raw: { length: 2 ** 53 - 1 } });', 'time'],
  [
    'normalize',
    'const f = () => { const s = "\\u0344".repeat(1e6); for (;;) s.normalize("NFKD"); };',
    'time',
    'memory',
  ],
  ['unshift', 'const f = () => { const a = Array(1e6).fill(0); for (;;) { a.unshift(1); a.pop(); } };', 'time'],
  ['too many arguments', 'const f = () => Math.max.apply(null, { length: 2 ** 31 });', 'an error'],
  [
    'keys without end',
    'const f = () => Reflect.ownKeys(new Proxy({}, { ownKeys: () => ({ length: 2 ** 31 }) }));',
    'crash',
  ],
];

const bombs: readonly Entry[] = [
  ['typed arrays', 'function f() { const a = []; for (;;) a.push(new Float64Array(1000)); }', 'memory'],
  ['tiny typed arrays', 'function f() { const a = []; for (;;) a.push(new Uint8Array(1)); }', 'memory'],
  [
    'typed arrays that catch',
    'function f() { const a = []; for (;;) try { a.push(new Float64Array(1e4)); } catch {} }',
    'time',
  ],
  ['a buffer of 1 GB', 'const f = () => new ArrayBuffer(2 ** 30);', 'memory'],
  ['shared buffers', 'const f = () => { const a = []; for (;;) a.push(new SharedArrayBuffer(1e5)); };', 'memory'],
  ['a text that doubles', 'function f() { let s = "x"; for (;;) s += s; }', 'an error'],
  [
    'a rope that is pulled',
    'function f() { let s = "x"; for (let i = 0; i < 29; i++) s += s; console.log(s); }',
    'memory',
  ],
  ['padEnd', 'const f = () => "a".padEnd(1e9);', 'memory'],
  ['repeat', 'const f = () => "a".repeat(2 ** 29);', 'memory'],
  ['replaceAll', 'const f = () => "a".repeat(1e5).replaceAll("a", "b".repeat(1e5));', 'memory', 'time'],
  ['split', 'const f = () => "a".repeat(2e7).split("");', 'memory'],
  ['a replacement that grows', 'const f = () => "ab".repeat(5e6).replace(/(a)(b)/g, "$2$1$2$1").length;', 'memory'],
  ['an array that grows', 'function f() { const a = []; for (;;) a.push(a.length); }', 'memory'],
  ['a map that grows', 'const f = () => { const m = new Map(); for (let i = 0; ; i++) m.set(i, i); };', 'memory'],
  ['JSON of a giant', 'const f = () => JSON.stringify(Array(2 ** 32 - 1));', 'memory', 'an error', 'time'],
  ['a giant spread', 'const f = () => [...Array(2 ** 32 - 1)];', 'memory', 'time'],
  ['squares of BigInt', 'function f() { let n = 3n; for (;;) n *= n; }', 'an error'],
  ['powers of BigInt', 'const f = () => 3n ** 10000000n;', 'an error'],
];

const deep: readonly Entry[] = [
  ['recursion', 'const f = () => f() + 1;', 'stack'],
  ['recursion through toString', 'const o = { toString() { return "" + o; } }; const f = () => "" + o;', 'stack'],
  ['recursion through a comparator', 'const f = () => [2, 1].sort(f);', 'stack'],
  [
    'recursion through toJSON',
    'const o = { toJSON() { return JSON.stringify(o); } }; const f = () => JSON.stringify(o);',
    'stack',
  ],
  [
    'a chain of proxies',
    'const f = () => { let p = {}; for (let i = 0; i < 1e5; i++) p = new Proxy(p, {}); return p.x; };',
    'stack',
  ],
  ['flat of a cycle', 'const f = () => { const a = []; a.push(a); return a.flat(Infinity); };', 'stack'],
  ['text of a deep array', `const f = () => { ${chain} return String(a); };`, 'stack'],
  ['JSON of a deep array', `const f = () => { ${chain} return JSON.stringify(a); };`, 'stack'],
  ['deep JSON', 'const f = () => JSON.parse("[".repeat(1e5) + "]".repeat(1e5));', 'stack'],
  ['deep eval', 'const f = () => eval("(".repeat(1e5) + "1" + ")".repeat(1e5));', 'stack'],
  ['a deep regular expression', 'const f = () => new RegExp("(".repeat(1e5) + ")".repeat(1e5));', 'an error'],
  ['deep brackets', nested('(', ')'), 'nesting'],
  ['deep lists', nested('[', ']'), 'nesting'],
  ['deep arrows', nested('x=>', ''), 'nesting'],
  ['deep negation', nested('!', ''), 'nesting'],
  ['a text of 1 MB', `const a = [${'1,'.repeat(5e5)}]; const f = () => a;`, 'long'],
];

const output: readonly Entry[] = [
  ['a flood', 'for (;;) console.log("x"); function f() {}', 'output'],
  ['a flood of long lines', 'for (;;) console.log("x".repeat(1e6)); function f() {}', 'output'],
  ['a flood that catches', 'for (;;) try { console.log(1); } catch {} function f() {}', 'output'],
  [
    'a flood in finally',
    'function f() { try { for (;;) console.log(1); } finally { for (;;) console.log(2); } }',
    'output',
  ],
  [
    'a flood of large objects',
    'const o = Array.from({ length: 1e4 }, (_, i) => ({ i })); const f = () => { for (;;) console.log(o, o, o); };',
    'output',
  ],
];

const others: readonly Entry[] = [
  ['await of nothing', 'await new Promise(() => {}); export function f() {}', 'waiting'],
  ['an import', 'import fs from "fs"; function f() {}', 'import'],
];

export const attacks = {
  'loops that are interrupted': interrupted.map(attack),
  'loops inside QuickJS': native.map(attack),
  bombs: bombs.map(attack),
  'nesting and recursion': deep.map(attack),
  output: output.map(attack),
  others: others.map(attack),
};
