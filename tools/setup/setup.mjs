import { readFileSync } from 'node:fs';
import { project, Stop } from '../process.mjs';
import { thisMachine } from './host.mjs';
import { purposes } from './needs.mjs';
import { packagesAreCurrent } from './packages.mjs';
import { isAtLeast, versionIn } from './versions.mjs';

/** @typedef {import('./host.mjs').Host} Host */
/** @typedef {import('./needs.mjs').Need} Need */

/**
 * Sees to it that everything for a purpose is there: finds what is missing, and installs it or says how.
 * Runs before there is any npm package, so it uses Node alone.
 * @param {keyof typeof purposes} purpose
 * @param {Host} [host]
 * @param {URL} [folder]
 */
export async function setUp(purpose, host = thisMachine, folder = project) {
  requireNode(host);
  /** @type {readonly Need[]} */
  const needs = purposes[purpose];
  const missing = needs.filter(({ only = host.platform, isThere }) => only === host.platform && !isThere(host));
  if (missing.length > 0) await install(missing, host);
  if (!packagesAreCurrent(folder)) installPackages(host);
}

/** @param {Host} host */
function requireNode(host) {
  const { engines } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));
  const floor = versionIn(engines.node);
  if (isAtLeast(host.nodeVersion, floor)) return;
  throw new Stop(`Downhill needs Node ${floor} or newer, and this is Node ${host.nodeVersion}.
Install a newer one from https://nodejs.org (or, with nvm: nvm install 20), then run the command again.`);
}

/**
 * @param {readonly Need[]} missing
 * @param {Host} host
 */
async function install(missing, host) {
  host.say(`Downhill needs ${listed(missing.map((need) => need.name))}; not found here.`);
  if (!host.find('apt-get')) throw new Stop(adviceFor(missing, host));
  const packages = missing.map((need) => need.debian);
  await getLeave(packages, host);
  installWithApt(packages, host);
  const stillMissing = missing.filter((need) => !need.isThere(host));
  if (stillMissing.length === 0) return;
  throw new Stop(`The packages of this system are too old for Downhill. ${adviceFor(stillMissing, host)}`);
}

/**
 * Asks whoever sits at the terminal; without one, only root or a sudo that wants no password may go ahead.
 * @param {readonly string[]} packages
 * @param {Host} host
 */
async function getLeave(packages, host) {
  const mayBecomeRoot = host.isRoot || host.find('sudo') !== null;
  if (host.isTerminal && mayBecomeRoot) {
    if (await host.ask(`Install ${packages.join(' ')} with apt-get${host.isRoot ? '' : ' (through sudo)'}?`)) return;
  } else if (host.isRoot || host.output('sudo', '-n', 'true') !== null) {
    return;
  }
  throw new Stop(`Nothing was installed. To go on, run this${mayBecomeRoot ? '' : ' as root'}, then the command again:
    ${aptCommands(packages, host)
      .map((words) => words.join(' '))
      .join(' && ')}`);
}

/**
 * @param {readonly string[]} packages
 * @param {Host} host
 */
function installWithApt(packages, host) {
  for (const [program, ...words] of aptCommands(packages, host)) {
    host.say(`> ${program} ${words.join(' ')}`);
    // A list that cannot be refreshed need not stop us: the next command tells whether the packages can be had.
    if (!host.run(program, ...words) && words.includes('install')) {
      throw new Stop(`apt-get could not install ${packages.join(' ')}; its own words stand above.`);
    }
  }
}

/**
 * @param {readonly string[]} packages
 * @param {Host} host
 * @returns {[string, ...string[]][]}
 */
function aptCommands(packages, host) {
  /** @type {[string, ...string[]]} */
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (!host.isRoot && host.find('sudo')) apt.unshift('sudo');
  return [
    [...apt, 'update'],
    [...apt, 'install', '--yes', '--no-install-recommends', ...packages],
  ];
}

/** @param {Host} host */
function installPackages(host) {
  host.say('> npm ci');
  if (!host.run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund')) {
    throw new Stop('npm could not install the packages of package-lock.json; its own words stand above.');
  }
}

/**
 * @param {readonly Need[]} missing
 * @param {Host} host
 */
function adviceFor(missing, host) {
  if (host.platform === 'win32') {
    return 'Downhill builds on Linux and macOS. On Windows, install Debian with "wsl --install Debian" and run the command there.';
  }
  const formulas = [...new Set(missing.map((need) => need.homebrew))];
  const ways = [
    host.platform === 'darwin'
      ? `With Homebrew (https://brew.sh):\n    ${formulas.map((formula) => `brew install ${formula}`).join('\n    ')}`
      : `Install with your system's package manager: ${listed(missing.map((need) => need.name))}.`,
    ...missing.flatMap((need) => need.advice ?? []),
  ];
  return `${ways.join('\n')}\nThen run the command again.`;
}

/** @param {readonly string[]} names */
function listed(names) {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
