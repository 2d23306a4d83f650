import { crc32, inflateSync } from 'node:zlib';

/** Reads a PNG as far as these tests ask, and throws where it is not one. */
export function readPng(file: Buffer): { width: number; height: number; colours: number } {
  if (file.subarray(0, 8).toString('hex') !== '89504e470d0a1a0a') throw new Error('It has no signature.');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error('A chunk is damaged.');
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  if (!chunks.has('IEND')) throw new Error('It has no end.');
  const head = chunks.get('IHDR') as Buffer;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT') as Buffer);
  if (rows.length !== (width + 1) * height) throw new Error('It is not as large as it says.');
  const used = new Set(rows);
  const known = (chunks.get('PLTE')?.length ?? 0) / 3;
  if ([...used].some((place) => place >= known)) throw new Error('It uses colours that it does not have.');
  return { width, height, colours: used.size };
}
