import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../tools/setup/host.mjs';
import { setUp } from '../../tools/setup/setup.mjs';

const everything = [
  'g++',
  'cmake',
  'ninja',
  'emcc',
  'chromium',
  'chromedriver',
  'firefox-esr',
  'WebKitWebDriver',
  'Xvfb',
  'clang-format',
  'run-clang-tidy',
  'gtest',
  'clang++',
  'libFuzzer',
  'nginx',
  'python3',
];
const providedBy: Record<string, string> = {
  'g++': 'g++',
  cmake: 'cmake',
  'ninja-build': 'ninja',
  emscripten: 'emcc',
  chromium: 'chromium',
  'chromium-driver': 'chromedriver',
  'firefox-esr': 'firefox-esr',
  'webkit2gtk-driver': 'WebKitWebDriver',
  xvfb: 'Xvfb',
  'clang-format': 'clang-format',
  'clang-tidy': 'run-clang-tidy',
  'libgtest-dev': 'gtest',
  clang: 'clang++',
  'libclang-rt-dev': 'libFuzzer',
  nginx: 'nginx',
  python3: 'python3',
};

/** A machine of paper: what it has, what was run on it, and what was said. */
class PaperMachine implements Host {
  platform = 'linux';
  nodeVersion = '20.19.0';
  isRoot = false;
  isTerminal = false;
  cmakeVersion = '3.25.1';
  sudoWantsPassword = false;
  answer = true;
  aptWorks = true;
  readonly has: Set<string>;
  readonly ran: string[] = [];
  readonly said: string[] = [];
  readonly asked: string[] = [];

  constructor(...has: string[]) {
    this.has = new Set(has);
  }

  find = (command: string) => (this.has.has(command) ? `/usr/bin/${command}` : null);
  exists = (path: string) => this.has.has(/^\/usr\/include\/(\w+)\//.exec(path)?.[1] ?? '');
  output = (command: string, ...words: string[]) => {
    if (command === 'find') return this.has.has('libFuzzer') ? '/lib/libclang_rt.fuzzer.a' : '';
    if (command === 'sudo') return this.has.has('sudo') && words.includes('-n') && !this.sudoWantsPassword ? '' : null;
    return this.has.has(command) ? `${command} version ${this.cmakeVersion}` : null;
  };
  run = (...words: string[]) => {
    this.ran.push(words.join(' '));
    if (!words.includes('install')) return true;
    if (this.aptWorks) for (const word of words) if (providedBy[word]) this.has.add(providedBy[word]);
    return this.aptWorks;
  };
  ask = async (question: string) => {
    this.asked.push(question);
    return this.answer;
  };
  say = (text: string) => void this.said.push(text);
}

let project: URL;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'downhill-setup-'));
  project = pathToFileURL(`${folder}/`);
  writeLock('package-lock.json', { 'node_modules/lit': { version: '3.3.3' } });
  writeLock('node_modules/.package-lock.json', { 'node_modules/lit': { version: '3.3.3' } });
});
afterEach(() => rmSync(project, { recursive: true }));

function writeLock(file: string, packages: Record<string, object>): void {
  mkdirSync(new URL('node_modules', project), { recursive: true });
  writeFileSync(new URL(file, project), JSON.stringify({ packages }));
}

const update = 'env DEBIAN_FRONTEND=noninteractive apt-get update';
const install = 'env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends';

describe('what each purpose needs', () => {
  it.each([
    ['build', 'g++ cmake ninja-build emscripten'],
    [
      'test',
      'g++ cmake ninja-build emscripten clang libclang-rt-dev libgtest-dev chromium chromium-driver firefox-esr webkit2gtk-driver xvfb nginx python3',
    ],
    ['bench', 'g++ cmake ninja-build emscripten chromium'],
    ['check', 'g++ cmake ninja-build emscripten libgtest-dev clang-format clang-tidy'],
  ] as const)('%s', async (purpose, packages) => {
    const host = new PaperMachine('apt-get');
    host.isRoot = true;
    await setUp(purpose, host, project);
    expect(host.ran).toEqual([update, `${install} ${packages}`]);
  });

  it('does nothing, and says nothing, where all is there', async () => {
    const host = new PaperMachine(...everything);
    await setUp('test', host, project);
    await setUp('check', host, project);
    expect([...host.ran, ...host.said, ...host.asked]).toEqual([]);
  });

  it('takes an emcc from anywhere in the PATH', async () => {
    const host = new PaperMachine('clang++', 'cmake', 'ninja', 'emcc');
    await setUp('build', host, project);
    expect(host.ran).toEqual([]);
  });
});

