import { parseArgs } from 'node:util';
import { Stop } from './process.mjs';

const EXAMPLE = 'Example: npm run build -- --site https://example.org --base /downhill/';

/**
 * Where the site will live.
 * @typedef {object} Address
 * @property {string} base the path, with a slash at either end
 * @property {string} [origin] what comes before it; without, the site leaves out what needs its whole address
 */

/**
 * @param {readonly string[]} words of the command
 * @returns {Address}
 */
export function readAddress(words) {
  const { base, site } = readOptions(words);
  return { base: baseOf(base), ...(site !== undefined && { origin: originOf(site) }) };
}

/**
 * As `web/vite.config.ts` reads it.
 * @param {Address} address
 * @returns {Record<string, string>}
 */
export function environmentOf({ base, origin }) {
  return { DOWNHILL_BASE: base, ...(origin !== undefined && { DOWNHILL_SITE: origin }) };
}

/** @param {readonly string[]} words */
function readOptions(words) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { base: { type: 'string', default: '/' }, site: { type: 'string' } },
    });
    return values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Stop(`${message.split('. ')[0]}. A build is told two things at most: --site and --base.\n${EXAMPLE}`);
  }
}

/** The path as the build takes it, with a slash at either end. @param {string} text */
export function baseOf(text) {
  const path = `/${text}/`.replace(/\/+/g, '/');
  if (/^\/([\w.~-]+\/)*$/.test(path) && !/\/\.+\//.test(path)) return path;
  throw new Stop(
    `--base is the path under which the site will live, such as /downhill/, and not "${text}". The rest of its address goes into --site.\n${EXAMPLE}`,
  );
}

/** @param {string} text */
function originOf(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  const advice = url?.host && url.pathname !== '/' ? ' The path goes into --base.' : '';
  throw new Stop(
    `--site is the address of a host, such as https://example.org, and not "${text}".${advice}\n${EXAMPLE}`,
  );
}
