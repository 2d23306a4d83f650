import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { writeWorker } from './list.ts';

/** Writes the service worker beside a site that is built: it keeps every file that is there by then. */
export function offline(root: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'downhill:offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => writeWorker(config.build.outDir, await bundle(join(root, 'web/src/pwa/worker/worker.ts'))),
    },
  };
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
