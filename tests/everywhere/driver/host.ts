import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
// @ts-expect-error plain JavaScript, checked with the tools
import { siteServer } from '../../../tools/site-server.mjs';
import * as hosting from '../../../web/build/headers.ts';

const BUILT = join(import.meta.dirname, '../../../dist/site');
const WATCH = '/watch-of-the-tests.js';
const FAULT = '/fault-in-the-tests';

/**
 * A host of the built site, with the headers of production, that can be stopped. Not every engine lets its console be
 * read, so each page that is shown gets one more script, before all others, that tells the host what goes wrong. What
 * the service worker keeps is as it was built: it looks at every byte.
 */
export class Host {
  readonly faults: string[] = [];
  #server: Server | null = null;
  #port = 0;

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<this> {
    const site: Server = siteServer(BUILT, hosting);
    this.#server = createServer(async (request, response) => {
      const path = (request.url ?? '').replace(/[?#].*/, '');
      const answer = path === WATCH ? watchScript : path === FAULT ? '' : undefined;
      if (request.method === 'POST') for await (const text of request) this.faults.push(`${text}`);
      const page = request.headers['sec-fetch-dest'] === 'document' ? await pageAt(path) : null;
      const type = page ? '.html' : '.js';
      const headers = { ...hosting.headersOf(path.slice(1)), 'Content-Type': hosting.contentTypes[type] };
      if (answer === undefined && page === null) site.emit('request', request, response);
      else response.writeHead(200, headers).end(answer ?? page);
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, 'localhost', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  /** For real: nobody listens there any more. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }
}

async function pageAt(path: string): Promise<string | null> {
  const text = await readFile(join(BUILT, decodeURIComponent(path), 'index.html'), 'utf8').catch(() => null);
  return text?.replace(/<head>/, `<head><script src="${WATCH}"></script>`) ?? null;
}

function watch(address: string): void {
  const tell = (fault: string) =>
    fetch(address, { method: 'POST', body: `${location.pathname}: ${fault}`, keepalive: true }).catch(() => {});
  addEventListener('error', ({ message }) => {
    // What was not told to an observer in one frame is told in the next, which engines mention in this event alone.
    if (!message.startsWith('ResizeObserver loop')) tell(`uncaught: ${message}`);
  });
  addEventListener('unhandledrejection', (event) => tell(`unhandled: ${event.reason}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    tell(`forbidden: ${event.violatedDirective} ${event.blockedURI}`),
  );
  const say = console.error;
  console.error = (...words) => {
    tell(`console: ${words.join(' ')}`);
    say(...words);
  };
}

const watchScript = `(${watch})('${FAULT}')`;
