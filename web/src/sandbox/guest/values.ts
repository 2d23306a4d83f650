import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import { limits } from '../limits.ts';
import type { Argument, Thrown, Value } from '../types.ts';

/** The name that the learner's text has in stack traces. */
export const FILE = 'your-code.js';

/** What the prelude answers about objects; captured before the learner's code, so it cannot be forged. */
export interface Helpers {
  isList(handle: QuickJSHandle): boolean;
  /** The enumerable own keys, as a list in the guest; no longer than we care to read. */
  keysOf(handle: QuickJSHandle): QuickJSHandle;
}

/** Builds an argument inside the guest. */
export function write(context: QuickJSContext, argument: Argument): QuickJSHandle {
  if (typeof argument === 'number') return context.newNumber(argument);
  if (typeof argument === 'string') return context.newString(argument);
  if (typeof argument === 'boolean') return argument ? context.true : context.false;
  if (argument === null) return context.null;
  const list = Array.isArray(argument);
  const target = list ? context.newArray() : context.newObject();
  for (const [key, item] of list ? argument.entries() : Object.entries(argument)) {
    write(context, item).consume((handle) => context.setProp(target, key, handle));
  }
  return target;
}

/**
 * Reads a value out of the guest by its type and properties. Getters and proxies may run guest code on the way: it is
 * still inside the sandbox and under the deadline, and what it throws makes the property unreadable, no more.
 */
export function read(context: QuickJSContext, helpers: Helpers, root: QuickJSHandle): Value {
  let left: number = limits.resultItems;

  function value(handle: QuickJSHandle, depth: number): Value {
    left--;
    const type = context.typeof(handle);
    switch (type) {
      case 'undefined':
        return { kind: 'undefined' };
      case 'number':
        return { kind: 'number', value: context.getNumber(handle) };
      case 'boolean':
        return { kind: 'boolean', value: context.eq(handle, context.true) };
      case 'string': {
        const text = context.getString(handle);
        return {
          kind: 'string',
          value: text.slice(0, limits.textCharacters),
          cut: text.length > limits.textCharacters,
        };
      }
      case 'object':
        return object(handle, depth);
      case 'unknown': // how QuickJS hands over a thrown exception
        return { kind: 'other', type: 'unreadable' };
      default:
        return { kind: 'other', type };
    }
  }

  function object(handle: QuickJSHandle, depth: number): Value {
    if (context.eq(handle, context.null)) return { kind: 'null' };
    if (!('notAPromise' in context.getPromiseState(handle))) return { kind: 'other', type: 'promise' };
    if (depth > limits.resultDepth) return { kind: 'other', type: 'nested too deeply' };
    return helpers.isList(handle) ? list(handle, depth) : record(handle, depth);
  }

  function list(handle: QuickJSHandle, depth: number): Value {
    const length = context.getProp(handle, 'length').consume((size) => context.getNumber(size));
    const items: Value[] = [];
    for (let i = 0; i < length && left > 0; i++) {
      items.push(context.getProp(handle, i).consume((item) => value(item, depth + 1)));
    }
    return { kind: 'array', items, length };
  }

  function record(handle: QuickJSHandle, depth: number): Value {
    const keys = helpers.keysOf(handle);
    const count = context.getProp(keys, 'length').consume((size) => context.getNumber(size));
    const entries: [string, Value][] = [];
    for (let i = 0; i < count && left > 0; i++) {
      const key = context.getProp(keys, i);
      const name = context.getString(key).slice(0, limits.textCharacters);
      entries.push([name, context.getProp(handle, key).consume((item) => value(item, depth + 1))]);
    }
    return { kind: 'object', entries };
  }

  return value(root, 0);
}

/** Name, message and place of whatever was thrown: it need not be an error. */
export function readThrown(context: QuickJSContext, handle: QuickJSHandle): Thrown {
  if (context.typeof(handle) !== 'object' || context.eq(handle, context.null)) {
    return { name: '', message: describePrimitive(context, handle), line: null, column: null };
  }
  const place = new RegExp(`${FILE}:(\\d+):(\\d+)`).exec(textOf(context, handle, 'stack'));
  return {
    name: textOf(context, handle, 'name') || 'Error',
    message: textOf(context, handle, 'message'),
    line: place ? Number(place[1]) : null,
    column: place ? Number(place[2]) : null,
  };
}

function describePrimitive(context: QuickJSContext, handle: QuickJSHandle): string {
  const type = context.typeof(handle);
  if (type === 'string') return context.getString(handle).slice(0, limits.textCharacters);
  if (type === 'number') return String(context.getNumber(handle));
  if (type === 'boolean') return String(context.eq(handle, context.true));
  return type === 'object' ? 'null' : type;
}

function textOf(context: QuickJSContext, handle: QuickJSHandle, name: string): string {
  return context
    .getProp(handle, name)
    .consume((value) =>
      context.typeof(value) === 'string' ? context.getString(value).slice(0, limits.textCharacters) : '',
    );
}
