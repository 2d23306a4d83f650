import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { thisMachine } from '../../tools/setup/host.mjs';
import { findChromium } from '../../tools/setup/needs.mjs';

// Playwright reads this file once in each of its processes; what the first one finds, the others inherit.
process.env.DOWNHILL_TEST_PORT ??= String(await freePort());
const origin = `http://localhost:${process.env.DOWNHILL_TEST_PORT}`;

/** Tests of how long something takes, or how much memory: nothing else may run beside them. */
const alone = /@alone/;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  reporter: [['line'], ['json']],
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  workers: Math.ceil(1.5 * availableParallelism()), // pages wait for much of their time
  use: {
    baseURL: origin,
    trace: 'off',
    serviceWorkers: 'block', // they would answer for the host; those tests that are about them allow them
    launchOptions: {
      executablePath: findChromium(thisMachine) ?? undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'together', grepInvert: alone },
    { name: 'alone', grep: alone, workers: 1, dependencies: ['together'] },
  ],
  webServer: {
    command: `node serve.mjs ${process.env.DOWNHILL_TEST_PORT}`,
    url: origin,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1000 },
  },
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
