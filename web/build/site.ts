import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Plugin, ViteDevServer } from 'vite';
import { bundleEmbed, type Embed } from './embed/bundle.ts';
import { EMBED, NOT_BUILT } from './embed/facts.ts';
import { printFault } from './lessons/faults.ts';
import type { Address, Pages } from './pages/pages.ts';

const SEARCH = 'virtual:search';

/**
 * Serves and builds pages that are no files: they are made from `lessons/` and from templates.
 * What makes them is loaded through tsx, because it finds directives by their folder and imports them as they are.
 */
export function site(root: string, address: Address): Plugin {
  const web = join(root, 'web');
  let pages: Pages;
  let withDrafts = false;
  let embed: Embed | null = null;

  const make = async () => {
    const module = await tsImport('./pages/pages.ts', import.meta.url);
    pages = await (module as typeof import('./pages/pages.ts')).makeSite(
      root,
      address,
      withDrafts,
      embed?.facts ?? NOT_BUILT,
    );
  };
  const pageOf = (id: string) => pages.html.get(id.slice(web.length + 1));

  return {
    name: 'downhill:site',
    async config(_, { command }) {
      withDrafts = command === 'serve'; // their authors look at them; readers are told of them only
      if (command === 'build') embed = await bundleEmbed(root);
      await make();
      if (command === 'build' && pages.faults.length > 0) throw new Error(report(pages));
      const input = [...pages.html.keys()].map((path) => join(web, path));
      return { build: { rolldownOptions: { input, output: { codeSplitting: { groups: TOGETHER } } } } };
    },
    resolveId: (id) => (id === SEARCH ? `\0${SEARCH}` : pageOf(id) === undefined ? null : id),
    load: (id) => (id === `\0${SEARCH}` ? searchModule(pages) : (pageOf(id) ?? null)),
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => preloads(Object.keys(bundle ?? {}), address.base),
    },
    async generateBundle() {
      const embedded = [...(embed?.files ?? [])].map(([file, source]) => [EMBED + file, source] as const);
      for (const [fileName, source] of [...(await pages.beside()), ...pages.frames, ...embedded]) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer: (server) => serve(server, () => pages, make, root),
  };
}

/** What is always loaded together is one file: each file more costs a request, and packs worse. */
const TOGETHER = [
  { name: 'every-page', test: /\/web\/src\/(words\/words|state\/(leave|progress|store)|search\/key)\.ts$/ },
  { name: 'charts', test: /\/web\/src\/charts\/(figure|format|scale)\.ts$/ },
];

/** What can be found, as one module that is fetched with the search. Browsers read JSON faster than a literal. */
function searchModule({ search }: Pages): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(search))});`;
}

/** The two weights of the text face, asked for before the style sheet that names them has arrived. */
function preloads(files: readonly string[], base: string) {
  return files
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => ({
      tag: 'link',
      attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: base + file, crossorigin: '' },
      injectTo: 'head-prepend' as const,
    }));
}

/** In development: pages from memory, made again and shown again whenever what they are made of changes. */
function serve(server: ViteDevServer, current: () => Pages, make: () => Promise<void>, root: string): void {
  const sources = [join(root, 'lessons'), join(root, 'web/build')];
  const tell = () => current().faults.length > 0 && server.config.logger.error(report(current()));
  server.watcher.add(sources);
  server.watcher.on('all', async (_, path) => {
    if (!sources.some((folder) => path.startsWith(folder))) return;
    await make();
    const search = server.moduleGraph.getModuleById(`\0${SEARCH}`);
    if (search) server.moduleGraph.invalidateModule(search);
    tell();
    server.ws.send({ type: 'full-reload' });
  });
  tell();
  server.middlewares.use(async (request, response, next) => {
    const path = (request.originalUrl ?? '/').replace(/[?#].*$/, '').slice(server.config.base.length);
    const file = path.endsWith('/') || path === '' ? `${path}index.html` : path;
    const html = current().html.get(file);
    if (html === undefined) return next();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(await server.transformIndexHtml(`/${file}`, html, request.originalUrl));
  });
}

function report({ faults }: Pages): string {
  return `The lessons have faults.\n\n${faults.map(printFault).join('\n\n')}\n`;
}
