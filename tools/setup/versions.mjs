/**
 * The first dotted number in `text`: "cmake version 3.25.1" says 3.25.1.
 * @param {string} text
 */
export function versionIn(text) {
  return /\d+(\.\d+)+/.exec(text)?.[0] ?? '0';
}

/**
 * @param {string} version
 * @param {string} floor
 */
export function isAtLeast(version, floor) {
  const has = version.split('.').map(Number);
  for (const [place, wanted] of floor.split('.').map(Number).entries()) {
    const difference = (has[place] ?? 0) - wanted;
    if (difference !== 0) return difference > 0;
  }
  return true;
}
