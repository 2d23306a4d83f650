import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, posix } from 'node:path';

/**
 * How a host serves, as `web/build/headers.ts` has it.
 * @typedef {object} Hosting
 * @property {(path: string) => Readonly<Record<string, string>>} headersOf a file, by its path under the root
 * @property {Readonly<Record<string, string>>} contentTypes by the ending of a name
 * @property {string} [base] the path under which the site lives, with a slash at either end
 */

/**
 * A server that behaves as the usual static hosts do: a folder is its `index.html` under an address that ends in a
 * slash, what is not there is `404.html` with status 404, and a file that has its brotli beside it is sent as that.
 * @param {string} root
 * @param {Hosting} hosting
 */
export function siteServer(root, { headersOf, contentTypes, base = '/' }) {
  return createServer(async ({ method = 'GET', url = '/', headers: asked }, response) => {
    /** @param {number} status @param {string} file */
    const send = async (status, file) => {
      const small = /\bbr\b/.test(`${asked['accept-encoding']}`) && (await isFile(join(root, `${file}.br`)));
      const type = contentTypes[extname(file)] ?? 'application/octet-stream';
      const encoding = small ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {};
      response.writeHead(status, { ...headersOf(file), 'Content-Type': type, ...encoding });
      if (method === 'HEAD') response.end();
      else createReadStream(join(root, small ? `${file}.br` : file)).pipe(response);
    };
    /** @param {number} status @param {Record<string, string>} headers */
    const say = (status, headers, text = '') => response.writeHead(status, { ...headersOf(''), ...headers }).end(text);

    if (method !== 'GET' && method !== 'HEAD') return say(405, { Allow: 'GET, HEAD' });
    const [path = '/', query] = url.split('?', 2);
    const place = placeOf(path);
    const file = place?.startsWith(base) ? place.slice(base.length) : null;
    const slash = place === base.slice(0, -1) || (file && !file.endsWith('/') && (await isFolder(join(root, file))));
    if (place && slash) return say(301, { Location: `${encodeURI(place)}/${query ? `?${query}` : ''}` });
    const found = file?.replace(/(^|\/)$/, '$1index.html');
    if (found && (await isFile(join(root, found)))) return send(200, found);
    if (await isFile(join(root, '404.html'))) return send(404, '404.html');
    say(404, { 'Content-Type': 'text/plain; charset=utf-8' }, 'There is no such page.\n');
  });
}

/**
 * The place under the root that an address names: it cannot climb out, since `/..` is `/`.
 * @param {string} path
 */
function placeOf(path) {
  try {
    return posix.normalize(`/${decodeURIComponent(path)}`);
  } catch {
    return null; // not an address: a stray percent sign
  }
}

/** @param {string} path */
const isFile = async (path) => (await look(path))?.isFile() ?? false;

/** @param {string} path */
const isFolder = async (path) => (await look(path))?.isDirectory() ?? false;

/** @param {string} path */
const look = (path) => stat(path).catch(() => null);
