import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { paintIcons } from './icons.ts';
import { writeWorker } from './list.ts';

/** What makes a site one to install: its icons, and the worker, which keeps every file that is there when it is built. */
export function offline(root: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'downhill:offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const [fileName, source] of await paintIcons(root)) this.emitFile({ type: 'asset', fileName, source });
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { outDir } = config.build;
        await identify(join(outDir, 'manifest.webmanifest'), config.base);
        await writeWorker(outDir, await bundle(join(root, 'web/src/pwa/worker/worker.ts')));
      },
    },
  };
}

/** What is installed is known by its path: browsers take one in the manifest to begin at the root of the host. */
async function identify(manifest: string, id: string): Promise<void> {
  await writeFile(manifest, JSON.stringify({ id, ...JSON.parse(await readFile(manifest, 'utf8')) }));
}

/** One plain script, because a worker that is a module is not known to every browser. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('The service worker could not be built.');
  return result.output[0].code;
}
