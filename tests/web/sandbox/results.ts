import type { Value } from '../../../web/src/sandbox/types.ts';
import { entry, listOf } from './make.ts';

/** What a function may return, and what is read of it. */
export const results: readonly (readonly [expression: string, Value])[] = [
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
  ['Promise.reject(1)', { kind: 'other', type: 'promise' }],
  ['Math', { kind: 'object', entries: [] }],
  ['new Date(NaN)', { kind: 'object', entries: [] }],
  ['new Number(1)', { kind: 'object', entries: [] }],
  ['new Proxy([1, 2], {})', listOf(1, 2)],
  ['new Proxy({}, { ownKeys() { throw 1; } })', { kind: 'object', entries: [] }],
  ['Proxy.revocable([], {}).proxy', listOf()],
  ['(() => { const r = Proxy.revocable([], {}); r.revoke(); return r.proxy; })()', { kind: 'object', entries: [] }],
  ['({ get a() { throw 1; } })', { kind: 'object', entries: [['a', { kind: 'other', type: 'unreadable' }]] }],
  ['({ [Symbol.toPrimitive]: () => 1, [Symbol.iterator]: null })', { kind: 'object', entries: [] }],
  ['new Float64Array(new ArrayBuffer(8, { maxByteLength: 16 }))', listOf(0)],
  ['[1, [2]]', listOf(1, listOf(2))],
  ['new Float64Array([1, 2])', listOf(1, 2)],
  ['({ mse: 175, mae: 12.5 })', { kind: 'object', entries: [entry('mse', 175), entry('mae', 12.5)] }],
  ['JSON.parse(\'{"__proto__": 1}\')', { kind: 'object', entries: [entry('__proto__', 1)] }],
];

/** Code that redefines what others rely on; its f returns 1 all the same. */
export const redefinitions: readonly string[] = [
  'Object.prototype.toJSON = () => 100; const f = () => 1;',
  'Object.prototype.valueOf = () => 100; Number.prototype.valueOf = () => 100; const f = () => 1;',
  'Math.abs = () => 100; Object.is = () => true; Array.isArray = () => true; const f = () => 1;',
  'for (const k of Object.getOwnPropertyNames(Array.prototype)) { try { Array.prototype[k] = () => 100; } catch {} } const f = () => 1;',
  'Reflect.apply = Reflect.ownKeys = () => 100; String.prototype.slice = () => "100"; const f = () => 1;',
  'globalThis.console = null; const f = () => 1;',
  'Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(globalThis); const f = () => 1;',
  'Error.prepareStackTrace = () => { for (;;); }; Error.stackTraceLimit = 1e9; const f = () => 1;',
  'Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => 100; const f = () => 1;',
  'Object.defineProperty(Error, Symbol.hasInstance, { value: () => true }); const f = () => 1;',
  'Object.defineProperty(globalThis, "Number", { get() { for (;;); } }); const f = () => 1;',
];
