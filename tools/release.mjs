import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAll } from './builds.mjs';
import { main, project } from './process.mjs';
import { setUp } from './setup/setup.mjs';

/** `npm run release`: the site as a zip that opens from a USB stick. The same sources make the same zip. */
await main(async () => {
  await setUp('build');
  await buildAll();
  const { archiveFiles } = await import('./release/archive.mjs');
  const { zipOf } = await import('./release/zip.mjs');
  const { tsImport } = await import('tsx/esm/api');
  const hosting = await tsImport('../web/build/headers.ts', import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));
  const licence = readFileSync(new URL('LICENSE', project));
  const zip = zipOf(await archiveFiles(fileURLToPath(new URL('dist/site/', project)), licence, hosting));
  const name = `dist/downhill-${version}.zip`;
  writeFileSync(new URL(name, project), zip);
  console.log(
    `\n${name}, ${(zip.length / 1e6).toFixed(1)} MB\nSHA-256 ${createHash('sha256').update(zip).digest('hex')}`,
  );
});
