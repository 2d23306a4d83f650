import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compressFolder } from './compress.mjs';
import { measurePage } from './lighthouse/measure.mjs';
import { main, project, Stop } from './process.mjs';
import { setUp } from './setup/setup.mjs';
import { siteServer } from './site-server.mjs';

const PAGES = ['/', '/lessons/what-is-a-loss/', '/catalogue/huber/', '/playground/'];
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

/**
 * `npm run lighthouse`: the built site, served as compressed as a host would, under Lighthouse's imagined phone.
 * `npm run lighthouse -- /choose/ --runs 1` looks at other pages, once.
 */
await main(async () => {
  await setUp('measure');
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '3' } },
  });
  const { server, origin } = await serveCompressed();
  /** @type {string[]} */
  const short = [];
  try {
    for (const page of positionals.length > 0 ? positionals : PAGES) {
      const { scores, metrics, kilobytes, faults, speed } = await measurePage(origin + page, Number(values.runs));
      const numbers = Object.entries(metrics).map(
        ([name, value]) => `${name} ${value.toFixed(name === 'CLS' ? 3 : 2)}`,
      );
      console.log(
        `${page}\n  ${Object.values(scores).join(' ')}  ${numbers.join('  ')}  ${kilobytes.toFixed(0)} kB  (speed ${speed})`,
      );
      for (const fault of faults) console.log(`  ${fault}`);
      for (const [category, least] of Object.entries(LEAST)) {
        const score = scores[category] ?? 0;
        if (score < least) short.push(`${page} has ${score} for ${category}; it must have ${least}`);
      }
    }
  } finally {
    server.close();
  }
  if (short.length > 0)
    throw new Stop(`${short.join('\n')}\nA busy machine makes pages slow: let it rest, and try again.`);
});

/** A copy, so that the site itself stays as it was built. */
async function serveCompressed() {
  const site = fileURLToPath(new URL('dist/site/', project));
  if (!existsSync(site)) throw new Stop('There is no site to measure yet. Build it with: npm run build');
  const folder = fileURLToPath(new URL('build/lighthouse/', project));
  rmSync(folder, { recursive: true, force: true });
  cpSync(site, folder, { recursive: true });
  await compressFolder(folder);
  const { tsImport } = await import('tsx/esm/api');
  const server = siteServer(folder, await tsImport('../web/build/headers.ts', import.meta.url));
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { server, origin: `http://localhost:${port}` };
}
