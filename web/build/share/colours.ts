import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Colours = Readonly<Record<string, string>>;

/** The colours of day, by their names, out of the one place that has them. */
export async function readColours(root: string): Promise<Colours> {
  const css = await readFile(join(root, 'web/src/styles/tokens.css'), 'utf8');
  const found = css.matchAll(/--downhill-([\w-]+): light-dark\((#\w{6}),/g);
  return Object.fromEntries([...found].map(([, name, day]) => [name, day]));
}
