import { readFileSync } from 'node:fs';

/**
 * Whether `node_modules` holds what the lock file asks for: npm writes what it installed into a lock file of its own.
 * Packages for other systems are in the one and not in the other; those are optional.
 * @param {URL} project
 */
export function packagesAreCurrent(project) {
  const wanted = readPackages(new URL('package-lock.json', project));
  const installed = readPackages(new URL('node_modules/.package-lock.json', project));
  if (!wanted || !installed) return false;
  const paths = new Set([...Object.keys(wanted), ...Object.keys(installed)]);
  paths.delete('');
  return [...paths].every((path) => {
    const [want, have] = [wanted[path], installed[path]];
    return have ? have.version === want?.version : want?.optional;
  });
}

/**
 * @param {URL} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }> | null}
 */
function readPackages(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return null;
  }
}
