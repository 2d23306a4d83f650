import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { environmentOf } from './address.mjs';
import { project, run, Stop, succeeds, tool } from './process.mjs';
import { bomOf } from './sbom.mjs';

/** The C++ kernels as WebAssembly, for the site and the tests. */
export const buildEngine = () => run('node', 'tools/engine.mjs');

/**
 * The static site, in `dist/site`, for where it will live.
 * @param {import('./address.mjs').Address} [address]
 */
export async function buildSite(address = { base: '/' }) {
  const words = ['build', '--config', 'web/vite.config.ts'];
  if (!(await succeeds(tool('vite'), words, { environment: environmentOf(address) }))) {
    throw new Stop('The site could not be built; what is wrong stands above.');
  }
  const bom = bomOf(JSON.parse(readFileSync(new URL('package-lock.json', project), 'utf8')));
  writeFileSync(new URL('dist/site/sbom.json', project), `${JSON.stringify(bom, null, 2)}\n`);
  const { tsImport } = await import('tsx/esm/api'); // late, because it may not be installed yet
  const { writeHosting } = await tsImport('../web/build/hosting/write.ts', import.meta.url);
  await writeHosting(fileURLToPath(new URL('dist/site', project)), address.base);
}

/** The engine as an ES module package, in `dist/engine`. */
export const buildEnginePackage = () => run('node', 'tools/engine-package.mjs');

/** @param {import('./address.mjs').Address} [address] of the site */
export async function buildAll(address) {
  await buildEngine();
  await buildSite(address);
  await buildEnginePackage();
}
