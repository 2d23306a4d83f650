import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npm run grade -- mae-loss FILE [--json]`. Only what the grader needs is looked for: nothing is installed here,
 * and the engine is built when it was not.
 */
const BROKEN = 2;
const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

if (!existsSync(at('node_modules/tsx'))) {
  console.error('The packages are not installed yet. Run npm start once, or npm ci --ignore-scripts.');
  process.exit(BROKEN);
}
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./grade.ts');
process.exitCode = await main(process.argv.slice(2)).catch((/** @type {Error} */ error) => {
  console.error(error.message);
  return BROKEN;
});
