/** The methods of an object that lives elsewhere. */
export type Remote<Methods> = {
  readonly [Name in keyof Methods as Methods[Name] extends (...given: never[]) => unknown
    ? Name
    : never]: Methods[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Awaited<Result>>
    : never;
};

interface Call {
  readonly number: number;
  readonly method: string;
  readonly given: readonly unknown[];
}

type Answer = { readonly number: number } & ({ readonly result: unknown } | { readonly error: string });

/** What of a Worker is needed, so that tests can do without one. */
interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** Calls the methods of what `answerCalls` offers at the other end. */
export function callsTo<Methods>(port: Port & { onerror: unknown }): Remote<Methods> {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let calls = 0;
  port.onmessage = ({ data }: MessageEvent<Answer>) => {
    const caller = waiting.get(data.number);
    waiting.delete(data.number);
    if ('error' in data) caller?.reject(new Error(data.error));
    else caller?.resolve(data.result);
  };
  port.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker did not start.'));
    waiting.clear();
  };
  const call =
    (method: string) =>
    (...given: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        port.postMessage({ number: calls, method, given } satisfies Call);
      });
  return new Proxy({} as Remote<Methods>, {
    get: (_, method) => (method === 'then' ? undefined : call(String(method))),
  });
}

export function answerCalls(port: Port, target: Promise<object>): void {
  port.onmessage = async ({ data: { number, method, given } }: MessageEvent<Call>) => {
    try {
      const object = (await target) as Record<string, (...given: readonly unknown[]) => unknown>;
      port.postMessage({ number, result: await object[method]?.(...given) });
    } catch (error) {
      port.postMessage({ number, error: error instanceof Error ? error.message : String(error) });
    }
  };
}
