import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's site: one post on an origin of its own, with whatever policy they have. */
export class Blog {
  post = '';
  headers: Readonly<Record<string, string>> = {};
  readonly #server: Server;

  constructor() {
    this.#server = createServer(({ url }, response) => {
      if (url === '/favicon.ico') response.writeHead(204).end();
      else if (url === '/own.css') response.writeHead(200, { 'Content-Type': 'text/css' }).end('p { color: navy }');
      else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...this.headers }).end(this.#page());
    });
  }

  /** Its address, on another host than the tests' own: not even the same site. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #page(): string {
    return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A post</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/own.css"></head>
<body><main><h1>What I learnt about losses</h1><p>Some words of my own.</p>
${this.post}
<p>The last words.</p></main></body>
</html>`;
  }
}
