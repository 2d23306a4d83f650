import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { project, Stop } from './process.mjs';
import { siteServer } from './site-server.mjs';

/**
 * Serves the built site as a static host does, with the headers that it has there.
 * @param {number} port
 * @returns {Promise<string>} its address
 */
export async function serveSite(port) {
  const site = fileURLToPath(new URL('dist/site/', project));
  if (!existsSync(site)) throw new Stop('There is no site to serve yet. Build it with: npm run build');
  const { tsImport } = await import('tsx/esm/api');
  const hosting = await tsImport('../web/build/headers.ts', import.meta.url);
  await listen(siteServer(site, hosting), port);
  return `http://localhost:${port}`;
}

/**
 * A port in use is better found out before the long work of building than after it.
 * @param {number} port
 */
export async function requireFreePort(port) {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => reject(portFault(error, port)));
    server.listen(port, 'localhost', resolve);
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function portFault(error, port) {
  const remedy = 'Choose another one: npm start -- --port 5000';
  if (error.code === 'EADDRINUSE') return new Stop(`Port ${port} is in use by another program. ${remedy}`);
  if (error.code === 'EACCES') return new Stop(`Port ${port} is not open to this user. ${remedy}`);
  return error;
}
