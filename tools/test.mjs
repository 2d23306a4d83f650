import { existsSync } from 'node:fs';
import { main, project, Stop } from './process.mjs';
import { setUp } from './setup/setup.mjs';
import { suites } from './suites.mjs';

/** `npm test` runs everything; `npm test -- engine web` only those folders of `tests/`. */
await main(async () => {
  const folders = process.argv.slice(2);
  const stranger = folders.find((folder) => !existsSync(new URL(`tests/${folder}/`, project)));
  if (stranger)
    throw new Stop(`There is no folder tests/${stranger}. Name folders of tests/, or none to run every test.`);
  await setUp('test');
  const { passed, failed } = await runUntilOneFails(folders);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

/** @param {readonly string[]} folders */
async function runUntilOneFails(folders) {
  const total = { passed: 0, failed: 0 };
  for (const suite of suites) {
    const own = folders.filter(suite.covers);
    if (folders.length > 0 && own.length === 0) continue;
    console.log(`\n=== ${suite.title}\n`);
    const result = await suite.run(own).catch(asFailure);
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.failed > 0) break;
  }
  return total;
}

/**
 * What a suite stands on could not be built.
 * @param {unknown} error
 */
function asFailure(error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`\n${error.message}`);
  return { passed: 0, failed: 1 };
}
