import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error plain JavaScript, checked with the tools
import { thisMachine } from '../../../tools/setup/host.mjs';
// @ts-expect-error plain JavaScript, checked with the tools
import { findFirefox } from '../../../tools/setup/needs.mjs';
import type { Engine } from './engine.ts';
import { Marionette } from './marionette.ts';
import { Program, soon } from './programs.ts';

const preferences = {
  'marionette.port': 0, // a free one
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'services.settings.server': 'data:,', // asks nobody for anything
};

/** Firefox ESR, without a window. */
export async function firefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'downhill-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const words = ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'];
  const program = new Program(findFirefox(thisMachine) ?? 'firefox-esr', words);
  const port = await soon('A port of Firefox', () =>
    Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')),
  );
  const wire = await soon('A word from Firefox', () => Marionette.at(port));
  await wire.call('NewSession', { capabilities: {} });

  /** Runs with the rights of the browser itself, where its console and the size of its page are. */
  const asBrowser = async (script: string, ...args: unknown[]) => {
    await wire.call('SetContext', { value: 'chrome' });
    try {
      return await wire.call('ExecuteAsyncScript', {
        script: `arguments[arguments.length - 1]((() => {${script}})())`,
        args,
      });
    } finally {
      await wire.call('SetContext', { value: 'content' });
    }
  };

  return {
    wire,
    fingerScrolls: false,
    resize: async (width, height) => {
      await asBrowser(
        `const { style } = gBrowser.selectedBrowser;
        for (const side of ['width', 'min-width', 'max-width']) style.setProperty(side, arguments[0] + 'px');
        for (const side of ['height', 'min-height', 'max-height']) style.setProperty(side, arguments[1] + 'px');`,
        width,
        height,
      );
    },
    faults: async (origin) => (await asBrowser(faultsScript, origin)) as string[],
    close: async () => {
      wire.close();
      await program.end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Firefox notes an error of a service worker for each request of a page that is left meanwhile, with no address. */
const faultsScript = `
  const calls = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const said = calls.getEvents().filter(({ level, filename }) => level === 'error' && !/^(chrome|resource):/.test(filename));
  const errors = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) && message.sourceName.startsWith(arguments[0]));
  Services.console.reset();
  calls.clearEvents();
  return [...said.map((call) => call.arguments.map(String).join(' ')), ...errors.map((error) => error.errorMessage).filter((text) => !/^Failed to load ‘’\\. A ServiceWorker/.test(text))];`;
