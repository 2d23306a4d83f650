import { readFile } from 'node:fs/promises';

const MOST = 500_000; // characters: no lesson has a tenth of it

export interface Trouble {
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** The text of a file, as if every editor ended lines alike and wrote no mark before the first; null if there is none. */
export async function readText(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text?.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') ?? null;
}

/** What keeps a text from being read at all. */
export function troubleWith(text: string): Trouble | null {
  if (text.trim() === '') {
    return { line: 1, what: 'The file is empty', mend: 'Write it; lessons/README.md shows what stands in it.' };
  }
  if (text.length > MOST) {
    const what = `The file has ${text.length.toLocaleString('en')} characters, and ${MOST.toLocaleString('en')} are the most`;
    return { line: 1, what, mend: 'Shorten it: a reader has to fetch and read all of it.' };
  }
  const strange = /[\0\uFFFD]/.exec(text);
  if (!strange) return null;
  const line = text.slice(0, strange.index).split('\n').length;
  return { line, what: 'This is not text in UTF-8', mend: 'Save the file as UTF-8, or remove the strange sign.' };
}
