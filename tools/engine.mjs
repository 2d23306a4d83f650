// Builds the wasm and writes what TypeScript imports of it into web/src/generated. Quick when nothing changed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { minifySync } from 'vite';
import { alone } from './lock.mjs';
import { main, project, Stop } from './process.mjs';

const build = new URL('build/wasm/', project);
const generated = new URL('web/src/generated/', project);

// What a spec says to people. By all else that it says, programs go.
const PROSE = ['summary', 'use', 'avoid', 'formula', 'derivative'];
const WORDS = [...PROSE, 'relatives', 'names', 'recipe', 'references', 'header'];
const WRITTEN = '// Written by tools/engine.mjs from the specs in cpp/include/downhill.\n';

// Two builds in one folder leave halves of each behind.
await main(() => alone(new URL('build/wasm.lock', project), buildAndWrite));

function buildAndWrite() {
  if (!existsSync(new URL('build.ninja', build))) cmake('--preset', 'wasm');
  cmake('--build', '--preset', 'wasm');

  mkdirSync(generated, { recursive: true });
  write('downhill.js', minified('downhill.js', readFileSync(new URL('cpp/bindings/downhill.js', build), 'utf8')));
  write('downhill.wasm', readFileSync(new URL('cpp/bindings/downhill.wasm', build)));
  write('downhill.d.ts', readFileSync(new URL('cpp/bindings/downhill.d.ts', project)));
  const catalogue = JSON.parse(readFileSync(new URL('catalogue.json', build), 'utf8'));
  write('catalogue.ts', dataModule('catalogue', catalogue));
  // What has no kernel is added up in TypeScript, and has rules there.
  const kernels = catalogue.filter((/** @type {{ kernel: boolean }} */ { kernel }) => kernel);
  write('rules.ts', dataModule('rules', kernels.map(withoutWords)));
  write('losses.ts', typesModule(kernels));
  const parts = JSON.parse(readFileSync(new URL('parts.json', build), 'utf8'));
  write('parts.ts', dataModule('parts', parts));
  write('part-rules.ts', dataModule('partRules', withoutWordsEach(parts)));
}

/** What CMake says is shown only when it matters. @param {...string} words */
function cmake(...words) {
  const { error, status, stdout, stderr } = spawnSync('cmake', words, { cwd: project, encoding: 'utf8' });
  if (error) throw new Stop(`CMake could not be run (${error.message}). On Debian: apt-get install cmake`);
  if (status !== 0) throw new Stop(`${stdout}${stderr}\nThis failed: cmake ${words.join(' ')}`);
}

/**
 * Unchanged files keep their time, so that nobody downstream starts over.
 * @param {string} name
 * @param {string | Buffer} content
 */
function write(name, content) {
  const file = new URL(name, generated);
  const bytes = Buffer.from(content);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  writeFileSync(file, bytes);
  const size = (brotliCompressSync(bytes).length / 1000).toFixed(1);
  console.log(`wrote ${fileURLToPath(file)} (${size} kB brotli)`);
}

/**
 * Emscripten shortens no names, and pages are sent what is short.
 * @param {string} name
 * @param {string} code
 */
function minified(name, code) {
  const { code: short, errors } = minifySync(name, code, { module: true });
  if (errors.length > 0) throw new Stop(`${name} could not be minified: ${errors[0]?.message}`);
  return short;
}

/**
 * @param {string} name
 * @param {object} specs
 */
function dataModule(name, specs) {
  return `${WRITTEN}export const ${name} = ${JSON.stringify(specs, null, 2)} as const;\n`;
}

/** @param {Record<string, any[]>} lists */
function withoutWordsEach(lists) {
  return Object.fromEntries(Object.entries(lists).map(([name, specs]) => [name, specs.map(withoutWords)]));
}

/** @param {any} spec */
function withoutWords(spec) {
  return { ...programmed(spec), parameters: spec.parameters.map(programmed) };
}

/** @param {object} declared */
function programmed(declared) {
  return Object.fromEntries(Object.entries(declared).filter(([name]) => !WORDS.includes(name)));
}

/** @param {any[]} specs */
function typesModule(specs) {
  return `${WRITTEN}/** What each loss takes. */
export interface Losses<Vector> {
${specs.map(signature).join('\n')}
}
`;
}

/** @param {any} spec */
function signature(spec) {
  const weights = ['weights', ...(spec.classWeights ? ['classWeights'] : [])];
  const inputs = [
    ...spec.inputs.map((/** @type {{ id: string }} */ { id }) => `readonly ${id}: Vector`),
    ...(spec.width ? [`readonly ${spec.width}: number`] : []),
    ...(spec.steps ? ['readonly steps: number'] : []),
    ...weights.map((id) => `readonly ${id}?: Vector`),
  ];
  const params = spec.parameters.map((/** @type {{ id: string }} */ { id }) => `readonly ${id}?: number`);
  return `  /** ${spec.title} */
  '${spec.id}': { inputs: { ${inputs.join('; ')} }; params: { ${params.join('; ')} } };`;
}
