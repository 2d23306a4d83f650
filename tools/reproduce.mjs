import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEngine } from './builds.mjs';
import { main, project, Stop, succeeds } from './process.mjs';
import { setUp } from './setup/setup.mjs';

const SOURCES = ['CMakeLists.txt', 'CMakePresets.json', 'cpp'];
const MADE = ['cpp/bindings/downhill.wasm', 'cpp/bindings/downhill.js', 'catalogue.json', 'parts.json'];

/** `npm run reproduce`: builds the engine a second time, from a copy in another folder, and compares byte for byte. */
await main(async () => {
  await setUp('build');
  await buildEngine();
  const folder = mkdtempSync(join(tmpdir(), 'downhill-in-another-folder-'));
  try {
    const copy = (/** @type {string} */ name) =>
      cpSync(new URL(name, project), join(folder, name), { recursive: true });
    SOURCES.forEach(copy);
    const build = join(folder, 'build/wasm');
    const [configure, compile] = [
      ['--preset', 'wasm', '--log-level=WARNING'],
      ['--build', '--preset', 'wasm'],
    ];
    for (const words of [configure, compile]) {
      if (!(await succeeds('cmake', words, { folder, hide: /^(\[\d|Preset|--|\s|$)/ })))
        throw new Stop(`This failed: cmake ${words.join(' ')}`);
    }
    const differ = MADE.filter(
      (file) => hashOf(file, build) !== hashOf(file, fileURLToPath(new URL('build/wasm/', project))),
    );
    if (differ.length > 0) throw new Stop(`Two builds of the same sources differ in ${differ.join(', ')}.`);
    for (const file of MADE) console.log(`${hashOf(file, build)}  ${file}`);
    console.log('\nTwo builds in two folders are the same.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @param {string} file @param {string} build */
function hashOf(file, build) {
  return createHash('sha256')
    .update(readFileSync(join(build, file)))
    .digest('hex');
}
