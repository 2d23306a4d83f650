import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { HttpWire } from './http.ts';
import { freePort, Program, soon } from './programs.ts';

const environment = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1', // there is no graphics card to compose on
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // bubblewrap wants rights that containers do not give
};

/** WebKitGTK, in its own small browser, on a screen that nobody sees. */
export async function webkit(): Promise<Engine> {
  const screen = new Program('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp']);
  const number = await soon('A screen', () => /^\d+$/m.exec(screen.text)?.[0] ?? nothing());
  const port = await freePort();
  const program = new Program('WebKitWebDriver', [`--port=${port}`], { ...environment, DISPLAY: `:${number}` });
  const wire = new HttpWire(`http://127.0.0.1:${port}`);
  await soon('A word from WebKitWebDriver', () => wire.send('GET', '/status'));
  const args = ['--automation', '--javascript-can-open-windows-automatically=TRUE'];
  const options = { binary: miniBrowser(), args };
  const always = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
  await wire.call('NewSession', { capabilities: { alwaysMatch: always } });
  await leaveToolbar(wire);

  return {
    wire,
    fingerScrolls: false,
    resize: async (width, height) => {
      await wire.call('SetWindowRect', { x: 0, y: 0, width, height });
    },
    faults: async () => [], // it writes no console while it is driven: the host's own watch must do
    close: async () => {
      await wire.call('DeleteSession').catch(() => {});
      await program.end();
      await screen.end();
    },
  };
}

/** A window with a toolbar cannot be as narrow as a telephone; one that a page opened has none. */
async function leaveToolbar(wire: HttpWire): Promise<void> {
  const first = (await wire.send('GET', `${wire.session}/window`)) as string;
  const script = 'open("about:blank", "", "width=390,height=844"); arguments[0]()';
  await wire.call('ExecuteAsyncScript', { script, args: [] });
  const handle = await soon('A window without a toolbar', async () => {
    const handles = (await wire.send('GET', `${wire.session}/window/handles`)) as string[];
    return handles.find((handle) => handle !== first) ?? nothing();
  });
  await wire.send('POST', `${wire.session}/window`, { handle });
}

/** It lives beside the library, in a folder of the machine's kind. */
function miniBrowser(): string {
  const places = readdirSync('/usr/lib').flatMap((kind) =>
    ['4.1', '6.0', '4.0'].map((version) => join('/usr/lib', kind, `webkit2gtk-${version}`, 'MiniBrowser')),
  );
  return places.find((path) => existsSync(path)) ?? nothing();
}

function nothing(): never {
  throw new Error('not there');
}
