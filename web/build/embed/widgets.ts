import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { dress } from './dress.ts';
import { inEnglish } from './english.ts';
import { integrityOf } from './hash.ts';
import { outputOf } from './vite.ts';

/** The scripts of all widgets and their wasm, with what a facade must know of them. */
export interface Widgets {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly wasm: string;
  readonly scripts: readonly (readonly [file: string, integrity: string])[];
  readonly needs: ReadonlyMap<string, readonly number[]>; // by widget, the places in `scripts`; its own is the first
}

/** What many widgets want is one file: each file more costs a request and a hash, and packs worse. */
const SHARED = { name: 'shared', minShareCount: 7 };

export async function buildWidgets(root: string): Promise<Widgets> {
  const folder = join(root, 'web/src/widgets');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'widget.ts')
    .map((file) => file.slice(0, -3));
  const input = Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)]));
  const output = await outputOf(root, {
    plugins: [dress(root), inEnglish(root)],
    build: {
      rolldownOptions: { input, preserveEntrySignatures: false, output: { codeSplitting: { groups: [SHARED] } } },
    },
  });
  const chunks = output.filter((one) => one.type === 'chunk');
  const order = chunks.map(({ fileName }) => fileName);
  const entries = chunks.filter(({ isEntry }) => isEntry);
  return {
    files: new Map(output.map((one) => [one.fileName, one.type === 'chunk' ? one.code : one.source])),
    wasm: output.find(({ fileName }) => fileName.endsWith('.wasm'))?.fileName ?? '',
    scripts: chunks.map(({ fileName, code }) => [fileName, integrityOf(code, 'sha256')]),
    needs: new Map(
      entries.map(({ name, fileName }) => [name, neededBy(fileName, chunks).map((file) => order.indexOf(file))]),
    ),
  };
}

/** One script after another that a widget imports, at once or when it draws; its own first. */
function neededBy(entry: string, chunks: readonly Rolldown.OutputChunk[]): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const chunk = chunks.find(({ fileName }) => fileName === file);
    for (const next of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) visit(next);
  };
  visit(entry);
  return [...found];
}
