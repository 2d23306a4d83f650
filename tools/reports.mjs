/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 */

/**
 * GoogleTest's file: the first tag counts everything, but for what was skipped, which each suite counts for itself.
 * @param {string} text
 * @returns {Result}
 */
export function readGoogleTest(text) {
  const counts = (/** @type {string} */ tag, /** @type {string} */ name) =>
    [...text.matchAll(new RegExp(`<${tag}\\s[^>]*\\b${name}="(\\d+)"`, 'g'))].reduce(
      (sum, [, n]) => sum + Number(n),
      0,
    );
  const failed = counts('testsuites', 'failures');
  const idle = counts('testsuites', 'disabled') + counts('testsuite', 'skipped');
  return { passed: counts('testsuites', 'tests') - failed - idle, failed };
}

/**
 * @param {string} text
 * @returns {Result}
 */
export function readVitest(text) {
  const { numPassedTests, numFailedTests } = JSON.parse(text);
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * A test that passes at the second try only ("flaky") has failed.
 * @param {string} text
 * @returns {Result}
 */
export function readPlaywright(text) {
  const { expected, unexpected, flaky } = JSON.parse(text).stats;
  return { passed: expected, failed: unexpected + flaky };
}
