/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 */

/**
 * CTest's JUnit file, of which the first tag tells everything.
 * @param {string} text
 * @returns {Result}
 */
export function readCTest(text) {
  const count = (/** @type {string} */ name) =>
    Number(new RegExp(`<testsuite[^>]*\\s${name}="(\\d+)"`).exec(text)?.[1] ?? 0);
  const failed = count('failures');
  return { passed: count('tests') - failed - count('skipped') - count('disabled'), failed };
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
