import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../tools/compress.mjs';
import { thisMachine } from '../../tools/setup/host.mjs';
import { findNginx } from '../../tools/setup/needs.mjs';
import { COMMON, headersOf } from '../../web/build/headers.ts';
import { headersFile } from '../../web/build/hosting/headers-file.ts';
import { BROTLI_MODULE, nginxConfig } from '../../web/build/hosting/nginx.ts';

const files = [
  '404.html',
  'assets/a-1.js',
  'assets/downhill-2.wasm',
  'index.html',
  'lessons/one/index.html',
  'theme.js',
];

/** What a host sends that joins the values of one header, as Netlify and Cloudflare do. */
function sent(text: string, address: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const fits = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    for (const line of fits ? lines : []) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      found[name] = name in found ? `${found[name]}, ${value}` : value;
    }
  }
  return found;
}

describe.each(['/', '/downhill/'])('_headers, for a site under %s', (base) => {
  const text = headersFile(base, files);

  it.each([
    ['', 'index.html'],
    ['theme.js', 'theme.js'],
    ['lessons/one/', 'lessons/one/index.html'],
    ['assets/a-1.js', 'assets/a-1.js'],
  ])('sends with /%s what our own server does', (address, file) => {
    expect(sent(text, base + address)).toEqual(headersOf(file));
  });

  it('gives wasm its type, and keeps it', () => {
    const headers = sent(text, `${base}assets/downhill-2.wasm`);
    expect(headers['Content-Type']).toBe('application/wasm');
    expect(headers['Cache-Control']).toContain('immutable');
  });

  it('keeps the policy where there is no page', () => {
    expect(sent(text, `${base}nowhere/`)).toMatchObject({
      'Content-Security-Policy': COMMON['Content-Security-Policy'],
    });
  });

  it('stays within what Cloudflare reads: a hundred rules, lines of 2,000 characters', () => {
    expect(text.split('\n\n').length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'downhill-hosting-'));
afterAll(() => rmSync(folder, { recursive: true }));
const site = join(folder, 'site/');
const long = 'A line that is worth it.\n'.repeat(100);
for (const file of files) {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), `${file}\n${long}`);
}
writeFileSync(join(site, 'assets/short.js'), '1');
writeFileSync(join(site, 'assets/face.woff2'), long);
const count = await compressFolder(site);

it('compresses what gets smaller, and nothing else', () => {
  expect(count).toBe(files.length);
  const whole = readFileSync(join(site, 'index.html'));
  expect(brotliDecompressSync(readFileSync(join(site, 'index.html.br')))).toEqual(whole);
  expect(gunzipSync(readFileSync(join(site, 'index.html.gz')))).toEqual(whole);
  expect(existsSync(join(site, 'assets/short.js.gz'))).toBe(false);
  expect(existsSync(join(site, 'assets/face.woff2.br'))).toBe(false);
});

it.each([true, false])('writes for nginx one place after another, brotli %s', (brotli) => {
  const config = nginxConfig({ site: '/srv/downhill/', base: '/downhill/', port: 8080, brotli, scratch: '/tmp' });
  expect(config).toContain('location /downhill/assets/ {\n      alias /srv/downhill/assets/;');
  expect(config).toContain(`add_header Content-Security-Policy "${COMMON['Content-Security-Policy']}" always;`);
  expect(config).toContain('"application/wasm" wasm;');
  expect(config.includes('brotli_static on;')).toBe(brotli);
});

const nginx = findNginx(thisMachine) ?? 'nginx';

describe('nginx with that configuration', async () => {
  const brotli = existsSync(BROTLI_MODULE);
  const port = await freePort();
  const config = nginxConfig({ site, base: '/downhill/', port, brotli, scratch: folder });
  writeFileSync(join(folder, 'nginx.conf'), config);
  const words = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'];
  const user = process.getuid?.() === 0 ? ' user root;' : '';
  const server = spawn(nginx, [...words, '-g', `daemon off;${user}`], { stdio: 'inherit' });
  afterAll(() => {
    server.kill('SIGTERM');
  });
  const get = (path: string, encoding = 'identity') =>
    fetch(`http://localhost:${port}${path}`, { redirect: 'manual', headers: { 'Accept-Encoding': encoding } });
  for (let tries = 0; tries < 50 && !(await get('/').catch(() => null)); tries++) await pause(100);

  it('is taken by nginx without a word', () => {
    const { status, stderr } = spawnSync(nginx, [...words, '-t', '-q', '-g', user.trim()], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each([
    ['/downhill/', 200, 'index.html'],
    ['/downhill/lessons/one/', 200, 'lessons/one/index.html'],
    ['/downhill/lessons/one/?w=1', 200, 'lessons/one/index.html'],
    ['/downhill/assets/downhill-2.wasm', 200, 'assets/downhill-2.wasm'],
    ['/downhill/nowhere/', 404, '404.html'],
    ['/downhill/assets/', 404, '404.html'],
    ['/downhill/assets/gone.js', 404, '404.html'],
    ['/elsewhere/', 404, '404.html'],
  ])('answers %s with %i, the file and its headers', async (path, status, file) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(`${file}\n${long}`);
    for (const [name, value] of Object.entries(headersOf(file))) expect(response.headers.get(name), name).toBe(value);
  });

  it('leads to the slash that an address lacks', async () => {
    expect((await get('/downhill?a=1')).headers.get('location')).toBe('/downhill/?a=1');
    expect((await get('/downhill/lessons/one')).headers.get('location')).toBe('/downhill/lessons/one/');
  });

  it('knows the types, and sends what was compressed before', async () => {
    expect((await get('/downhill/')).headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await get('/downhill/assets/downhill-2.wasm')).headers.get('content-type')).toBe('application/wasm');
    const zipped = await get('/downhill/', 'gzip');
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('vary')).toContain('Accept-Encoding');
    const small = await get('/downhill/', 'br, gzip');
    expect(small.headers.get('content-encoding')).toBe(brotli ? 'br' : 'gzip');
    expect(await small.text()).toBe(`index.html\n${long}`);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
