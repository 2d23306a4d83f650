import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { project } from '../process.mjs';
import { thisMachine } from '../setup/host.mjs';
import { findChromium } from '../setup/needs.mjs';
import { siteServer } from '../site-server.mjs';

const folder = fileURLToPath(new URL('build/bench-page/', project));

/**
 * The engine against the plain loops in a page, served as the site is, under its Content-Security-Policy.
 * @param {import('./measure.mjs').Plan} plan
 * @param {readonly ('double' | 'float')[]} precisions
 * @param {(measurement: import('./measure.mjs').Measurement) => void} tell
 * @returns {Promise<string>} the browser's version
 */
export async function measureInChromium({ losses, counts, effort }, precisions, tell) {
  await buildPage();
  const { server, address } = await serve();
  const browser = await chromium.launch({
    executablePath: findChromium(thisMachine) ?? undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    for (const precision of precisions) {
      // A page of its own, since loops that have seen arrays of both kinds are slower.
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      for (const loss of losses) {
        for (const count of counts) {
          for (const gradient of [false, true]) {
            const what = { loss, precision, count, gradient };
            const measured = await page.evaluate(
              ([what, effort]) => /** @type {any} */ (window).measure(what, effort),
              /** @type {const} */ ([what, effort]),
            );
            tell({ ...what, ...measured, skipped: {} });
          }
        }
      }
      await page.close();
    }
    return browser.version();
  } finally {
    await browser.close();
    server.close();
  }
}

function buildPage() {
  return build({
    configFile: false,
    root: fileURLToPath(new URL('page/', import.meta.url)),
    base: './',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  });
}

async function serve() {
  const { tsImport } = await import('tsx/esm/api');
  const hosting = await tsImport('../../web/build/headers.ts', import.meta.url);
  const server = siteServer(folder, hosting);
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { server, address: `http://localhost:${port}/` };
}
