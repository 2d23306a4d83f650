import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error plain JavaScript, checked with the tools
import { siteServer } from '../../../tools/site-server.mjs';
import * as hosting from '../../../web/build/headers.ts';
import { listOf, WORKER, withoutList, writeWorker } from '../../../web/build/offline/list.ts';

/** The site as this repository builds it. */
export const BUILT = join(import.meta.dirname, '../../../dist/site');

/** A host of its own, that can be stopped, given another version of the site, and made to fail. */
export class Host {
  readonly failing = new Set<string>(); // paths of which nothing arrives
  readonly asked: string[] = []; // paths, in their order
  delay = 0; // ms before an answer
  worker: string | null = null; // in the place of the site's own
  prepend = ''; // to the worker, to make its surroundings poorer
  #server: Server | null = null;
  #port = 0;
  #folder: string;
  readonly #base: string;

  private constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  static async of(folder: string, base = '/'): Promise<Host> {
    const host = new Host(folder, base);
    await host.start();
    return host;
  }

  get url(): string {
    return `http://localhost:${this.#port}${this.#base}`;
  }

  deploy(folder: string): void {
    this.#folder = folder;
  }

  async start(): Promise<void> {
    this.#server = createServer(async (request, response) => {
      const path = (request.url ?? '').replace(/\?.*/, '');
      this.asked.push(path);
      if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
      const isWorker = path === `${this.#base}${WORKER}`;
      if (this.failing.has(path)) request.socket.destroy();
      else if (isWorker && (this.worker !== null || this.prepend)) {
        const own = this.worker ?? readFileSync(join(this.#folder, WORKER), 'utf8');
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(this.prepend + own);
      } else siteServer(this.#folder, { ...hosting, base: this.#base }).emit('request', request, response);
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, 'localhost', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** For real: nobody listens there any more. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Another version of the built site, in a folder of its own: whatever `edits` make of some files, and without others. */
export async function versionOf(
  edits: Readonly<Record<string, (text: string) => string>>,
  without: RegExp,
): Promise<Version> {
  const folder = mkdtempSync(join(tmpdir(), 'downhill-version-'));
  cpSync(BUILT, folder, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  }
  for (const file of Object.keys(await listOf(folder)).filter((file) => without.test(file))) rmSync(join(folder, file));
  await writeWorker(folder, withoutList(readFileSync(join(BUILT, WORKER), 'utf8')));
  const changed = Object.keys(edits).map((file) => `/${file.replace(/index\.html$/, '')}`);
  return { folder, changed, remove: () => rmSync(folder, { recursive: true }) };
}

export interface Version {
  readonly folder: string;
  readonly changed: readonly string[]; // by their paths
  remove(): void;
}

/** The addresses of everything that is kept for use without a network. */
export async function keptAddresses(): Promise<string[]> {
  return Object.keys(await listOf(BUILT));
}
