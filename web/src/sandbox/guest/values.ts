import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import { limits } from '../limits.ts';
import type { Thrown, Value } from '../types.ts';
import type { Helpers } from './helpers.ts';

/** The name that the learner's text has in stack traces. */
export const FILE = 'your-code.js';

/**
 * Reads values out of the guest by their types and properties, for one batch. Getters and proxies may run guest code on
 * the way: it is still inside the sandbox and under the deadline, and what it throws makes the property unreadable, no
 * more. What is too much for a batch is left out: else ten thousand references to one long text would fill our memory.
 */
export class Reader {
  private readonly context: QuickJSContext;
  private readonly helpers: Helpers;
  private items: number = limits.batchItems;
  private characters: number = limits.batchCharacters;
  private itemsOfResult = 0;

  constructor(context: QuickJSContext, helpers: Helpers) {
    this.context = context;
    this.helpers = helpers;
  }

  read(handle: QuickJSHandle): Value {
    const share = Math.min(limits.resultItems, this.items);
    this.itemsOfResult = share;
    const value = this.value(handle, 0);
    this.items -= share - this.itemsOfResult;
    return value;
  }

  private value(handle: QuickJSHandle, depth: number): Value {
    this.itemsOfResult--;
    const { context } = this;
    const type = context.typeof(handle);
    switch (type) {
      case 'undefined':
        return { kind: 'undefined' };
      case 'number':
        return { kind: 'number', value: context.getNumber(handle) };
      case 'boolean':
        return { kind: 'boolean', value: context.eq(handle, context.true) };
      case 'string':
        return { kind: 'string', ...this.text(handle) };
      case 'object':
        return this.object(handle, depth);
      case 'unknown': // how QuickJS hands over a thrown exception
        return { kind: 'other', type: 'unreadable' };
      default:
        return { kind: 'other', type };
    }
  }

  private text(handle: QuickJSHandle): { value: string; cut: boolean } {
    if (this.characters <= 0) return { value: '', cut: true };
    const length = this.length(handle);
    const value = clipped(this.context, this.helpers, handle).slice(0, this.characters);
    this.characters -= value.length;
    return { value, cut: value.length < length };
  }

  private object(handle: QuickJSHandle, depth: number): Value {
    const { context } = this;
    if (context.eq(handle, context.null)) return { kind: 'null' };
    if (this.isPromise(handle)) return { kind: 'other', type: 'promise' };
    if (depth > limits.resultDepth) return { kind: 'other', type: 'nested too deeply' };
    return this.helpers.isList(handle) ? this.list(handle, depth) : this.record(handle, depth);
  }

  private isPromise(handle: QuickJSHandle): boolean {
    const state = this.context.getPromiseState(handle);
    if (state.type === 'rejected') state.error.dispose();
    if (state.type === 'fulfilled' && !state.notAPromise) state.value.dispose();
    return !(state.type === 'fulfilled' && state.notAPromise);
  }

  private list(handle: QuickJSHandle, depth: number): Value {
    const length = this.length(handle);
    const items: Value[] = [];
    for (let i = 0; i < length && this.itemsOfResult > 0; i++) {
      items.push(this.context.getProp(handle, i).consume((item) => this.value(item, depth + 1)));
    }
    return { kind: 'array', items, length };
  }

  private record(handle: QuickJSHandle, depth: number): Value {
    const keys = this.helpers.keysOf(handle);
    const count = this.length(keys);
    const entries: [string, Value][] = [];
    for (let i = 0; i < count && this.itemsOfResult > 0; i++) {
      const key = this.context.getProp(keys, i);
      const name = this.text(key).value;
      entries.push([name, this.context.getProp(handle, key).consume((item) => this.value(item, depth + 1))]);
      key.dispose();
    }
    keys.dispose();
    return { kind: 'object', entries };
  }

  private length(handle: QuickJSHandle): number {
    return this.context.getProp(handle, 'length').consume((size) => this.context.getNumber(size));
  }
}

/** Cut inside the guest: a text of many megabytes is never copied out. */
function clipped(context: QuickJSContext, helpers: Helpers, text: QuickJSHandle): string {
  return helpers.clip(text).consume((beginning) => context.getString(beginning));
}

/** Name, message and place of whatever was thrown: it need not be an error. */
export function readThrown(context: QuickJSContext, helpers: Helpers, handle: QuickJSHandle): Thrown {
  if (context.typeof(handle) !== 'object' || context.eq(handle, context.null)) {
    return { name: '', message: describePrimitive(context, helpers, handle), line: null, column: null };
  }
  // A learner may forge the stack, but not into places that no text has.
  const place = new RegExp(`${FILE}:([1-9]\\d{0,6}):([1-9]\\d{0,6})`).exec(textOf(context, helpers, handle, 'stack'));
  return {
    name: textOf(context, helpers, handle, 'name') || 'Error',
    message: textOf(context, helpers, handle, 'message'),
    line: place ? Number(place[1]) : null,
    column: place ? Number(place[2]) : null,
  };
}

function describePrimitive(context: QuickJSContext, helpers: Helpers, handle: QuickJSHandle): string {
  const type = context.typeof(handle);
  if (type === 'string') return clipped(context, helpers, handle);
  if (type === 'number') return String(context.getNumber(handle));
  if (type === 'boolean') return String(context.eq(handle, context.true));
  return type === 'object' ? 'null' : type;
}

function textOf(context: QuickJSContext, helpers: Helpers, handle: QuickJSHandle, name: string): string {
  return context
    .getProp(handle, name)
    .consume((value) => (context.typeof(value) === 'string' ? clipped(context, helpers, value) : ''));
}
