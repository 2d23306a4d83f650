import { limits } from './limits.ts';
import { Link, type Platform } from './link.ts';
import type { Call, Sandbox } from './types.ts';

/** Every run and every session gets a worker of its own; `patience` is what a run or a batch gets that names no seconds. */
export function createSandbox(platform: Platform, patience: number = limits.seconds): Sandbox {
  let spare: Link | null = null;
  const busy = new Set<Link>();

  function take(signal?: AbortSignal): Link {
    const link = spare && !spare.ended.aborted ? spare : new Link(platform); // one that could not start is tried again
    spare = null;
    busy.add(link);
    link.ended.addEventListener('abort', () => busy.delete(link));
    signal?.addEventListener('abort', () => link.end({ kind: 'stopped' }), { signal: link.ended });
    if (signal?.aborted) link.end({ kind: 'stopped' });
    return link;
  }

  return {
    async run({ source, calls, seconds = patience }, { signal } = {}) {
      const link = take(signal);
      const functions = [...new Set(calls.map((call) => call.function))];
      const result = await link.run({ program: { source, functions }, calls, seconds });
      link.end({ kind: 'stopped' });
      return result;
    },
    async open(program, { signal } = {}) {
      const link = take(signal);
      const result = await link.run({ program, calls: [], seconds: patience });
      const session = {
        call: (calls: readonly Call[], { seconds = patience } = {}) => link.run({ calls, seconds }),
        close: () => link.end({ kind: 'stopped' }),
      };
      return { ...result, session };
    },
    warm() {
      if (!spare || spare.ended.aborted) spare = new Link(platform);
    },
    close() {
      for (const link of [...busy, ...(spare ? [spare] : [])]) link.end({ kind: 'stopped' });
      spare = null;
    },
  };
}
