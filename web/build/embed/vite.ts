import { join } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';

export type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** Built as an application is: Vite's library mode would put the wasm into the scripts. Nothing is written. */
export async function outputOf(root: string, { build: options, ...config }: InlineConfig): Promise<Output> {
  const result = await build({
    ...config,
    configFile: false,
    root: join(root, 'web'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    // Lit has a second, larger self for its developers; whatever this is built in, that one is not meant.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      target: 'es2022',
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
      ...options,
      rolldownOptions: {
        checks: { pluginTimings: false },
        ...options?.rolldownOptions,
        output: {
          ...options?.rolldownOptions?.output,
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  return (result as Rolldown.RolldownOutput).output;
}
