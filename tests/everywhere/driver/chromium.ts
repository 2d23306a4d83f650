// @ts-expect-error plain JavaScript, checked with the tools
import { thisMachine } from '../../../tools/setup/host.mjs';
// @ts-expect-error plain JavaScript, checked with the tools
import { findChromium } from '../../../tools/setup/needs.mjs';
import type { Engine } from './engine.ts';
import { HttpWire } from './http.ts';
import { freePort, Program, soon } from './programs.ts';

const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Chromium, as a telephone would show it where it is asked for one. */
export async function chromium(): Promise<Engine> {
  const port = await freePort();
  const program = new Program('chromedriver', [`--port=${port}`]);
  const wire = new HttpWire(`http://127.0.0.1:${port}`);
  await soon('A word from ChromeDriver', () => wire.send('GET', '/status'));
  const options = { binary: findChromium(thisMachine), args: [...args, ...quiet] };
  const always = { 'goog:chromeOptions': options, 'goog:loggingPrefs': { browser: 'ALL' } };
  await wire.call('NewSession', { capabilities: { alwaysMatch: always } });

  const devTools = (cmd: string, params: object) =>
    wire.send('POST', `${wire.session}/goog/cdp/execute`, { cmd, params });
  return {
    wire,
    fingerScrolls: true,
    resize: async (width, height) => {
      const mobile = width < 600;
      await devTools('Emulation.setDeviceMetricsOverride', { width, height, mobile, deviceScaleFactor: 1 });
      await devTools('Emulation.setTouchEmulationEnabled', { enabled: mobile });
    },
    faults: async (origin) => {
      const log = (await wire.send('POST', `${wire.session}/se/log`, { type: 'browser' })) as Entry[];
      const faults = log.filter(({ level, message }) => level === 'SEVERE' && message.includes(origin));
      return faults.map(({ message }) => message);
    },
    close: async () => {
      await wire.call('DeleteSession').catch(() => {});
      await program.end();
    },
  };
}

interface Entry {
  readonly level: string;
  readonly message: string;
}
