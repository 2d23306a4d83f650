import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import type { Failure } from '../types.ts';
import type { Helpers } from './helpers.ts';
import { FILE, readThrown } from './values.ts';

/** The learner's text, loaded: its top-level functions by name. */
export interface Program {
  functionNamed(name: string): QuickJSHandle | null;
  /** Every function that the text defines at its top level. */
  definedFunctions(): readonly string[];
}

type Loaded = { readonly program: Program } | { readonly failure: Failure };

/**
 * Evaluates the text as a script, so that plain functions and constants can be reached by name; as a module only when
 * it says export, import or await. Both are parsed first, to tell a syntax error from an error thrown.
 */
export function load(context: QuickJSContext, helpers: Helpers, source: string, wanted: readonly string[]): Loaded {
  const type = /^\s*(export|import)\b|^\s*await\b/m.test(source) ? 'module' : 'global';
  const parsed = context.evalCode(source, FILE, { type, compileOnly: true });
  if (parsed.error) return { failure: syntaxFailure(context, helpers, parsed.error, source) };
  return type === 'global' ? loadScript(context, helpers, source) : loadModule(context, helpers, source, wanted);
}

function loadScript(context: QuickJSContext, helpers: Helpers, source: string): Loaded {
  const result = context.evalCode(source, FILE, { type: 'global' });
  if (result.error) return { failure: { kind: 'threw', ...readThrown(context, helpers, result.error) } };
  const functionNamed = (name: string) => {
    const found = context.evalCode(reference(name), 'lookup.js', { type: 'global' });
    return found.error ? null : onlyFunction(context, found.value);
  };
  return { program: { functionNamed, definedFunctions: () => namesIn(source).filter(functionNamed) } };
}

/** What a module defines stays inside it, so a last line is added that hands out the wanted functions. */
function loadModule(context: QuickJSContext, helpers: Helpers, source: string, wanted: readonly string[]): Loaded {
  const names = [...new Set([...wanted, ...namesIn(source)])];
  const door = `\nexport const downhill$ = { ${names.map((name) => `get ${name}() { return ${reference(name)}; }`).join(', ')} };`;
  const result = context.evalCode(source + door, FILE, { type: 'module' });
  if (result.error) return { failure: { kind: 'threw', ...readThrown(context, helpers, result.error) } };

  let exports = result.value;
  const state = context.getPromiseState(exports); // a module that awaits is a promise of its exports
  if (state.type === 'pending') {
    context.runtime.executePendingJobs(1000);
    const settled = context.getPromiseState(exports);
    if (settled.type === 'fulfilled') exports = settled.value;
  } else if (state.type === 'fulfilled') exports = state.value;
  const handed = context.getProp(exports, 'downhill$');
  const functionNamed = (name: string) => onlyFunction(context, context.getProp(handed, name));
  return { program: { functionNamed, definedFunctions: () => names.filter(functionNamed) } };
}

const reference = (name: string) => `typeof ${name} === 'undefined' ? undefined : ${name}`;

function onlyFunction(context: QuickJSContext, handle: QuickJSHandle): QuickJSHandle | null {
  return context.typeof(handle) === 'function' ? handle : null;
}

/** Names that look defined; whether they are functions is then asked of the guest. */
function namesIn(source: string): string[] {
  const found = source.matchAll(/\b(?:function\s*\*?|const|let|var)\s+([A-Za-z_$][\w$]*)/g);
  return [...new Set(Array.from(found, (match) => match[1] as string))]
    .filter((name) => !reserved.has(name))
    .slice(0, 50);
}

/** Words that follow "function" or "let" in comments and would not parse as names. */
const reserved = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield await'.split(
    ' ',
  ),
);

function syntaxFailure(context: QuickJSContext, helpers: Helpers, error: QuickJSHandle, source: string): Failure {
  const { name, message, line, column } = readThrown(context, helpers, error);
  if (name === 'InternalError' || message === 'stack overflow') return { kind: 'nesting' };
  const lines = source.split('\n');
  const at = Math.min(line ?? lines.length, lines.length);
  return { kind: 'syntax', message, line: at, column: at === line ? (column ?? 1) : 1 };
}
