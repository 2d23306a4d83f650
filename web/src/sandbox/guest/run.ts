import type { QuickJSContext, QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten-core';
import { limits } from '../limits.ts';
import type { Argument, Call, ConsoleLine, Failure, Outcome, RunRequest, RunResult, Value } from '../types.ts';
import { prelude } from './prelude.ts';
import { load, type Program } from './program.ts';
import { type Helpers, read, readThrown, write } from './values.ts';

/** One run in a runtime of its own. The caller throws the module away afterwards: nothing is cleaned up here. */
export function run(quickjs: QuickJSWASMModule, request: RunRequest): RunResult {
  const outcomes: Outcome[] = [];
  const lines: ConsoleLine[] = [];
  const failure = new Run(quickjs, request, outcomes, lines).failure();
  return { outcomes, console: lines, failure };
}

class Run {
  private readonly context: QuickJSContext;
  private readonly request: RunRequest;
  private readonly outcomes: Outcome[];
  private readonly lines: ConsoleLine[];
  private readonly seconds: number;
  private readonly deadline: number;
  private characters = 0;
  private flooded = false;
  private expired = false;
  private call: number | null = null;

  constructor(quickjs: QuickJSWASMModule, request: RunRequest, outcomes: Outcome[], lines: ConsoleLine[]) {
    this.request = request;
    this.seconds = request.seconds ?? limits.seconds;
    this.deadline = Date.now() + this.seconds * 1000;
    this.outcomes = outcomes;
    this.lines = lines;
    const runtime = quickjs.newRuntime();
    runtime.setMemoryLimit(limits.heapBytes);
    runtime.setMaxStackSize(limits.stackBytes);
    runtime.setInterruptHandler(() => this.over());
    this.context = runtime.newContext();
  }

  failure(): Failure | null {
    try {
      return this.run();
    } catch {
      // QuickJS itself overflowed the host's stack or trapped: only text or data nested thousands deep does that.
      return { kind: 'nesting' };
    }
  }

  private run(): Failure | null {
    const helpers = this.installPrelude();
    // Arguments are built before the learner's code can put a setter on Array.prototype.
    const prepared = this.request.calls.map((call) => call.args.map((argument) => write(this.context, argument)));
    const wanted = [...new Set(this.request.calls.map((call) => call.function))];

    const loaded = load(this.context, this.request.source, wanted);
    if ('failure' in loaded) return this.limitReached(loaded.failure) ?? loaded.failure;
    const late = this.drainJobs();
    if (late) return late;
    const missing = wanted.find((name) => !loaded.program.functionNamed(name));
    if (missing !== undefined) {
      return { kind: 'missing', function: missing, defined: loaded.program.definedFunctions() };
    }
    return this.callAll(loaded.program, prepared, helpers);
  }

  private callAll(program: Program, prepared: readonly QuickJSHandle[][], helpers: Helpers): Failure | null {
    for (const [index, call] of this.request.calls.entries()) {
      this.call = index;
      const outcome = this.callOne(program.functionNamed(call.function), call, prepared[index] ?? [], helpers);
      const failure = this.limitReached(outcome);
      if (failure) return failure;
      this.outcomes.push(outcome);
    }
    return null;
  }

  private callOne(target: QuickJSHandle | null, call: Call, args: QuickJSHandle[], helpers: Helpers): Outcome {
    if (!target) return { kind: 'threw', name: '', message: `${call.function} is gone`, line: null, column: null };
    const result = this.context.callFunction(target, this.context.undefined, args);
    if (result.error) return { kind: 'threw', ...readThrown(this.context, result.error) };
    const value = result.value.consume((handle) => read(this.context, helpers, handle));
    const changed = args.flatMap((handle, position) =>
      same(call.args[position] ?? null, read(this.context, helpers, handle)) ? [] : [position],
    );
    return { kind: 'returned', value, changed };
  }

  /** Promises run too, until none is left or the time is up. */
  private drainJobs(): Failure | null {
    while (this.context.runtime.hasPendingJob()) {
      const result = this.context.runtime.executePendingJobs(1000);
      const thrown = result.error ? readThrown(result.error.context, result.error) : null;
      const failure = this.over() ? this.limitReached(null) : thrown && this.limitReached({ kind: 'threw', ...thrown });
      if (failure) return failure;
    }
    return null;
  }

  private over(): boolean {
    this.expired ||= Date.now() >= this.deadline;
    return this.expired || this.flooded;
  }

  /** Whether what happened is really a limit of the sandbox. */
  private limitReached(outcome: Outcome | Failure | null): Failure | null {
    if (this.flooded) return { kind: 'output', call: this.call };
    if (this.expired) return { kind: 'time', seconds: this.seconds, call: this.call };
    if (outcome?.kind !== 'threw') return null;
    if (outcome.name === 'InternalError' && outcome.message === 'out of memory')
      return { kind: 'memory', call: this.call };
    if (outcome.name === 'InternalError' && outcome.message === 'stack overflow')
      return { kind: 'stack', call: this.call };
    return null;
  }

  private installPrelude(): Helpers {
    const context = this.context;
    const emit = context.newFunction('emit', (level, text) => {
      this.print(context.getString(level) as ConsoleLine['level'], context.getString(text));
    });
    const install = context.unwrapResult(context.evalCode(prelude, 'prelude.js'));
    const helpers = context.unwrapResult(context.callFunction(install, context.undefined, [emit]));
    const isList = context.getProp(helpers, 'isList');
    const keysOf = context.getProp(helpers, 'keysOf');
    const ask = (helper: QuickJSHandle, about: QuickJSHandle) =>
      context.unwrapResult(context.callFunction(helper, context.undefined, [about]));
    return {
      isList: (handle) => ask(isList, handle).consume((answer) => context.eq(answer, context.true)),
      keysOf: (handle) => ask(keysOf, handle),
    };
  }

  private print(level: ConsoleLine['level'], text: string): void {
    this.characters += text.length;
    this.flooded ||= this.lines.length >= limits.consoleCalls || this.characters > limits.consoleCharacters;
    if (this.flooded) throw new Error('too much output'); // ends the call; the interrupt handler then ends the run
    this.lines.push({ level, text });
  }
}

/** Whether an argument still is what it was when handed in. */
function same(before: Argument, after: Value): boolean {
  if (after.kind === 'number' || after.kind === 'string' || after.kind === 'boolean')
    return Object.is(before, after.value);
  if (after.kind === 'null') return before === null;
  if (after.kind === 'array') {
    return (
      Array.isArray(before) &&
      before.length === after.length &&
      before.every((item, i) => sameItem(item, after.items[i]))
    );
  }
  if (after.kind !== 'object' || typeof before !== 'object' || before === null) return false;
  const keys = Object.keys(before);
  return (
    keys.length === after.entries.length &&
    after.entries.every(([key, item]) => sameItem((before as Record<string, Argument>)[key] ?? null, item))
  );
}

const sameItem = (before: Argument, after: Value | undefined) => after !== undefined && same(before, after);
