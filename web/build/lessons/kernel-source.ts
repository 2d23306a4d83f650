import { readFile } from 'node:fs/promises';
import type { LossSpec } from '../../src/engine/index.ts';

const INCLUDE = new URL('../../../cpp/include/', import.meta.url);

/**
 * The part of a loss's header that computes: what follows its spec, up to the end of its struct. It is what the page
 * calls, so it is taken from the source and never written down twice.
 */
export async function kernelSource({ header }: LossSpec): Promise<string | null> {
  const text = await readFile(new URL(header, INCLUDE), 'utf8').catch(() => '');
  const [, body] = /static constexpr Spec spec\{[\s\S]*?\n {2}\};\n+([\s\S]*?)\n\};/.exec(text) ?? [];
  return body === undefined ? null : body.replace(/^ {2}/gm, '').replace(/^ (private|public):$/gm, '$1:');
}
