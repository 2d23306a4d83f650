/** What a page asks of a worker. */
export type Question = 'version' | 'state' | 'take over';

/** What a worker tells every open page of the site. */
export type News =
  | { readonly kind: 'kept' } // all of the site is on the device
  | { readonly kind: 'cleared' } // some of it has gone, and is being fetched again
  | { readonly kind: 'failed'; readonly failure: Failure; readonly isUpdate: boolean }
  | { readonly kind: 'retired' } // by the worker that docs/offline.md has for an emergency
  | { readonly kind: 'taken over' }; // by a version that somebody asked for: reload

/** Why the site could not be kept. `other` is for browsers that let nothing be kept, and say so in many ways. */
export interface Failure {
  readonly why: 'fetch' | 'room' | 'other';
  readonly path: string; // of the file that failed
}

/** Asks a worker, and waits for what it answers. */
export function ask(worker: ServiceWorker, question: Question): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(question, [port2]);
  });
}
