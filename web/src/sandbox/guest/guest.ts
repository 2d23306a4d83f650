import type { QuickJSContext, QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten-core';
import { limits } from '../limits.ts';
import type { Batch } from '../thread.ts';
import type { Call, Failure, Outcome, Program, RunResult } from '../types.ts';
import { isUnchanged, write } from './arguments.ts';
import { type Helpers, installPrelude } from './helpers.ts';
import { load } from './program.ts';
import { Reader, readThrown } from './values.ts';
import { Watch } from './watch.ts';

/** The learner's code in a QuickJS of its own. It is never torn down: the worker around it is ended. */
export class Guest {
  private readonly context: QuickJSContext;
  private readonly helpers: Helpers;
  private readonly functions = new Map<string, QuickJSHandle>();
  private arity: Readonly<Record<string, number>> = {};
  private watch = new Watch(limits.startSeconds);

  constructor(quickjs: QuickJSWASMModule) {
    const runtime = quickjs.newRuntime();
    runtime.setMemoryLimit(limits.heapBytes);
    runtime.setMaxStackSize(limits.stackBytes);
    runtime.setInterruptHandler(() => this.watch.over());
    this.context = runtime.newContext();
    this.helpers = installPrelude(this.context, (level, text) => this.watch.print(level, text));
  }

  run(batch: Batch): RunResult {
    this.watch = new Watch(batch.seconds);
    const outcomes: Outcome[] = [];
    const failure = this.attempt(batch, outcomes);
    return { outcomes, console: this.watch.lines, failure, arity: this.arity };
  }

  private attempt({ program, calls }: Batch, outcomes: Outcome[]): Failure | null {
    try {
      return (program && this.open(program)) ?? this.callAll(calls, outcomes);
    } catch (error) {
      if (this.watch.over()) return this.watch.limitReached(null); // while a result was read, say
      if (error instanceof RangeError || error instanceof WebAssembly.RuntimeError) {
        // QuickJS itself overflowed the host's stack or trapped: only text or data nested thousands deep does that.
        return { kind: 'nesting' };
      }
      if (String(error).includes('out of memory')) return { kind: 'memory', call: this.watch.call }; // while we wrote or read
      return { kind: 'unavailable', message: error instanceof Error ? error.message : String(error) };
    }
  }

  private open({ source, functions }: Program): Failure | null {
    const loaded = load(this.context, this.helpers, source, functions);
    if ('failure' in loaded) return this.watch.limitReached(loaded.failure) ?? loaded.failure;
    const late = this.drainJobs();
    if (late) return late;
    for (const name of functions) {
      const found = loaded.program.functionNamed(name);
      if (!found) return { kind: 'missing', function: name, defined: loaded.program.definedFunctions() };
      this.functions.set(name, found);
    }
    this.arity = Object.fromEntries([...this.functions].map(([name, found]) => [name, this.lengthOf(found)]));
    return null;
  }

  private callAll(calls: readonly Call[], outcomes: Outcome[]): Failure | null {
    const reader = new Reader(this.context, this.helpers);
    for (const [index, call] of calls.entries()) {
      this.watch.call = index;
      const outcome = this.callOne(call, reader);
      const failure = this.watch.limitReached(outcome);
      if (failure) return failure;
      outcomes.push(outcome);
    }
    return null;
  }

  private callOne(call: Call, reader: Reader): Outcome {
    const { context, helpers } = this;
    const target = this.functions.get(call.function);
    if (!target) throw new Error(`${call.function} was not named when the session was opened`);
    const args = call.args.map((argument) => write(context, helpers, argument));
    const result = context.callFunction(target, context.undefined, args);
    const outcome: Outcome = result.error
      ? { kind: 'threw', ...result.error.consume((error) => readThrown(context, helpers, error)) }
      : {
          kind: 'returned',
          value: result.value.consume((value) => reader.read(value)),
          changed: call.args.flatMap((argument, position) =>
            isUnchanged(context, helpers, argument, args[position] as QuickJSHandle) ? [] : [position],
          ),
        };
    for (const handle of args) handle.dispose(); // a session may make a million calls
    return outcome;
  }

  /** Promises that the text has made run too, until none is left or the time is up. */
  private drainJobs(): Failure | null {
    while (this.context.runtime.hasPendingJob()) {
      const { error } = this.context.runtime.executePendingJobs(1000);
      const thrown = error ? { kind: 'threw' as const, ...readThrown(error.context, this.helpers, error) } : null;
      const failure = this.watch.over() ? this.watch.limitReached(null) : this.watch.limitReached(thrown);
      if (failure) return failure;
    }
    return null;
  }

  private lengthOf(handle: QuickJSHandle): number {
    return this.context.getProp(handle, 'length').consume((length) => this.context.getNumber(length));
  }
}
