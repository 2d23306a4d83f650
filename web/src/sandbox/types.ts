/** Plain data that can be handed to the learner's function. */
export type Argument = number | string | boolean | null | readonly Argument[] | { readonly [key: string]: Argument };

export interface Call {
  readonly function: string;
  readonly args: readonly Argument[];
}

export interface RunRequest {
  readonly source: string;
  readonly calls: readonly Call[];
  readonly seconds?: number; // for programs of our own, which may be many at once
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
  | ({ readonly kind: 'threw' } & Thrown) // before any call, while the text itself ran
  | { readonly kind: 'missing'; readonly function: string; readonly defined: readonly string[] }
  | { readonly kind: 'time'; readonly seconds: number; readonly call: number | null }
  | { readonly kind: 'memory' | 'stack' | 'output'; readonly call: number | null }
  | { readonly kind: 'nesting' } // the text is nested too deeply to be read
  | { readonly kind: 'stopped' } // on request
  | { readonly kind: 'unavailable'; readonly message: string }; // the sandbox itself did not start

export interface RunResult {
  readonly outcomes: readonly Outcome[]; // one a call, in order; fewer when the run failed on the way
  readonly console: readonly ConsoleLine[];
  readonly failure: Failure | null;
}

export interface Sandbox {
  /** Runs the request in a fresh sandbox. Never rejects: whatever goes wrong is told in `failure`. */
  run(request: RunRequest, options?: { readonly signal?: AbortSignal }): Promise<RunResult>;
  /** Makes a sandbox ready, so that the next run starts at once. */
  warm(): void;
  /** Ends what is running or waiting. */
  close(): void;
}
