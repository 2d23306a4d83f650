import { expect, it } from 'vitest';
import { readGoogleTest, readPlaywright, readVitest } from '../../tools/reports.mjs';

it('counts the tests of GoogleTest', () => {
  const report = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="12" failures="2" disabled="1" errors="0" time="0.1" name="AllTests">
  <testsuite name="One" tests="5" failures="2" disabled="1" skipped="1" errors="0">
    <testcase name="failures=&quot;9&quot;" status="run" />
  </testsuite>
  <testsuite name="Other" tests="7" failures="0" disabled="0" skipped="2" errors="0">
  </testsuite>
</testsuites>`;
  expect(readGoogleTest(report)).toEqual({ passed: 6, failed: 2 });
});

it('counts the tests of Vitest', () => {
  const report = { numTotalTests: 7, numPassedTests: 4, numFailedTests: 2, numPendingTests: 1 };
  expect(readVitest(JSON.stringify(report))).toEqual({ passed: 4, failed: 2 });
});

it('counts the tests of Playwright, and takes a flaky one for a failed one', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 1 } };
  expect(readPlaywright(JSON.stringify(report))).toEqual({ passed: 5, failed: 3 });
});
