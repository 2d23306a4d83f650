import { expect, it } from 'vitest';
import { readCTest, readPlaywright, readVitest } from '../../tools/reports.mjs';

it('counts the tests of CTest', () => {
  const report = `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="Linux-c++"
	tests="12"
	failures="2"
	disabled="1"
	skipped="3"
	hostname=""
>
	<testcase name="failures=&quot;9&quot;" status="fail"/>`;
  expect(readCTest(report)).toEqual({ passed: 6, failed: 2 });
});

it('counts the tests of Vitest', () => {
  const report = { numTotalTests: 7, numPassedTests: 4, numFailedTests: 2, numPendingTests: 1 };
  expect(readVitest(JSON.stringify(report))).toEqual({ passed: 4, failed: 2 });
});

it('counts the tests of Playwright, and takes a flaky one for a failed one', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 1 } };
  expect(readPlaywright(JSON.stringify(report))).toEqual({ passed: 5, failed: 3 });
});
