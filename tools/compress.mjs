import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WORTH_IT = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.wasm', '.webmanifest', '.xml']);
const SMALLEST = 500; // bytes: less fits one packet anyway

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Puts a `.br` and a `.gz` beside every file that gets smaller by it, for hosts that send such files as they are.
 * @param {string} folder
 * @returns {Promise<number>} how many files were compressed
 */
export async function compressFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const worthIt = files.filter((file) => WORTH_IT.has(extname(file)));
  const done = await Promise.all(worthIt.map(compressFile)); // zlib's own threads share the work
  return done.filter(Boolean).length;
}

/** @param {string} file */
async function compressFile(file) {
  if ((await stat(file)).size < SMALLEST) return false;
  const bytes = await readFile(file);
  await writeFile(`${file}.br`, await brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }));
  return true;
}
