// Builds the wasm and writes what TypeScript imports of it into web/src/generated. Quick when nothing changed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const build = join(root, 'build/wasm');
const bindings = join(build, 'cpp/bindings');
const generated = join(root, 'web/src/generated');

if (!existsSync(join(build, 'build.ninja'))) cmake('--preset', 'wasm');
cmake('--build', '--preset', 'wasm');

mkdirSync(generated, { recursive: true });
write('downhill.js', readFileSync(join(bindings, 'downhill.js')));
write('downhill.wasm', readFileSync(join(bindings, 'downhill.wasm')));
write('downhill.d.ts', readFileSync(join(root, 'cpp/bindings/downhill.d.ts')));
write('catalogue.ts', catalogueModule());

/** CMake's own words are shown only when they matter. @param {string[]} args */
function cmake(...args) {
  const run = spawnSync('cmake', args, { cwd: root, encoding: 'utf8' });
  if (run.error)
    fail(`cmake could not be run (${run.error.message}). On Debian: apt-get install cmake ninja-build emscripten`);
  if (run.status !== 0) fail(`cmake ${args.join(' ')} failed:\n${run.stdout}${run.stderr}`);
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Unchanged files keep their time, so that nobody downstream starts over.
 * @param {string} name
 * @param {string | Buffer} content
 */
function write(name, content) {
  const file = join(generated, name);
  const bytes = Buffer.from(content);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  writeFileSync(file, bytes);
  console.log(`wrote web/src/generated/${name}`);
}

function catalogueModule() {
  const specs = JSON.parse(readFileSync(join(build, 'catalogue.json'), 'utf8'));
  return `// Written by tools/engine.mjs from the specs in cpp/include/downhill/losses.
export const catalogue = ${JSON.stringify(specs, null, 2)} as const;
`;
}
