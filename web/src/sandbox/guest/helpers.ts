import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import type { ConsoleLine } from '../types.ts';
import { prelude } from './prelude.ts';

/** What the prelude does for us inside the guest; captured before the learner's code, so it cannot be forged. */
export interface Helpers {
  isList(handle: QuickJSHandle): boolean;
  /** The enumerable own keys, as a list in the guest; no longer than we care to read. */
  keysOf(handle: QuickJSHandle): QuickJSHandle;
  /** The beginning of a text, as long as we care to read. */
  clip(text: QuickJSHandle): QuickJSHandle;
  /** A list or an object without prototype, so that no setter is in the way of filling it; `dress` gives it its own. */
  bare(list: boolean): QuickJSHandle;
  dress(object: QuickJSHandle): void;
  /** The same function, frozen, and with its text hidden. */
  seal(made: QuickJSHandle): QuickJSHandle;
}

export function installPrelude(context: QuickJSContext, print: (level: ConsoleLine['level'], text: string) => void) {
  const emit = context.newFunction('emit', (level, text) => {
    print(context.getString(level) as ConsoleLine['level'], context.getString(text));
  });
  const install = context.unwrapResult(context.evalCode(prelude, 'prelude.js'));
  const made = context.unwrapResult(context.callFunction(install, context.undefined, [emit]));
  const helper = (name: keyof Helpers) => {
    const found = context.getProp(made, name);
    return (about: QuickJSHandle) => context.unwrapResult(context.callFunction(found, context.undefined, [about]));
  };
  const isList = helper('isList');
  const bare = helper('bare');
  const dress = helper('dress');
  const helpers: Helpers = {
    isList: (handle) => isList(handle).consume((answer) => context.eq(answer, context.true)),
    keysOf: helper('keysOf'),
    clip: helper('clip'),
    bare: (list) => bare(list ? context.true : context.false),
    dress: (object) => dress(object).dispose(),
    seal: helper('seal'),
  };
  return helpers;
}
