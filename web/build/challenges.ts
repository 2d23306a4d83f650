import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const INDEX = 'virtual:challenges';
const ONE = 'virtual:challenge/';

/**
 * What the grader needs of a challenge, as one module that is fetched when the reader submits: its check.js and the
 * texts of its mistakes. Prompt, starter, hints and solution are in the page already.
 */
export function challenges(root: string): Plugin {
  const lessons = join(root, 'lessons');
  return {
    name: 'downhill:challenges',
    resolveId: (id) => (id === INDEX || id.startsWith(ONE) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${INDEX}`) return indexOf(await foldersOf(lessons));
      if (!id.startsWith(`\0${ONE}`)) return null;
      const folder = (await foldersOf(lessons)).get(id.slice(`\0${ONE}`.length)) ?? '';
      const mistakes = await mistakesIn(join(folder, 'mistakes'));
      for (const { file } of mistakes) this.addWatchFile(file);
      const texts = mistakes.map(({ name, source }) => [name, source]);
      return `export { default as check } from ${JSON.stringify(join(folder, 'check.js'))};\nexport const mistakes = ${JSON.stringify(texts)};`;
    },
  };
}

function indexOf(folders: ReadonlyMap<string, string>): string {
  const entries = [...folders.keys()].map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id)})`);
  return `export default { ${entries.join(', ')} };`;
}

async function foldersOf(lessons: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(lessons, { recursive: true, withFileTypes: true });
  const checks = entries.filter(({ name }) => name === 'check.js').map(({ parentPath }) => parentPath);
  return new Map(checks.sort().map((folder) => [folder.replace(/^.*[\\/]/, ''), folder]));
}

async function mistakesIn(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      return { file, name: name.replace(/\.js$/, ''), source: await readFile(file, 'utf8') };
    }),
  );
}
