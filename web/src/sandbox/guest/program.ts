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

export type Loaded = { readonly program: Program } | { readonly failure: Failure };

/** What loading needs of the guest. */
export interface Ground {
  readonly context: QuickJSContext;
  readonly helpers: Helpers;
  /** Lets the promises that the text has made go on; tells which limit they ran into. */
  drainJobs(): Failure | null;
}

/**
 * Evaluates the text as a script, so that plain functions and constants can be reached by name; as a module only when
 * it says export, import or await. Both are parsed first, to tell a syntax error from an error thrown.
 */
export function load(ground: Ground, source: string, wanted: readonly string[]): Loaded {
  const type = /^[ \t]*(export|import|await)\b/m.test(source) ? 'module' : 'global';
  const unread = parse(ground, source, type);
  if (unread) return { failure: unread };
  return type === 'global' ? loadScript(ground, source) : loadModule(ground, source, wanted);
}

function parse(ground: Ground, source: string, type: 'module' | 'global'): Failure | null {
  try {
    const { error } = ground.context.evalCode(source, FILE, { type, compileOnly: true });
    return error ? syntaxFailure(ground, error, source) : null;
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'nesting' }; // workers of browsers have less stack than QuickJS wants
    throw error;
  }
}

function loadScript(ground: Ground, source: string): Loaded {
  const { context } = ground;
  const result = context.evalCode(source, FILE, { type: 'global' });
  if (result.error) return thrown(ground, result.error);
  const late = ground.drainJobs();
  if (late) return { failure: late };
  const functionNamed = (name: string) => {
    const found = context.evalCode(reference(name), 'lookup.js', { type: 'global' });
    return found.error ? null : onlyFunction(context, found.value);
  };
  return { program: { functionNamed, definedFunctions: () => namesIn(source).filter(functionNamed) } };
}

/** What a module defines stays inside it, so a last line is added that hands out the wanted functions. */
function loadModule(ground: Ground, source: string, wanted: readonly string[]): Loaded {
  const { context } = ground;
  const names = [...new Set([...wanted, ...namesIn(source)])];
  const door = `\nexport const downhill$ = { ${names.map((name) => `get ${name}() { return ${reference(name)}; }`).join(', ')} };`;
  const result = context.evalCode(source + door, FILE, { type: 'module' });
  if (result.error) return thrown(ground, result.error);
  const late = ground.drainJobs();
  if (late) return { failure: late };

  const state = context.getPromiseState(result.value); // a module that awaits is a promise of its exports
  if (state.type === 'pending') return { failure: { kind: 'waiting' } };
  if (state.type === 'rejected') return thrown(ground, state.error);
  const handed = context.getProp(state.value, 'downhill$');
  const functionNamed = (name: string) => onlyFunction(context, context.getProp(handed, name));
  return { program: { functionNamed, definedFunctions: () => names.filter(functionNamed) } };
}

function thrown({ context, helpers }: Ground, error: QuickJSHandle): Loaded {
  return { failure: { kind: 'threw', ...readThrown(context, helpers, error) } };
}

const reference = (name: string) => `typeof ${name} === 'undefined' ? undefined : ${name}`;

function onlyFunction(context: QuickJSContext, handle: QuickJSHandle): QuickJSHandle | null {
  return context.typeof(handle) === 'function' ? handle : null;
}

/** Names that look defined; whether they are functions is then asked of the guest. */
function namesIn(source: string): string[] {
  // One way to match any run of spaces: with two, a hundred thousand of them would take minutes.
  const found = source.matchAll(/\b(?:function(?:\s*\*\s*|\s+)|(?:const|let|var)\s+)([A-Za-z_$][\w$]*)/g);
  return [...new Set(Array.from(found, (match) => match[1] as string))]
    .filter((name) => !reserved.has(name) && name.length <= 50)
    .slice(0, 50);
}

/** Words that follow "function" or "let" in comments and would not parse as names. */
const reserved = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield await'.split(
    ' ',
  ),
);

function syntaxFailure({ context, helpers }: Ground, error: QuickJSHandle, source: string): Failure {
  const { name, message, line, column } = readThrown(context, helpers, error);
  if (message === 'stack overflow') return { kind: 'nesting' };
  if (name === 'InternalError') return { kind: 'threw', name, message, line, column }; // no memory, say
  const absent = /^could not load module '(.*)'$/.exec(message)?.[1];
  if (absent !== undefined) return { kind: 'import', module: absent, line: lineOf(source, absent) };
  const lines = source.split('\n');
  const at = Math.min(line ?? lines.length, lines.length);
  return { kind: 'syntax', message, line: at, column: at === line ? (column ?? 1) : 1 };
}

/** QuickJS does not say where it was asked for a module. */
const lineOf = (source: string, module: string) =>
  source.slice(0, Math.max(0, source.search(/\bimport\b/), source.indexOf(module))).split('\n').length;
