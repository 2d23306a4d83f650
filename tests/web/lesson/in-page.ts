import type { Call, Opened, Program, RunResult, Value } from '../../../web/src/sandbox/types.ts';

/** Stands in for the sandbox where there are no workers: trusted code, run in the page. */
export async function openInPage({ source, functions }: Program): Promise<Opened> {
  const nothing = { outcomes: [], console: [], arity: {} };
  let closed = false;
  const session = (program: Record<string, (...args: unknown[]) => unknown>): Opened['session'] => ({
    call: async (calls) =>
      closed
        ? { ...nothing, failure: { kind: 'stopped' } }
        : { ...nothing, outcomes: calls.map((call) => outcomeOf(program, call)), failure: null },
    close: () => {
      closed = true;
    },
  });
  try {
    const program = new Function(`${source}\nreturn { ${functions.join(', ')} };`)();
    return { ...nothing, failure: null, session: session(program) };
  } catch (error) {
    const failure = { kind: 'syntax', message: (error as Error).message, line: 1, column: 1 } as const;
    return { ...nothing, failure, session: session({}) };
  }
}

function outcomeOf(
  program: Record<string, (...args: unknown[]) => unknown>,
  { function: name, args }: Call,
): RunResult['outcomes'][number] {
  try {
    return { kind: 'returned', value: readOf(program[name]?.(...structuredClone(args))), changed: [] };
  } catch (error) {
    const { name: kind, message } = error as Error;
    return { kind: 'threw', name: kind, message, line: 1, column: null };
  }
}

function readOf(value: unknown): Value {
  if (typeof value === 'number') return { kind: 'number', value };
  if (Array.isArray(value)) return { kind: 'array', items: value.map(readOf), length: value.length };
  if (typeof value !== 'object' || value === null) return { kind: 'undefined' };
  return { kind: 'object', entries: Object.entries(value).map(([key, item]) => [key, readOf(item)] as const) };
}
