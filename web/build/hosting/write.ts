import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { headersFile } from './headers-file.ts';
import { nginxConfig } from './nginx.ts';

/** Where the container has the site, and where one's own host may have it. */
const SITE = '/srv/downhill/';

/** Writes what hosts read: `_headers` into the site, and `nginx.conf` beside it. */
export async function writeHosting(site: string, base: string): Promise<void> {
  await writeFile(join(site, '_headers'), headersFile(base, await filesIn(site)));
  const config = nginxConfig({ site: SITE, base, port: 8080, brotli: true, scratch: '/tmp' });
  await writeFile(join(site, '../nginx.conf'), config);
}

/** By their paths under it, with slashes. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}
