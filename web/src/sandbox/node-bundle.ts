import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

let bundled: Promise<string> | null = null;

/**
 * Node 20 runs no TypeScript, and a loader in every worker costs 300 ms a run; so the worker is bundled once, under a
 * name made of its sources, and found again by later processes.
 */
export function bundledWorker(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const name = `sandbox-${await fingerprint()}`;
  const path = `${root}.cache/${name}/worker.mjs`;
  if (await exists(path)) return path;

  const { build } = await import('vite');
  const draft = `${root}.cache/${name}.${randomUUID()}`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: `${here}node-worker.ts`,
      outDir: draft,
      rolldownOptions: { output: { entryFileNames: 'worker.mjs', chunkFileNames: '[name].mjs' } },
    },
  });
  await mkdir(`${root}.cache`, { recursive: true });
  await rename(draft, `${root}.cache/${name}`).catch(async (error) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(path))) throw error; // else another process was first, with the same content
  });
  return path;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [`${root}package-lock.json`, ...(await sources(here)), ...(await sources(`${here}guest/`))]) {
    hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function sources(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => folder + name);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
