// Writes the engine as an ES module package into dist/engine: one file, its wasm beside it, and its types.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { main, project, run, tool } from './process.mjs';

const dist = fileURLToPath(new URL('dist/engine/', project));
const { version, license } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));

await main(async () => {
  rmSync(dist, { recursive: true, force: true });
  await writeModule();
  await writeTypes();
  writeFileSync(`${dist}package.json`, `${JSON.stringify(manifest(), null, 2)}\n`);
  cpSync(new URL('web/src/engine/README.md', project), `${dist}README.md`);
});

/** Not in Vite's library mode, which writes the wasm into the JavaScript. */
async function writeModule() {
  await build({
    configFile: false,
    root: fileURLToPath(project),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: dist,
      assetsInlineLimit: 0,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: 'web/src/engine/index.ts',
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'index.js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

async function writeTypes() {
  const words = ['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--rewriteRelativeImportExtensions'];
  const settings = ['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--types', 'node'];
  const folders = ['--rootDir', 'web/src', '--outDir', `${dist}types`];
  await run(tool('tsc'), ...words, ...settings, ...folders, 'web/src/engine/index.ts');
  cpSync(new URL('cpp/bindings/downhill.d.ts', project), `${dist}types/generated/downhill.d.ts`);
}

function manifest() {
  return {
    name: 'downhill-engine',
    version,
    description: 'Loss functions and their gradients: C++ kernels in WebAssembly, for browsers and Node.',
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    exports: {
      '.': { types: './types/engine/index.d.ts', default: './index.js' },
      './downhill.wasm': './downhill.wasm',
    },
    files: ['index.js', 'downhill.wasm', 'types'],
  };
}
