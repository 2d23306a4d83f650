import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, posix } from 'node:path';

/** @type {Record<string, string>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * A server that behaves as the usual static hosts do: a folder is its `index.html` under an address that ends in a
 * slash, and what is not there is `404.html` with status 404.
 * @param {string} root
 * @param {Readonly<Record<string, string>>} headers sent with every answer
 */
export function siteServer(root, headers) {
  return createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // A rebuilt site must show at the next reload.
    response.setHeader('Cache-Control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const place = placeOf(path);
    if (place && (await isFolder(join(root, place))) && !place.endsWith('/')) {
      response.writeHead(301, { Location: `${encodeURI(place)}/${query ? `?${query}` : ''}` }).end();
      return;
    }
    const file = place && join(root, place.endsWith('/') ? `${place}index.html` : place);
    if (file && (await isFile(file))) return send(response, 200, file, request.method);
    const notFound = join(root, '404.html');
    if (await isFile(notFound)) return send(response, 404, notFound, request.method);
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
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

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} file
 * @param {string} method
 */
function send(response, status, file, method) {
  response.writeHead(status, { 'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream' });
  if (method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** @param {string} path */
const isFile = async (path) => (await look(path))?.isFile() ?? false;

/** @param {string} path */
const isFolder = async (path) => (await look(path))?.isDirectory() ?? false;

/** @param {string} path */
const look = (path) => stat(path).catch(() => null);
