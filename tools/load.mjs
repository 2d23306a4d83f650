import { Agent, get } from 'node:http';
import { parseArgs } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { main, Stop } from './process.mjs';

const PAGES = ['', 'lessons/what-is-a-loss/', 'lessons/gradient-descent/', 'catalogue/', 'catalogue/huber/', 'choose/'];

/**
 * Many readers at once, each of whom opens a page with all that it loads, over a connection of their own that is kept:
 * `npm run load -- http://localhost:8080/ --readers 1000`.
 */
await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { readers: { type: 'string', default: '1000' } },
  });
  const [site = 'http://localhost:8080/'] = positionals;
  const loads = await Promise.all(PAGES.map((page) => filesOf(new URL(page, site))));
  const count = Number(values.readers);
  const began = performance.now();
  const readers = await Promise.all(
    Array.from({ length: count }, (_, index) => read(loads[index % loads.length] ?? [])),
  );
  const seconds = (performance.now() - began) / 1000;
  const times = readers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const faults = readers.flatMap((reader) => reader.faults);
  const requests = readers.reduce((sum, reader) => sum + reader.requests, 0);
  const megabytes = readers.reduce((sum, reader) => sum + reader.bytes, 0) / 1e6;
  const at = (/** @type {number} */ share) => `${Math.round(times[Math.floor((times.length - 1) * share)] ?? 0)} ms`;
  console.log(`${count} readers at once, ${requests} requests, ${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s`);
  console.log(`A page with all that it loads: half within ${at(0.5)}, 95% within ${at(0.95)}, all within ${at(1)}`);
  console.log(`${faults.length} errors`);
  if (faults.length > 0) throw new Stop(`The first: ${faults[0]}`);
});

/** @param {readonly URL[]} files */
async function read(files) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const began = performance.now();
  /** @type {string[]} */
  const faults = [];
  let bytes = 0;
  for (const file of files) {
    try {
      const { status, body } = await fetched(file, agent);
      if (status !== 200) faults.push(`${status} for ${file}`);
      bytes += body.length;
    } catch (error) {
      faults.push(`${error} for ${file}`);
    }
  }
  agent.destroy();
  return { faults, bytes, requests: files.length, milliseconds: performance.now() - began };
}

/**
 * The page, and whatever it and what it loads name as a file of the site.
 * @param {URL} page
 */
async function filesOf(page) {
  /** @type {Map<string, URL>} */
  const found = new Map([[page.href, page]]);
  for (const url of found.values()) {
    const { status, encoding, body } = await fetched(url);
    if (status !== 200) throw new Stop(`${url} answers ${status}. Is the site built and served there?`);
    if (!/(\/|\.js|\.css)$/.test(url.pathname)) continue;
    const text = decoded(body, encoding).toString();
    const names = url.pathname.endsWith('/')
      ? text.matchAll(/<(?:link|script)\b(?![^>]*\brel="(?:canonical|alternate)")[^>]*?\b(?:href|src)="([^"]+)"/g)
      : text.matchAll(/(?:from|import|url\()\s*["'`]?([./][^"'`)]+\.(?:js|woff2))/g);
    for (const [, name = ''] of names) {
      const file = new URL(name, url);
      if (file.origin === page.origin) found.set(file.href, file);
    }
  }
  return [...found.values()];
}

/**
 * @param {URL} url
 * @param {Agent} [agent]
 * @returns {Promise<{ status: number | undefined, encoding: string | undefined, body: Buffer }>}
 */
function fetched(url, agent) {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'Accept-Encoding': 'br, gzip' } }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const { statusCode, headers } = response;
        resolve({ status: statusCode, encoding: headers['content-encoding'], body: Buffer.concat(parts) });
      });
    });
    request.once('error', reject);
  });
}

/** @param {Buffer} body @param {string | undefined} encoding */
function decoded(body, encoding) {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
