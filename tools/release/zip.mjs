import { crc32, deflateRawSync } from 'node:zlib';

/**
 * @typedef {object} File
 * @property {string} path with slashes
 * @property {Buffer} bytes
 * @property {boolean} [runs] whether it is a program
 */

const NO_DATE = 0x0021; // the first of January 1980, as early as the format can tell
const UTF8 = 0x0800;
const DEFLATED = 8;
const UNIX = (3 << 8) | 20;

/**
 * A zip of these files. It holds no time and no name of a user, so the same files make the same zip.
 * @param {readonly File[]} files
 */
export function zipOf(files) {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const entries = [];
  let offset = 0;
  for (const { path, bytes, runs } of sorted) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 9 });
    const about = aboutOf(bytes, packed, name);
    const head = Buffer.concat([numbers(4, 0x04034b50), numbers(2, 20), about, numbers(2, 0), name]);
    const mode = runs ? 0o100755 : 0o100644;
    entries.push(
      Buffer.concat([
        numbers(4, 0x02014b50),
        numbers(2, UNIX, 20),
        about,
        numbers(2, 0, 0, 0, 0), // extra, comment, disk, kind
        numbers(4, mode * 0x10000, offset),
        name,
      ]),
    );
    parts.push(head, packed);
    offset += head.length + packed.length;
  }
  const list = Buffer.concat(entries);
  const end = [
    numbers(4, 0x06054b50),
    numbers(2, 0, 0, sorted.length, sorted.length),
    numbers(4, list.length, offset),
    numbers(2, 0),
  ];
  return Buffer.concat([...parts, list, ...end]);
}

/**
 * What stands both before a file and in the list at the end.
 * @param {Buffer} bytes
 * @param {Buffer} packed
 * @param {Buffer} name
 */
function aboutOf(bytes, packed, name) {
  return Buffer.concat([
    numbers(2, UTF8, DEFLATED, 0, NO_DATE),
    numbers(4, crc32(bytes), packed.length, bytes.length),
    numbers(2, name.length),
  ]);
}

/**
 * @param {2 | 4} size bytes each, the lowest first
 * @param {...number} values
 */
function numbers(size, ...values) {
  const buffer = Buffer.alloc(size * values.length);
  values.forEach((value, index) => {
    buffer.writeUIntLE(value, size * index, size);
  });
  return buffer;
}
