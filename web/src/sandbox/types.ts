/** What can be handed to the learner's function: plain data, and functions by their text. */
export type Argument =
  | number
  | string
  | boolean
  | null
  | FunctionArgument
  | readonly Argument[]
  | { readonly [key: string]: Argument };

/**
 * A function made in the guest from a text of ours, `{ function: '(x) => 2 * x' }`: frozen, and its text cannot be read
 * there. So `function` is the one key that plain data must not have.
 */
export interface FunctionArgument {
  readonly function: string;
}

export interface Call {
  readonly function: string;
  readonly args: readonly Argument[];
}

export interface RunRequest {
  readonly source: string;
  readonly calls: readonly Call[];
  readonly seconds?: number; // for programs of our own, which may be many at once
}

/** A text that stays loaded, and the names of those of its functions that will be called. */
export interface Program {
  readonly source: string;
  readonly functions: readonly string[];
}

/**
 * What came out of the sandbox, as data that cannot act: read by type and by property, never by the guest's own
 * conversions. `other` is whatever is neither a number, nor text, nor made of those.
 */
export type Value =
  | { readonly kind: 'undefined' | 'null' }
  | { readonly kind: 'number'; readonly value: number } // NaN, -0 and infinities included
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string; readonly cut: boolean }
  | { readonly kind: 'array'; readonly items: readonly Value[]; readonly length: number } // length: also of what was left out
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Value])[] }
  | { readonly kind: 'other'; readonly type: string };

export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly line: number | null; // in the learner's own text, counted from 1
  readonly column: number | null;
}

export type Outcome =
  | { readonly kind: 'returned'; readonly value: Value; readonly changed: readonly number[] } // positions of arguments changed by the call
  | ({ readonly kind: 'threw' } & Thrown);

export interface ConsoleLine {
  readonly level: 'log' | 'warn' | 'error';
  readonly text: string;
}

/** Why a run could not go on. `call` is the index of the call that was running; null while the text itself ran. */
export type Failure =
  | { readonly kind: 'syntax'; readonly message: string; readonly line: number; readonly column: number }
  | { readonly kind: 'import'; readonly module: string; readonly line: number } // there is nothing to import from
  | ({ readonly kind: 'threw' } & Thrown) // before any call, while the text itself ran
  | { readonly kind: 'missing'; readonly function: string; readonly defined: readonly string[] }
  | { readonly kind: 'time'; readonly seconds: number; readonly call: number | null }
  | { readonly kind: 'memory' | 'stack' | 'output'; readonly call: number | null }
  | { readonly kind: 'crash'; readonly call: number | null } // the interpreter itself gave up
  | { readonly kind: 'nesting' } // the text is nested too deeply to be read
  | { readonly kind: 'long'; readonly characters: number } // the text is too long to be read
  | { readonly kind: 'waiting' } // at its top level, for a promise that nobody will settle
  | { readonly kind: 'stopped' } // on request
  | { readonly kind: 'unavailable'; readonly message: string }; // the sandbox itself did not start

export interface RunResult {
  readonly outcomes: readonly Outcome[]; // one a call, in order; fewer when the run failed on the way
  readonly console: readonly ConsoleLine[];
  readonly failure: Failure | null;
  /** The `length` of each function that is called: how many parameters it has before the first with a default. */
  readonly arity: Readonly<Record<string, number>>;
}

/** What opening came to: the text has run once. With a failure the session is closed already. */
export interface Opened extends RunResult {
  readonly session: Session;
}

/** One guest that keeps its state from call to call, in a worker of its own, until it fails or is closed. */
export interface Session {
  /**
   * Calls functions that were named when it was opened. Each batch has its own deadline and its own share of output;
   * batches asked for at once run one after another. Never rejects. A failure closes the session, and every later batch
   * gets that same failure; after `close` it is `stopped`.
   */
  call(calls: readonly Call[], options?: { readonly seconds?: number }): Promise<RunResult>;
  close(): void;
}

export interface Sandbox {
  /** Runs the request in a fresh sandbox. Never rejects: whatever goes wrong is told in `failure`. */
  run(request: RunRequest, options?: { readonly signal?: AbortSignal }): Promise<RunResult>;
  /** Loads a text in a fresh sandbox and keeps it there. Never rejects. Stopped by the signal as long as it is open. */
  open(program: Program, options?: { readonly signal?: AbortSignal }): Promise<Opened>;
  /** Makes a sandbox ready, so that the next run starts at once. */
  warm(): void;
  /** Ends what is running or waiting. */
  close(): void;
}
