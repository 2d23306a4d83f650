import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { List } from '../../src/pwa/worker/files.ts';

/** The worker has this name for good: a browser that once had another one would never hear of it. */
export const WORKER = 'sw.js';

/** What a reader without a network has no use for: pictures for other sites, what is for crawlers and auditors, builds for embedding. */
const NOT_KEPT = [
  /^(cards|og)\//,
  /^embed\/\d[^/]*\//,
  /(^|\/)(robots\.txt|sbom\.json|sitemap[\w-]*\.xml|(rss|feed|atom)\.xml|_headers|_redirects|\.nojekyll|CNAME)$/,
  /\.(map|br|gz)$/,
  /^404\.html$/, // the worker has a page of its own for what is unknown
  /^sw\.js$/,
];

/** Every file of a built site that is kept for use without a network, by its address, with a mark of its bytes. */
export async function listOf(site: string): Promise<List> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length).replaceAll('\\', '/').replace(/^\//, ''))
    .filter((file) => !NOT_KEPT.some((pattern) => pattern.test(file)))
    .sort();
  const marked = files.map(async (file) => [addressOf(file), markOf(await readFile(join(site, file)))] as const);
  return Object.fromEntries(await Promise.all(marked));
}

/** Writes the worker of a built site: its list first, so that another version of the site is another script. */
export async function writeWorker(site: string, script: string): Promise<void> {
  const list = JSON.stringify(await listOf(site));
  const version = markOf(Buffer.from(list));
  const text = `const DOWNHILL_FILES = ${list};\nconst DOWNHILL_VERSION = '${version}';\n${script}`;
  await writeFile(join(site, WORKER), text);
}

/** The worker of a built site without its list, for a list of another version. */
export function withoutList(worker: string): string {
  return worker.split('\n').slice(2).join('\n');
}

/** The file that a listed address is served from. */
export function fileOf(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Eight bytes are enough to tell two versions apart. */
function markOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
