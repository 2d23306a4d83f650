import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import { limits } from '../limits.ts';
import type { Batch } from '../thread.ts';
import type { Call, Failure, Outcome, Program, RunResult } from '../types.ts';
import { isUnchanged, write } from './arguments.ts';
import { type Helpers, installPrelude } from './helpers.ts';
import { type Ground, load } from './program.ts';
import type { Machine } from './quickjs.ts';
import { Reader, readThrown } from './values.ts';
import { Watch } from './watch.ts';

/** The learner's code in a QuickJS of its own. It is never torn down: the worker around it is ended. */
export class Guest {
  private readonly context: QuickJSContext;
  private readonly helpers: Helpers;
  private readonly ground: Ground;
  private readonly functions = new Map<string, QuickJSHandle>();
  private arity: Readonly<Record<string, number>> = {};
  private readonly exhausted: () => boolean;
  private watch: Watch;

  constructor({ quickjs, mostBytes }: Machine) {
    this.exhausted = () => mostBytes() > limits.heapBytes;
    this.watch = new Watch(limits.startSeconds, this.exhausted);
    const runtime = quickjs.newRuntime();
    runtime.setMemoryLimit(limits.heapBytes);
    runtime.setMaxStackSize(limits.stackBytes);
    runtime.setInterruptHandler(() => this.watch.over());
    this.context = runtime.newContext();
    this.helpers = installPrelude(this.context, (level, text) => this.watch.print(level, text));
    this.ground = { context: this.context, helpers: this.helpers, drainJobs: () => this.drainJobs() };
  }

  run(batch: Batch): RunResult {
    this.watch = new Watch(batch.seconds, this.exhausted);
    const outcomes: Outcome[] = [];
    const failure = this.attempt(batch, outcomes);
    return { outcomes, console: this.watch.lines, failure, arity: this.arity };
  }

  private attempt({ program, calls }: Batch, outcomes: Outcome[]): Failure | null {
    try {
      return (program && this.open(program)) ?? this.callAll(calls, outcomes);
    } catch (error) {
      if (this.watch.over()) return this.watch.limitReached(null); // while a result was read, say
      const { call } = this.watch;
      if (error instanceof RangeError) return { kind: 'stack', call }; // QuickJS overflowed the host's own stack
      if (String(error).includes('out of memory')) return { kind: 'memory', call }; // while we wrote or read
      if (error instanceof WebAssembly.RuntimeError) return { kind: this.exhausted() ? 'memory' : 'crash', call };
      return { kind: 'unavailable', message: error instanceof Error ? error.message : String(error) };
    }
  }

  private open({ source, functions }: Program): Failure | null {
    const loaded = load(this.ground, source, functions);
    if ('failure' in loaded) return this.watch.limitReached(loaded.failure) ?? loaded.failure;
    for (const name of functions) {
      const found = loaded.program.functionNamed(name); // may run a getter
      if (!found) {
        const missing: Failure = { kind: 'missing', function: name, defined: loaded.program.definedFunctions() };
        return this.watch.limitReached(null) ?? missing;
      }
      this.functions.set(name, found);
    }
    this.arity = Object.fromEntries([...this.functions].map(([name, found]) => [name, this.lengthOf(found)]));
    return this.watch.limitReached(null);
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
    if (!this.context.runtime.hasPendingJob()) return null;
    while (this.context.runtime.hasPendingJob()) {
      const { error } = this.context.runtime.executePendingJobs(1000);
      const thrown = error ? { kind: 'threw' as const, ...readThrown(error.context, this.helpers, error) } : null;
      const failure = this.watch.over() ? this.watch.limitReached(null) : this.watch.limitReached(thrown);
      if (failure) return failure;
    }
    // A promise that ran out of memory was rejected, which nobody would see.
    return this.exhausted() ? { kind: 'memory', call: null } : null;
  }

  private lengthOf(handle: QuickJSHandle): number {
    return this.context.getProp(handle, 'length').consume((length) => this.context.getNumber(length));
  }
}
