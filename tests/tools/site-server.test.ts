import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteServer } from '../../tools/site-server.mjs';
import { contentTypes, headersOf } from '../../web/build/headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'downhill-site-'));
const files = {
  'secret.txt': 'outside the site',
  'site/index.html': 'home',
  'site/404.html': 'no such page',
  'site/lessons/one/index.html': 'lesson one',
  'site/assets/kernels.wasm': 'wasm',
  'site/assets/entry.js': 'js',
  'site/assets/small.js': 'as it is',
  'site/assets/small.js.br': 'compressed',
};
let server: Server;

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await start('/');
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function start(base: string) {
  server?.close();
  server = siteServer(join(folder, 'site'), { headersOf, contentTypes, base });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
}

/** Not `fetch`, which tidies a path before it asks for it. */
async function get(path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}) {
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    request({ host: 'localhost', port, path, method, headers, agent: false }, resolve).once('error', reject).end(),
  );
  let body = '';
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, headers: response.headers, body };
}

it.each([
  ['/', 'home', 'text/html; charset=utf-8'],
  ['/lessons/one/', 'lesson one', 'text/html; charset=utf-8'],
  ['/lessons/one/?w=1', 'lesson one', 'text/html; charset=utf-8'],
  ['/assets/kernels.wasm', 'wasm', 'application/wasm'],
  ['/assets/entry.js', 'js', 'text/javascript; charset=utf-8'],
])('serves %s', async (path, body, type) => {
  const answer = await get(path);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.headers['content-type']).toBe(type);
});

it('adds the slash that the address of a folder lacks', async () => {
  const { status, headers } = await get('/lessons/one?w=1');
  expect(status).toBe(301);
  expect(headers.location).toBe('/lessons/one/?w=1');
});

it('never sends a reader to another site', async () => {
  const { headers } = await get('//lessons/one');
  expect(headers.location).toBe('/lessons/one/');
});

it.each([
  '/nowhere/',
  '/nowhere',
  '/index.html/',
  '/%',
  '/%00',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/a/%2e%2e/%2e%2e/secret.txt',
])('answers 404 to %s, with a page', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: 'no such page' });
});

it('sends the headers of production with everything', async () => {
  for (const path of ['/', '/assets/entry.js', '/nowhere', '/lessons/one']) {
    const policy = headersOf('index.html')['Content-Security-Policy'];
    expect((await get(path)).headers['content-security-policy']).toBe(policy);
    expect((await get(path)).headers['x-frame-options']).toBe('SAMEORIGIN');
  }
});

it('lets be kept for ever what has a hash in its name, and nothing else', async () => {
  expect((await get('/assets/entry.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/lessons/one/', '/nowhere', '/assets/no-more.js']) {
    expect((await get(path)).headers['cache-control']).toBe('no-cache');
  }
});

describe('under a path', () => {
  beforeAll(() => start('/under/'));
  afterAll(() => start('/'));

  it.each([
    ['/under/', 'home'],
    ['/under/lessons/one/', 'lesson one'],
    ['/under/assets/entry.js', 'js'],
  ])('serves %s', async (path, body) => {
    expect(await get(path)).toMatchObject({ status: 200, body });
  });

  it('adds the slash that an address lacks', async () => {
    expect((await get('/under?w=1')).headers.location).toBe('/under/?w=1');
    expect((await get('/under/lessons/one')).headers.location).toBe('/under/lessons/one/');
  });

  it.each(['/', '/lessons/one/', '/lessons/one', '/underneath/', '/under/../lessons/one/'])(
    'answers 404 to %s, which lies outside',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404, body: 'no such page' });
    },
  );
});

it('answers HEAD without a body and refuses to be written to', async () => {
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await get('/', 'POST')).toMatchObject({ status: 405 });
});

it('sends what is compressed already to those who can read it', async () => {
  const small = await get('/assets/small.js', 'GET', { 'Accept-Encoding': 'gzip, br' });
  expect(small).toMatchObject({ status: 200, body: 'compressed' });
  expect(small.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    vary: 'Accept-Encoding',
  });
  expect(await get('/assets/small.js')).toMatchObject({ body: 'as it is' });
  expect(await get('/assets/entry.js', 'GET', { 'Accept-Encoding': 'br' })).toMatchObject({ body: 'js' });
});
