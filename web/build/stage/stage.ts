import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { builtinEnvironments } from 'vitest/runtime';
import type { holds } from '../../src/lesson/exercises/condition.ts';
import type { Widget } from '../../src/widgets/widget.ts';

const WEB = fileURLToPath(new URL('../../', import.meta.url));

const NO_CANVAS = /^Failed to create chart/; // nobody looks at it: what matters here stands in words beside it

/** A page without a browser, on which widgets are what they are in one: only nothing is seen of them. */
export interface Stage {
  /** Puts a widget's HTML on the page and waits for its picture. */
  show(html: string): Promise<Widget>;
  /** The attributes that a kind of widget knows, and whether each is a number. */
  attributesOf(tag: string): ReadonlySet<string>;
  readonly holds: typeof holds;
  close(): Promise<void>;
}

interface WidgetClass {
  readonly elementProperties: ReadonlyMap<PropertyKey, { readonly attribute?: string | boolean }>;
}

const MOST_TURNS = 20;

/** A widget hears of the engine a moment later, and some take turns of their own before their first drawing. */
const hasBegun = ({ readout, renderRoot }: Widget): boolean =>
  Object.keys(readout).length > 0 || renderRoot.querySelector('.trouble') !== null;

/** Vite makes modules of style sheets and addresses here as it does for the page; happy-dom is the page. */
export async function openStage(): Promise<Stage> {
  const environment = await builtinEnvironments['happy-dom'].setup(globalThis, {});
  globalThis.fetch = async (address) => new Response(await readFile(fileAt(String(address))));
  const { error } = console;
  console.error = (...words: unknown[]) => NO_CANVAS.test(String(words[0])) || error(...words);
  const server = await createServer({
    root: WEB,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const load = (path: string) => server.ssrLoadModule(join(WEB, path));
  for (const file of (await readdir(join(WEB, 'src/widgets'))).filter((name) => name.endsWith('.ts'))) {
    await load(`src/widgets/${file}`);
  }
  const { loadEngine } = await load('src/engine/live.ts');
  const condition = await load('src/lesson/exercises/condition.ts');
  return {
    async show(html) {
      document.body.innerHTML = html;
      const widget = document.body.firstElementChild as Widget;
      await loadEngine();
      for (let turn = 0; turn < MOST_TURNS && !hasBegun(widget); turn++) {
        await new Promise((resolve) => setTimeout(resolve));
        await widget.updateComplete;
      }
      return widget;
    },
    attributesOf(tag) {
      const { elementProperties } = customElements.get(tag) as unknown as WidgetClass;
      const names = [...elementProperties].map(([property, { attribute }]) =>
        typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
      );
      return new Set(names);
    },
    holds: condition.holds,
    async close() {
      document.body.innerHTML = '';
      console.error = error;
      await server.close();
      await environment.teardown(globalThis);
    },
  };
}

function fileAt(address: string): string {
  if (address.startsWith('file:')) return fileURLToPath(address);
  const { pathname } = new URL(address, 'http://localhost/');
  return pathname.startsWith('/@fs/') ? pathname.slice(4) : join(WEB, pathname);
}
