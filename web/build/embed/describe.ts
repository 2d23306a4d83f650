import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Described } from '../../src/embed/describe.ts';
import type { Language } from '../../src/words/words.ts';

const NOTHING = '\0nothing';

/** What is worn matters to nobody who only asks. */
const withoutStyles: Plugin = {
  name: 'downhill:without-styles',
  enforce: 'pre',
  resolveId: (id) => (/\.css\b/.test(id) ? NOTHING : null),
  load: (id) => (id === NOTHING ? 'export default ""' : null),
};

/** Every widget of the project at `root`, as its code says, in a language. Vite runs it, for it is written for a bundler. */
export async function describeWidgets(root: string, language: Language): Promise<readonly Described[]> {
  const told: Plugin = {
    name: 'downhill:language',
    resolveId: (id) => (id === 'virtual:language' ? `\0${id}` : null),
    load: (id) => (id === '\0virtual:language' ? `export const language = ${JSON.stringify(language)};` : null),
  };
  const { module } = await runnerImport<typeof import('../../src/embed/describe.ts')>(
    join(root, 'web/src/embed/describe.ts'),
    { configFile: false, root: join(root, 'web'), logLevel: 'error', plugins: [withoutStyles, told] },
  );
  return module.widgets;
}
