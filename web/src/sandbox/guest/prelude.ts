import { limits } from '../limits.ts';

/**
 * Runs inside the sandbox before the learner's code. It guards the native loops that cannot be interrupted, and gives a
 * console that formats and truncates inside the guest. Everything it needs is captured first: whatever the learner's
 * code does to Array.prototype or Reflect later, these functions keep working. Hence no for-of, no push, no methods.
 *
 * Called as prelude(emit); returns the helpers of helpers.ts.
 */
export const prelude = `(function (emit) {
  'use strict';
  const { apply, ownKeys, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf, defineProperty } = Reflect;
  const { isArray } = Array;
  const { freeze } = Object;
  const { bind } = Function.prototype;
  const listPrototype = Array.prototype;
  const objectPrototype = Object.prototype;
  const { isView } = ArrayBuffer;
  const slice = String.prototype.slice;
  const symbolText = Symbol.prototype.toString;
  const integerText = BigInt.prototype.toString;
  const lengthOfView = getOwnPropertyDescriptor(getPrototypeOf(Uint8Array.prototype), 'length').get;
  const NativeError = Error;
  const NativeRangeError = RangeError;

  // Without a prototype, or a learner's Object.prototype.get would make it a description of something else.
  const set = (object, name, value) => defineProperty(object, name, { __proto__: null, value, writable: true, configurable: true });

  function refuseHuge(list) {
    if (typeof list === 'object' && list !== null && list.length > ${limits.arrayLength}) {
      throw new NativeRangeError('arrays here may have at most ${limits.arrayLength.toLocaleString('en-GB')} entries; this one has ' + list.length);
    }
  }
  function guard(holder, name, checked) {
    const native = holder[name];
    if (native === undefined) return;
    set(holder, name, { [name](...args) { refuseHuge(checked === 'this' ? this : args[0]); return apply(native, this, args); } }[name]);
  }
  for (const name of ['concat', 'copyWithin', 'every', 'fill', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex',
    'flat', 'flatMap', 'forEach', 'includes', 'indexOf', 'join', 'lastIndexOf', 'map', 'reduce', 'reduceRight', 'reverse',
    'shift', 'slice', 'some', 'sort', 'splice', 'toLocaleString', 'toReversed', 'toSorted', 'toSpliced', 'toString',
    'unshift', 'with']) guard(Array.prototype, name, 'this');
  guard(Array, 'from', 'first');

  function textOf(value) {
    const type = typeof value;
    if (type === 'number') return value === 0 && 1 / value < 0 ? '-0' : '' + value;
    if (type === 'bigint') return apply(integerText, value, []) + 'n';
    if (type === 'symbol') return apply(symbolText, value, []);
    return '' + value;
  }
  const cut = (text) => text.length > ${limits.lineCharacters} ? apply(slice, text, [0, ${limits.lineCharacters}]) + '…' : text;
  const quoted = (text) => "'" + cut(text) + "'";

  /** An own data property, without running a getter. */
  function own(object, name) {
    const property = getOwnPropertyDescriptor(object, name);
    return property === undefined ? undefined : 'value' in property ? property.value : '[getter]';
  }
  function nameOfClass(object) {
    const parent = getPrototypeOf(object);
    const maker = parent === null ? undefined : own(parent, 'constructor');
    const name = typeof maker === 'function' ? own(maker, 'name') : undefined;
    return typeof name === 'string' ? name : '';
  }

  function format(value, above) {
    if (typeof value === 'string') return above === null ? cut(value) : quoted(value);
    if (typeof value === 'function') return '[function' + (own(value, 'name') ? ' ' + cut('' + own(value, 'name')) : '') + ']';
    if (typeof value !== 'object' || value === null) return textOf(value);
    for (let up = above; up !== null; up = up.above) if (up.value === value) return '[circular]';
    if (above !== null && above.depth > 2) return isArray(value) ? '[array]' : '[object]';
    const here = { value, above, depth: above === null ? 1 : above.depth + 1 };
    if (isArray(value)) return formatList(value, value.length, here);
    if (value instanceof NativeError) return cut('' + value.name) + ': ' + cut('' + value.message);
    const name = nameOfClass(value);
    if (isView(value) && name !== 'DataView') return name + ' ' + formatList(value, apply(lengthOfView, value, []), here);
    return (name === 'Object' || name === '' ? '' : name + ' ') + formatObject(value, here);
  }
  function formatList(list, length, here) {
    let text = '';
    let i = 0;
    for (; i < length && i < 100 && text.length < ${limits.lineCharacters}; i++) {
      text += (i === 0 ? '' : ', ') + (i in list ? format(list[i], here) : 'empty');
    }
    return '[' + text + (i < length ? ', … ' + (length - i) + ' more' : '') + ']';
  }
  function formatObject(object, here) {
    const keys = ownKeys(object);
    let text = '';
    for (let i = 0; i < keys.length && i < 100 && text.length < ${limits.lineCharacters}; i++) {
      const property = getOwnPropertyDescriptor(object, keys[i]);
      if (property === undefined || !property.enumerable) continue;
      const shown = 'value' in property ? format(property.value, here) : '[getter]';
      text += (text === '' ? ' ' : ', ') + cut(textOf(keys[i])) + ': ' + shown;
    }
    return text === '' ? '{}' : '{' + text + ' }';
  }

  function printer(level) {
    return function (...values) {
      let line = '';
      for (let i = 0; i < values.length && line.length < ${limits.lineCharacters}; i++) {
        line += (i === 0 ? '' : ' ') + format(values[i], null);
      }
      emit(level, cut(line));
    };
  }
  const console = { log: printer('log'), info: printer('log'), debug: printer('log'), table: printer('log'), warn: printer('warn'), error: printer('error') };
  set(globalThis, 'console', console);

  return {
    isList(value) {
      try {
        return isArray(value) || (isView(value) && nameOfClass(value) !== 'DataView');
      } catch {
        return false; // a revoked proxy
      }
    },
    keysOf(value) {
      const found = [];
      let count = 0;
      try {
        const keys = ownKeys(value);
        for (let i = 0; i < keys.length && count < ${limits.resultKeys}; i++) {
          const property = typeof keys[i] === 'string' ? getOwnPropertyDescriptor(value, keys[i]) : undefined;
          if (property !== undefined && property.enumerable) {
            set(found, count++, keys[i]);
          }
        }
      } catch {
        // a hostile proxy has no keys
      }
      return found;
    },
    clip: (text) => text.length > ${limits.textCharacters} ? apply(slice, text, [0, ${limits.textCharacters}]) : text,
    bare: (list) => { const made = list ? [] : {}; setPrototypeOf(made, null); return made; },
    dress: (object) => { setPrototypeOf(object, isArray(object) ? listPrototype : objectPrototype); },
    seal: (made) => freeze(apply(bind, made, [undefined])), // the text of a bound function is "[native code]"
  };
})`;
