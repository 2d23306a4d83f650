import { isAtLeast, versionIn } from './versions.mjs';

/** @typedef {import('./host.mjs').Host} Host */

/**
 * Something from outside the project that one of its commands calls.
 *
 * @typedef {object} Need
 * @property {string} name
 * @property {(host: Host) => boolean} isThere asked at every start, so it must be quick
 * @property {string} debian the package
 * @property {string} homebrew the formula
 * @property {string} [only] the one system that has it; the tests that want it say so on the others
 * @property {string} [advice] for systems with neither, or where more must be done
 */

const emsdk = `Emscripten's own SDK serves as well as a package:
    git clone https://github.com/emscripten-core/emsdk && cd emsdk
    ./emsdk install latest && ./emsdk activate latest && source ./emsdk_env.sh`;

const needs = /** @satisfies {Record<string, Need>} */ ({
  compiler: {
    name: 'a C++20 compiler',
    isThere: (host) => ['c++', 'g++', 'clang++'].some(host.find),
    debian: 'g++',
    homebrew: 'llvm',
  },
  cmake: {
    name: 'CMake 3.25 or newer',
    isThere: (host) => isAtLeast(versionIn(host.output('cmake', '--version') ?? ''), '3.25'),
    debian: 'cmake',
    homebrew: 'cmake',
  },
  ninja: {
    name: 'Ninja',
    isThere: (host) => host.find('ninja') !== null,
    debian: 'ninja-build',
    homebrew: 'ninja',
  },
  emscripten: {
    name: 'Emscripten 3.1.6 or newer',
    isThere: (host) => host.find('emcc') !== null,
    debian: 'emscripten',
    homebrew: 'emscripten',
    advice: emsdk,
  },
  googleTest: {
    name: 'GoogleTest',
    isThere: (host) => hasHeader(host, 'gtest/gtest.h'),
    debian: 'libgtest-dev',
    homebrew: 'googletest',
  },
  clang: {
    name: 'Clang',
    isThere: (host) => host.find('clang++') !== null,
    debian: 'clang',
    homebrew: 'llvm',
  },
  libFuzzer: {
    name: 'libFuzzer',
    isThere: hasLibFuzzer,
    debian: 'libclang-rt-dev',
    homebrew: 'llvm',
    advice:
      'libFuzzer comes with LLVM\'s own Clang, not with Apple\'s; Homebrew keeps that out of the PATH:\n    export PATH="$(brew --prefix llvm)/bin:$PATH"',
  },
  chromium: {
    name: 'Chromium',
    isThere: (host) => findChromium(host) !== null,
    debian: 'chromium',
    homebrew: '--cask chromium',
  },
  chromiumDriver: {
    name: "Chromium's WebDriver",
    isThere: (host) => host.find('chromedriver') !== null,
    debian: 'chromium-driver',
    homebrew: '--cask chromedriver',
  },
  firefox: {
    name: 'Firefox ESR',
    isThere: (host) => findFirefox(host) !== null,
    debian: 'firefox-esr',
    homebrew: '--cask firefox@esr',
  },
  webKit: {
    name: "WebKitGTK's WebDriver",
    isThere: (host) => host.find('WebKitWebDriver') !== null,
    debian: 'webkit2gtk-driver',
    homebrew: '',
    only: 'linux',
  },
  screen: {
    name: 'Xvfb',
    isThere: (host) => host.find('Xvfb') !== null,
    debian: 'xvfb',
    homebrew: '',
    only: 'linux',
  },
  nginx: {
    name: 'nginx',
    isThere: (host) => findNginx(host) !== null,
    debian: 'nginx',
    homebrew: 'nginx',
  },
  python: {
    name: 'Python 3',
    isThere: (host) => host.find('python3') !== null,
    debian: 'python3',
    homebrew: 'python',
  },
  clangFormat: {
    name: 'clang-format',
    isThere: (host) => host.find('clang-format') !== null,
    debian: 'clang-format',
    homebrew: 'clang-format',
  },
  clangTidy: {
    name: 'clang-tidy',
    isThere: (host) => host.find('run-clang-tidy') !== null,
    debian: 'clang-tidy',
    homebrew: 'llvm',
    advice:
      'clang-tidy comes with LLVM; Homebrew keeps that out of the PATH:\n    export PATH="$(brew --prefix llvm)/bin:$PATH"',
  },
});

const browsers = [needs.chromium, needs.chromiumDriver, needs.firefox, needs.webKit, needs.screen];

const build = [needs.compiler, needs.cmake, needs.ninja, needs.emscripten];

/** What each purpose needs, and no more: who only reads the course needs no browser and no test library. */
export const purposes = /** @satisfies {Record<string, Need[]>} */ ({
  build,
  test: [...build, needs.clang, needs.libFuzzer, needs.googleTest, ...browsers, needs.nginx, needs.python],
  bench: [...build, needs.chromium],
  measure: [needs.chromium],
  check: [...build, needs.googleTest, needs.clangFormat, needs.clangTidy],
});

/** The browser that the tests drive. @param {Host} host */
export function findChromium(host) {
  const application = '/Applications/Chromium.app/Contents/MacOS/Chromium';
  if (host.exists(application)) return application;
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return names.map(host.find).find((path) => path !== null) ?? null;
}

/** Another of the browsers. @param {Host} host */
export function findFirefox(host) {
  const application = '/Applications/Firefox.app/Contents/MacOS/firefox';
  if (host.exists(application)) return application;
  return host.find('firefox-esr') ?? host.find('firefox');
}

/** Debian keeps it where only administrators look for programs. @param {Host} host */
export function findNginx(host) {
  return host.find('nginx') ?? ['/usr/sbin/nginx'].find(host.exists) ?? null;
}

/** Clang's packages leave its runtime libraries out. @param {Host} host */
function hasLibFuzzer(host) {
  const folder = host.output('clang++', '-print-resource-dir')?.trim();
  return Boolean(folder && host.output('find', folder, '-name', 'libclang_rt.fuzzer*.a'));
}

/**
 * @param {Host} host
 * @param {string} header
 */
function hasHeader(host, header) {
  return ['/usr', '/usr/local', '/opt/homebrew'].some((prefix) => host.exists(`${prefix}/include/${header}`));
}
