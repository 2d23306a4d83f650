import { afterAll, beforeAll, expect } from 'vitest';
import { nodeSandbox } from '../../../web/src/sandbox/node.ts';
import type { Argument, Outcome, Value } from '../../../web/src/sandbox/types.ts';

export const sandbox = nodeSandbox();
beforeAll(() => sandbox.run({ source: '', calls: [] }), 30_000); // bundles the worker on a fresh checkout
afterAll(() => sandbox.close());

export const call = (source: string, ...args: Argument[]) => sandbox.run({ source, calls: [{ function: 'f', args }] });

export async function returned(source: string, ...args: Argument[]): Promise<Value> {
  const { outcomes, failure } = await call(source, ...args);
  expect(failure).toBeNull();
  expect(outcomes[0]?.kind).toBe('returned');
  return (outcomes[0] as Outcome & { kind: 'returned' }).value;
}

export const printed = async (source: string) =>
  (await sandbox.run({ source, calls: [] })).console.map(({ text }) => text);

/** The most that the process grew by since: its workers are part of it. */
export function watchMemory(): () => number {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  return () => {
    clearInterval(timer);
    return most - before;
  };
}