describe('who may install', () => {
  it('asks on a terminal, and goes through sudo', async () => {
    const host = new PaperMachine('apt-get', 'sudo', 'g++', 'cmake', 'ninja');
    host.isTerminal = true;
    await setUp('build', host, project);
    expect(host.asked).toEqual(['Install emscripten with apt-get (through sudo)?']);
    expect(host.ran).toEqual([`sudo ${update}`, `sudo ${install} emscripten`]);
  });

  it('installs nothing when the answer is no', async () => {
    const host = new PaperMachine('apt-get', 'sudo', 'g++', 'cmake', 'ninja');
    Object.assign(host, { isTerminal: true, answer: false });
    await expect(setUp('build', host, project)).rejects.toThrow(`sudo ${update} && sudo ${install} emscripten`);
    expect(host.ran).toEqual([]);
  });

  it('asks root on a terminal as well', async () => {
    const host = new PaperMachine('apt-get', 'g++', 'cmake', 'ninja');
    Object.assign(host, { isTerminal: true, isRoot: true });
    await setUp('build', host, project);
    expect(host.asked).toEqual(['Install emscripten with apt-get?']);
  });

  it('goes ahead without a terminal where sudo wants no password', async () => {
    const host = new PaperMachine('apt-get', 'sudo', 'g++', 'cmake', 'ninja');
    await setUp('build', host, project);
    expect(host.asked).toEqual([]);
    expect(host.ran).toEqual([`sudo ${update}`, `sudo ${install} emscripten`]);
  });

  it('says what to run where it may not', async () => {
    const host = new PaperMachine('apt-get', 'sudo', 'g++', 'cmake', 'ninja');
    host.sudoWantsPassword = true;
    await expect(setUp('build', host, project)).rejects.toThrow(`sudo ${update} && sudo ${install} emscripten`);
    expect(host.ran).toEqual([]);
  });

  it('says what root must run where there is no sudo', async () => {
    const host = new PaperMachine('apt-get', 'g++', 'cmake', 'ninja');
    host.isTerminal = true;
    await expect(setUp('build', host, project)).rejects.toThrow(`as root, then the command again:\n    ${update} &&`);
    expect(host.asked).toEqual([]);
  });
});

describe('when apt does not do it', () => {
  it('says so', async () => {
    const host = new PaperMachine('apt-get', 'g++', 'cmake', 'ninja');
    Object.assign(host, { isRoot: true, aptWorks: false });
    await expect(setUp('build', host, project)).rejects.toThrow('apt-get could not install emscripten');
  });

  it('says that the packages are too old', async () => {
    const host = new PaperMachine('apt-get', ...everything);
    Object.assign(host, { isRoot: true, cmakeVersion: '3.18.4' });
    await expect(setUp('build', host, project)).rejects.toThrow(/too old .* CMake 3\.25 or newer/);
  });
});

describe('on other systems', () => {
  it('names the Homebrew formulas on a Mac, and the SDK of Emscripten', async () => {
    const host = new PaperMachine('clang++', 'libFuzzer', 'ninja');
    host.platform = 'darwin';
    await expect(setUp('test', host, project)).rejects.toThrow(
      /brew install cmake\n *brew install emscripten\n *brew install googletest\n *brew install --cask chromium\n *brew install --cask chromedriver\n *brew install --cask firefox@esr\n.*emsdk install latest/s,
    );
    expect(host.ran).toEqual([]);
  });

  it('asks a Mac for nothing that only Linux has', async () => {
    const host = new PaperMachine(...everything.filter((command) => !['WebKitWebDriver', 'Xvfb'].includes(command)));
    host.platform = 'darwin';
    await expect(setUp('test', host, project)).resolves.toBeUndefined();
  });

  it('names what is missing on another Linux', async () => {
    const host = new PaperMachine('clang++', 'cmake');
    await expect(setUp('build', host, project)).rejects.toThrow('Ninja and Emscripten 3.1.6 or newer');
  });

  it('points to WSL on Windows', async () => {
    const host = new PaperMachine();
    host.platform = 'win32';
    await expect(setUp('build', host, project)).rejects.toThrow('wsl --install Debian');
  });
});

describe('Node', () => {
  it.each(['18.20.4', '20.9.0', '20.18.3'])('kindly refuses %s', async (version) => {
    const host = new PaperMachine(...everything);
    host.nodeVersion = version;
    await expect(setUp('build', host, project)).rejects.toThrow(
      `needs Node 20.19 or newer, and this is Node ${version}`,
    );
  });

  it.each(['20.19.0', '20.20.2', '22.0.0'])('takes %s', async (version) => {
    const host = new PaperMachine(...everything);
    host.nodeVersion = version;
    await expect(setUp('build', host, project)).resolves.toBeUndefined();
  });
});

describe('npm packages', () => {
  const npmCi = 'npm ci --ignore-scripts --no-audit --no-fund';

  it.each<[string, () => void]>([
    ['are missing', () => rmSync(new URL('node_modules', project), { recursive: true })],
    ['are of another version', () => writeLock('package-lock.json', { 'node_modules/lit': { version: '3.3.4' } })],
    ['lack one', () => writeLock('node_modules/.package-lock.json', {})],
    ['have one too many', () => writeLock('package-lock.json', {})],
    ['were not wholly installed', () => rmSync(new URL('node_modules/.package-lock.json', project))],
  ])('are installed from the lock file when they %s', async (_, change) => {
    change();
    const host = new PaperMachine(...everything);
    await setUp('build', host, project);
    expect(host.ran).toEqual([npmCi]);
  });

  it('may lack those for other systems', async () => {
    const foreign = { version: '1.0.0', optional: true };
    writeLock('package-lock.json', { 'node_modules/lit': { version: '3.3.3' }, 'node_modules/win32': foreign });
    const host = new PaperMachine(...everything);
    await setUp('build', host, project);
    expect(host.ran).toEqual([]);
  });
});
