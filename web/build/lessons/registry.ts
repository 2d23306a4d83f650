import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DirectiveRenderer } from './directive.ts';

const DIRECTIVES = fileURLToPath(new URL('./directives/', import.meta.url));
const WIDGETS = fileURLToPath(new URL('../../src/widgets/', import.meta.url));

/** The renderers of `directives/`, by file name. A file that exports no function by default is a helper of another. */
export async function findDirectives(): Promise<ReadonlyMap<string, DirectiveRenderer>> {
  const found = new Map<string, DirectiveRenderer>();
  for (const name of await modules(DIRECTIVES)) {
    const { default: renderer } = await import(/* @vite-ignore */ pathToFileURL(join(DIRECTIVES, `${name}.ts`)).href);
    if (typeof renderer === 'function') found.set(name, renderer);
  }
  return found;
}

/** The names under which lessons call for widgets: those files of `src/widgets` that define an element of their name. */
export async function findWidgets(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const name of await modules(WIDGETS)) {
    const source = await readFile(join(WIDGETS, `${name}.ts`), 'utf8');
    if (source.includes(`'downhill-${name}'`)) found.add(name);
  }
  return found;
}

async function modules(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  return files.filter((file) => file.endsWith('.ts')).map((file) => basename(file, '.ts'));
}
