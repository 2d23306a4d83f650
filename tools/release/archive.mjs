import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const COPY = fileURLToPath(new URL('copy/', import.meta.url));
const FOR_HOSTS = /^_headers$|\.(br|gz)$/;
const FOR_WINDOWS = /\.(cmd|ps1|txt)$/;

/**
 * The files of a copy that opens without a network: the site, what serves it on the reader's own machine, and how.
 * @param {string} site the folder with the built site
 * @param {Buffer} licence
 * @param {{ places: unknown, contentTypes: unknown }} hosting as `web/build/headers.ts` has it
 * @returns {Promise<import('./zip.mjs').File[]>}
 */
export async function archiveFiles(site, licence, { places, contentTypes }) {
  const pages = (await filesIn(site)).filter(({ path }) => !FOR_HOSTS.test(path));
  const programs = await filesIn(COPY);
  return [
    ...pages.map(({ path, bytes }) => ({ path: `downhill/site/${path}`, bytes })),
    ...programs.map(({ path, bytes }) => ({
      path: `downhill/${path}`,
      bytes: FOR_WINDOWS.test(path) ? Buffer.from(bytes.toString().replaceAll('\n', '\r\n')) : bytes,
      runs: /\.(sh|command)$/.test(path),
    })),
    { path: 'downhill/LICENSE.txt', bytes: licence },
    { path: 'downhill/hosting.json', bytes: Buffer.from(`${JSON.stringify({ places, contentTypes }, null, 2)}\n`) },
  ];
}

/** @param {string} folder */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    files.map(async (file) => ({ path: relative(folder, file).split(sep).join('/'), bytes: await readFile(file) })),
  );
}
