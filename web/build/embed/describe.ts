import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Described } from '../../src/embed/describe.ts';

const NOTHING = '\0nothing';

/** What is worn matters to nobody who only asks. */
const withoutStyles: Plugin = {
  name: 'downhill:without-styles',
  enforce: 'pre',
  resolveId: (id) => (/\.css\b/.test(id) ? NOTHING : null),
  load: (id) => (id === NOTHING ? 'export default ""' : null),
};

/** Every widget of the project at `root`, as its code says. Vite runs it, for it is written for a bundler. */
export async function describeWidgets(root: string): Promise<readonly Described[]> {
  const { module } = await runnerImport<typeof import('../../src/embed/describe.ts')>(
    join(root, 'web/src/embed/describe.ts'),
    { configFile: false, root: join(root, 'web'), logLevel: 'error', plugins: [withoutStyles] },
  );
  return module.describeWidgets();
}
