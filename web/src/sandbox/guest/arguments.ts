import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import type { Argument } from '../types.ts';
import type { Helpers } from './helpers.ts';

/** Builds an argument inside the guest, as it is, whatever the learner's code has done to the prototypes. */
export function write(context: QuickJSContext, helpers: Helpers, argument: Argument): QuickJSHandle {
  if (typeof argument === 'number') return context.newNumber(argument);
  if (typeof argument === 'string') return newString(context, argument);
  if (typeof argument === 'boolean') return argument ? context.true : context.false;
  if (argument === null) return context.null;
  if (isFunction(argument)) return makeFunction(context, helpers, argument.function);
  const list = Array.isArray(argument);
  const target = helpers.bare(list);
  for (const [key, item] of list ? argument.entries() : Object.entries(argument)) {
    write(context, helpers, item).consume((handle) => context.setProp(target, key, handle));
  }
  helpers.dress(target);
  return target;
}

function newString(context: QuickJSContext, text: string): QuickJSHandle {
  const handle = context.newString(text);
  if (context.typeof(handle) !== 'string') throw new Error('out of memory'); // else the learner would be called with nothing
  return handle;
}

function makeFunction(context: QuickJSContext, helpers: Helpers, text: string): QuickJSHandle {
  const made = context.unwrapResult(context.evalCode(`(${text})`, 'given.js', { strict: true }));
  if (context.typeof(made) !== 'function') throw new Error(`not the text of a function: ${text}`);
  return made.consume((handle) => helpers.seal(handle));
}

/** Whether an argument still is what it was when handed in. No longer looked at than until the first difference. */
export function isUnchanged(
  context: QuickJSContext,
  helpers: Helpers,
  before: Argument,
  handle: QuickJSHandle,
): boolean {
  if (typeof before !== 'object' || before === null) return isPrimitive(context, before, handle);
  if (isFunction(before)) return context.typeof(handle) === 'function';
  if (context.typeof(handle) !== 'object' || context.eq(handle, context.null)) return false;
  const list = Array.isArray(before);
  if (helpers.isList(handle) !== list) return false;
  const sizeOf = list ? handle : helpers.keysOf(handle);
  const size = context.getProp(sizeOf, 'length').consume((length) => context.getNumber(length));
  if (!list) sizeOf.dispose();
  const entries = list ? [...before.entries()] : Object.entries(before);
  return (
    size === entries.length &&
    entries.every(([key, item]) =>
      context.getProp(handle, key).consume((now) => isUnchanged(context, helpers, item, now)),
    )
  );
}

function isPrimitive(context: QuickJSContext, before: number | string | boolean | null, handle: QuickJSHandle) {
  if (before === null) return context.eq(handle, context.null);
  if (context.typeof(handle) !== typeof before) return false;
  if (typeof before === 'number') return Object.is(context.getNumber(handle), before);
  if (typeof before === 'string') return context.getString(handle) === before;
  return context.eq(handle, context.true) === before;
}

const isFunction = (argument: object): argument is { readonly function: string } => 'function' in argument;
