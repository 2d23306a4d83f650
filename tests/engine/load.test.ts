import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { catalogue, kernels, loadEngine } from '../../web/src/engine/index.ts';
import * as live from '../../web/src/engine/live.ts';

const file = new URL('../../web/src/generated/downhill.wasm', import.meta.url);
const bytes = readFileSync(file);
const houses = { predictions: [250, 300, 180, 400], targets: [260, 290, 200, 410] };

test('everybody shares one engine', async () => {
  expect(loadEngine()).toBe(loadEngine());
  expect(await loadEngine()).toBe(await loadEngine());
});

test.each([
  ['bytes', () => bytes],
  ['a compiled module', () => WebAssembly.compile(bytes)],
  ['an address', () => file],
  ['a response', () => new Response(bytes, { headers: { 'content-type': 'application/wasm' } })],
  ['a response of the wrong type', () => new Response(bytes, { headers: { 'content-type': 'text/plain' } })],
])('the wasm may be handed in as %s', async (_, source) => {
  const engine = await loadEngine({ wasm: await source() });
  expect(engine).not.toBe(await loadEngine());
  expect(engine.value('mse', houses)).toBe(175);
});

test('the wasm may come over HTTP, whatever its type', async () => {
  for (const type of ['application/wasm', 'application/wasm; charset=utf-8', 'application/octet-stream']) {
    const answer: RequestListener = (_, response) => response.setHeader('content-type', type).end(bytes);
    await serving(answer, async (address) => {
      const engine = await loadEngine({ wasm: address });
      expect(engine.value('mae', houses)).toBe(12.5);
    });
  }
});

test('a wasm that is not there is told with its address', async () => {
  const answer: RequestListener = (_, response) => response.writeHead(404).end();
  await serving(answer, async (address) => {
    await expect(loadEngine({ wasm: address })).rejects.toThrow(`${address} answered 404`);
  });
});

test('what is no wasm is refused', async () => {
  await expect(loadEngine({ wasm: Uint8Array.of(1, 2, 3) })).rejects.toThrow(WebAssembly.CompileError);
});

test('the catalogue names the headers that it was made from', () => {
  expect(catalogue.map(({ id }) => id)).toEqual(expect.arrayContaining(['mse', 'mae', 'bce']));
  for (const { header } of catalogue) {
    expect(existsSync(new URL(`../../cpp/include/${header}`, import.meta.url)), header).toBe(true);
  }
});

test('the catalogue states the clip of each precision', () => {
  const clips = catalogue.map(({ id, clip, clipSingle }) => [id, clip, clipSingle]);
  expect(clips).toContainEqual(['bce', 1e-15, 2 ** -24]);
  expect(clips).toContainEqual(['mse', null, null]);
});

test('the engine of live parts knows every rule, and none of the words', async () => {
  const { catalogue: rules } = await live.loadEngine();
  expect(kernels).toMatchObject(rules);
  for (const rule of rules) expect(rule).not.toHaveProperty('summary');
});

test('the engine of live parts evaluates as any other', async () => {
  expect((await live.loadEngine()).evaluate('mse', houses)).toEqual((await loadEngine()).evaluate('mse', houses));
});

test('ids are told from other words', () => {
  expect(live.isLossId('bce')).toBe(true);
  expect(live.isLossId('constructor')).toBe(false);
});

async function serving(answer: RequestListener, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/downhill.wasm`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
