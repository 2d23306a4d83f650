import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { wordsOf } from './lessons/challenge-words.ts';
import { readWithPairs } from './lessons/challenges.ts';

const INDEX = 'virtual:challenges';
const ONE = 'virtual:challenge/';

/**
 * What the grader needs of a challenge, as one module that is fetched when the reader submits: its check.js, its
 * mistakes, pairs of them, and what it says in other languages. Prompt, starter, hints and solution are in the page already.
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
      for (const name of ['check.js', 'solution.js']) this.addWatchFile(join(folder, name));
      const { mistakes, pairs } = await readWithPairs(folder);
      for (const mistake of mistakes) this.addWatchFile(join(folder, 'mistakes', `${mistake.id}.js`));
      return `export { default as check } from ${JSON.stringify(join(folder, 'check.js'))};
export const mistakes = ${JSON.stringify(mistakes)};
export const pairs = ${JSON.stringify(pairs)};
export const words = ${JSON.stringify(await wordsOf(folder))};`;
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
