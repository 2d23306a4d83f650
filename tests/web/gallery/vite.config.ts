import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { headersOf } from '../../../web/build/headers.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  publicDir: false,
  server: { port: 5199, headers: headersOf(''), open: false },
  cacheDir: fileURLToPath(new URL('../../../node_modules/.vite-gallery', import.meta.url)),
});
