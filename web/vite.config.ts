import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { challenges } from './build/challenges.ts';
import { offline } from './build/offline/offline.ts';
import { site } from './build/site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Where the site will live, as `npm run build` was told: see tools/address.mjs.
const base = process.env.DOWNHILL_BASE ?? '/';
const origin = process.env.DOWNHILL_SITE;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base,
  appType: 'mpa',
  plugins: [site(root, { base, origin }), challenges(root), offline(root)],
  build: {
    outDir: fileURLToPath(new URL('../dist/site', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0, // one file for each thing, so that the policy needs no exceptions
    modulePreload: { polyfill: false },
    target: 'es2022',
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'], // the first that know light-dark()
  },
  server: { port: 5173, fs: { allow: [root] } },
  worker: { format: 'es' },
});
