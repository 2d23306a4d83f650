import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveFiles } from '../../tools/release/archive.mjs';
import { zipOf } from '../../tools/release/zip.mjs';
import { contentTypes, headersOf, places } from '../../web/build/headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'downhill-release-'));
afterAll(() => rmSync(folder, { recursive: true }));
const site = join(folder, 'site/');
const pages = {
  'index.html': 'home',
  '404.html': 'no such page',
  'lessons/one/index.html': 'lesson one, für alle',
  'assets/kernels.wasm': 'wasm',
  'assets/entry.js': 'js'.repeat(5000),
};
for (const [file, text] of Object.entries({ ...pages, _headers: 'for hosts', 'index.html.br': 'for hosts' })) {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}
const make = async () => zipOf(await archiveFiles(site, Buffer.from('MIT'), { places, contentTypes }));
const zip = await make();
writeFileSync(join(folder, 'copy.zip'), zip);

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

it('makes one zip of the same files, whenever they were written and in whatever order they come', async () => {
  writeFileSync(join(site, 'index.html'), 'home');
  expect(hashOf(await make())).toBe(hashOf(zip));
  const two = [
    { path: 'b', bytes: Buffer.from('2') },
    { path: 'a', bytes: Buffer.from('1') },
  ];
  expect(zipOf(two)).toEqual(zipOf(two.toReversed()));
  expect(zipOf(two)).not.toEqual(zipOf([{ path: 'b', bytes: Buffer.from('3') }, ...two.slice(1)]));
});

describe('unpacked', async () => {
  const unpacked = spawnSync(
    'python3',
    [
      '-c',
      'import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])',
      join(folder, 'copy.zip'),
      folder,
    ],
    { encoding: 'utf8' },
  );
  const copy = join(folder, 'downhill');
  const mode = (name: string) =>
    spawnSync(
      'python3',
      [
        '-c',
        'import zipfile,sys; print(oct(zipfile.ZipFile(sys.argv[1]).getinfo(sys.argv[2]).external_attr >> 16))',
        join(folder, 'copy.zip'),
        name,
      ],
      { encoding: 'utf8' },
    ).stdout.trim();

  it('holds every file of the site but those for hosts, and what serves it', () => {
    expect([unpacked.status, unpacked.stderr]).toEqual([0, '']);
    for (const [file, text] of Object.entries(pages)) expect(readFileSync(join(copy, 'site', file), 'utf8')).toBe(text);
    expect(existsSync(join(copy, 'site/_headers'))).toBe(false);
    expect(existsSync(join(copy, 'site/index.html.br'))).toBe(false);
    for (const file of ['README.txt', 'LICENSE.txt', 'serve.py', 'serve.ps1', 'start-windows.cmd']) {
      expect(statSync(join(copy, file)).size).toBeGreaterThan(2);
    }
    expect(mode('downhill/start-mac.command')).toBe('0o100755');
    expect(mode('downhill/start-linux.sh')).toBe('0o100755');
    expect(mode('downhill/site/index.html')).toBe('0o100644');
    expect(readFileSync(join(copy, 'start-windows.cmd'), 'utf8')).toMatch(/^@echo off\r\n/);
    expect(readFileSync(join(copy, 'start-linux.sh'), 'utf8')).not.toContain('\r');
  });

  it('says what it needs where that is missing', () => {
    const { status, stderr } = spawnSync('/bin/sh', [join(copy, 'start-linux.sh')], {
      env: { PATH: shellAlone() },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Downhill needs Python 3.7 or newer');
    expect(stderr).toContain('sudo apt install python3');
  });

  it('refuses a port that is none, and a copy that is not whole', () => {
    const run = (...words: string[]) => spawnSync('python3', words, { encoding: 'utf8' });
    expect(run(join(copy, 'serve.py'), 'http').stderr).toBe("A port is a whole number from 1 to 65535, not 'http'.\n");
    const torn = join(folder, 'torn');
    mkdirSync(torn, { recursive: true });
    for (const file of ['serve.py', 'hosting.json']) writeFileSync(join(torn, file), readFileSync(join(copy, file)));
    expect(run(join(torn, 'serve.py')).stderr).toContain('Unpack the whole zip');
  });

  describe('and started', async () => {
    // A browser of paper, lest one opens.
    const server = spawn('/bin/sh', [join(copy, 'start-linux.sh')], { env: { ...process.env, BROWSER: 'true' } });
    afterAll(() => {
      server.kill();
    });
    const address = await saidBy(server);
    const get = (path: string, method = 'GET') =>
      new Promise<{ status?: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
        const { port } = new URL(address);
        request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (part) => {
            body += part;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
        })
          .once('error', reject)
          .end();
      });

    it.each([
      ['/', 200, 'index.html'],
      ['/?a=1', 200, 'index.html'],
      ['/lessons/one/', 200, 'lessons/one/index.html'],
      ['/assets/kernels.wasm', 200, 'assets/kernels.wasm'],
      ['/assets/entry.js', 200, 'assets/entry.js'],
      ['/assets/', 404, '404.html'],
      ['/nowhere', 404, '404.html'],
      ['/assets/gone.js', 404, '404.html'],
      ['/../serve.py', 404, '404.html'],
      ['/..%2fserve.py', 404, '404.html'],
    ] as const)('answers %s with %i, the file and the headers of production', async (path, status, file) => {
      const answer = await get(path);
      expect(answer).toMatchObject({ status, body: pages[file] });
      for (const [name, value] of Object.entries(headersOf(file))) {
        expect(answer.headers[name.toLowerCase()], name).toBe(value);
      }
    });

    it('knows the type of wasm, and leads to the slash that an address lacks', async () => {
      expect((await get('/assets/kernels.wasm')).headers['content-type']).toBe('application/wasm');
      expect((await get('/nowhere')).headers['content-type']).toBe('text/html; charset=utf-8');
      const { status, headers } = await get('/lessons/one');
      expect([status, headers.location]).toEqual([301, '/lessons/one/']);
      expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    });
  });
});

async function saidBy({ stdout }: ChildProcess): Promise<string> {
  if (stdout) for await (const line of createInterface(stdout)) return /http:\S+/.exec(line)?.[0] ?? '';
  return '';
}

/** A PATH with the one program that the script calls before it looks for Python. */
function shellAlone(): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'dirname'), `#!/bin/sh\necho "\${1%/*}"\n`, { mode: 0o755 });
  return bin;
}
