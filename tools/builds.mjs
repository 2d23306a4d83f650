import { run, tool } from './process.mjs';

/** The C++ kernels as WebAssembly, for the site and the tests. */
export const buildEngine = () => run('node', 'tools/engine.mjs');

/** The static site, in `dist/site`. */
export const buildSite = () => run(tool('vite'), 'build', '--config', 'web/vite.config.ts');

/** The engine as an ES module package, in `dist/engine`. */
export const buildEnginePackage = () => run('node', 'tools/engine-package.mjs');

export async function buildAll() {
  await buildEngine();
  await buildSite();
  await buildEnginePackage();
}
