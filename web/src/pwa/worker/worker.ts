import type { News, Question } from '../talk.ts';
import { answerTo } from './address.ts';
import { Files, type List, NotKept } from './files.ts';
import type { Fetching, Scope } from './scope.ts';

/** The build writes these in front of this script: another version of the site is another script. */
declare const DOWNHILL_FILES: List;
declare const DOWNHILL_VERSION: string;

const worker = self as unknown as Scope;
const scope = new URL(worker.registration.scope);
const files = new Files(DOWNHILL_FILES, scope);
const OFFLINE = 'offline/';
const A_WHILE = 5000; // ms

let isWanted = false; // somebody asked for this version to take over
let lastMended = Number.NEGATIVE_INFINITY;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => answer(event));
worker.addEventListener('message', (event) => {
  const reply = (data: unknown) => event.ports[0]?.postMessage(data);
  switch (event.data as Question) {
    case 'version':
      return reply(DOWNHILL_VERSION);
    case 'state':
      return event.waitUntil(state().then(reply));
    case 'take over':
      isWanted = true;
      event.waitUntil(worker.skipWaiting());
      return reply(true);
  }
});

/** All or nothing: where this throws, the browser drops this version and stays with the one it has. */
async function install(): Promise<void> {
  const isUpdate = worker.registration.active !== null;
  try {
    await files.fill();
  } catch (error) {
    await tellFailure(error, isUpdate);
    throw error;
  }
}

async function activate(): Promise<void> {
  await files.tidy();
  await worker.clients.claim();
  await tell({ kind: isWanted ? 'taken over' : 'kept' });
}

/** Whether all of it is there; if not, it is fetched again, and the pages hear of that. */
async function state(): Promise<'kept' | 'cleared'> {
  const isWhole = (await files.missing()).length === 0;
  if (!isWhole) void mend();
  return isWhole ? 'kept' : 'cleared';
}

/** Every file that is missed asks for this; without a network it should not be tried for each of them. */
async function mend(): Promise<void> {
  if (Date.now() - lastMended < A_WHILE) return;
  lastMended = Date.now();
  await tell({ kind: 'cleared' });
  await files.fill().then(
    () => tell({ kind: 'kept' }),
    (error) => tellFailure(error, false),
  );
}

function answer(event: Fetching): void {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.origin) return;
  const found = answerTo(url, scope, (path) => files.has(path));
  if (found.kind === 'file') event.respondWith(keptOr(event, found.path));
  else if (request.mode !== 'navigate') answerPart(event, url);
  else if (found.kind === 'redirect') event.respondWith(Promise.resolve(Response.redirect(found.to, 302)));
  else event.respondWith(fetch(request).catch(offlinePage));
}

/** A page of the version before this one may still stand open, and ask for its parts. Their names hold their hashes. */
function answerPart(event: Fetching, url: URL): void {
  if (!url.href.startsWith(`${scope.href}assets/`)) return;
  event.respondWith(files.findAny(url).then((old) => old ?? fetch(event.request)));
}

async function keptOr(event: Fetching, path: string): Promise<Response> {
  const kept = await files.find(path).catch(() => undefined);
  if (kept) return kept;
  event.waitUntil(mend());
  const response = fetch(event.request);
  return event.request.mode === 'navigate' ? response.catch(offlinePage) : response;
}

/** Never the home page: a reader who asked for something else should be told. */
async function offlinePage(): Promise<Response> {
  const page = await files.find(OFFLINE).catch(() => undefined);
  const words = `You are not connected, and this browser has cleared what Downhill had kept on this device. Connect, then reload this page.

Du bist nicht verbunden, und dieser Browser hat gelöscht, was Downhill auf diesem Gerät hatte. Verbinde dich und lade diese Seite neu.`; // a worker speaks for pages in every language
  const headers = page?.headers ?? { 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(page?.body ?? words, { status: 503, headers });
}

async function tellFailure(error: unknown, isUpdate: boolean): Promise<void> {
  const failure = error instanceof NotKept ? error.failure : ({ why: 'other', path: '' } as const);
  await tell({ kind: 'failed', failure, isUpdate });
}

async function tell(news: News): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(news);
}
