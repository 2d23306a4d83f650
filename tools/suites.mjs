import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildAll } from './builds.mjs';
import { project, run, succeeds, tool } from './process.mjs';
import { readGoogleTest, readPlaywright, readVitest } from './reports.mjs';

/** @typedef {import('./reports.mjs').Result} Result */

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {(folder: string) => boolean} covers whether it runs this folder of `tests/`
 * @property {(folders: readonly string[]) => Promise<Result>} run some of its folders; none means all
 */

const FUZZING_SECONDS = 20;
const cores = String(availableParallelism());

/** From fast to slow. @type {readonly Suite[]} */
export const suites = [
  {
    title: 'C++, natively, under the address and undefined-behaviour sanitizers',
    covers: (folder) => folder === 'cpp',
    async run() {
      await run('cmake', '--preset', 'asan');
      await run('cmake', '--build', '--preset', 'asan');
      return countedInParts('build/asan/reports/', readGoogleTest, () =>
        succeeds('ctest', ['--preset', 'asan', '--no-tests=error', '--parallel', cores]),
      );
    },
  },
  {
    title: `C++, on inputs that a fuzzer makes up for ${FUZZING_SECONDS} seconds`,
    covers: (folder) => folder === 'cpp',
    async run() {
      await run('cmake', '--preset', 'fuzz');
      await run('cmake', '--build', '--preset', 'fuzz');
      // What was found to reach new branches is kept, so that every run goes on where the last one ended.
      mkdirSync(new URL('build/fuzz/corpus/', project), { recursive: true });
      const limits = [`-max_total_time=${FUZZING_SECONDS}`, '-max_len=2048', '-timeout=10', '-rss_limit_mb=1024'];
      const words = [
        ...limits,
        '-verbosity=0',
        '-print_funcs=0',
        '-print_final_stats=1',
        '-artifact_prefix=build/fuzz/',
        'build/fuzz/corpus',
      ];
      const passes = await succeeds('build/fuzz/cpp/fuzz/downhill-fuzz', words, { hide: /^(INFO|#|")/ });
      return passes ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  },
  {
    title: 'Engine, web, lessons and tools, on Node',
    covers: (folder) => !['cpp', 'e2e', 'everywhere'].includes(folder),
    async run(folders) {
      await build();
      const config = ['--config', 'web/vitest.config.ts', '--reporter=default', '--reporter=json'];
      const filters = folders.map((folder) => `tests/${folder}/`);
      return counted('vitest.json', readVitest, (report) =>
        succeeds(tool('vitest'), ['run', ...config, `--outputFile.json=${report}`, ...filters]),
      );
    },
  },
  {
    title: 'The site, in a real browser',
    covers: (folder) => folder === 'e2e',
    async run() {
      await build();
      return counted('playwright.json', readPlaywright, (report) =>
        succeeds(tool('playwright'), ['test', '--config', 'tests/e2e/playwright.config.ts'], {
          environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
        }),
      );
    },
  },
  {
    title: 'The ways through the site, in Chromium, Firefox and WebKitGTK',
    covers: (folder) => folder === 'everywhere',
    async run() {
      await build();
      const words = ['run', '--config', 'tests/everywhere/vitest.config.ts', '--reporter=default', '--reporter=json'];
      return counted('everywhere.json', readVitest, (report) =>
        succeeds(tool('vitest'), [...words, `--outputFile.json=${report}`]),
      );
    },
  },
];

/** @type {Promise<void> | undefined} */
let built;

function build() {
  built ??= buildAll();
  return built;
}

/**
 * Counts the tests of a run that leaves a report for each of its processes.
 * @param {string} folder
 * @param {(text: string) => Result} read
 * @param {() => Promise<boolean>} test
 * @returns {Promise<Result>}
 */
async function countedInParts(folder, read, test) {
  const reports = new URL(folder, project);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);
  const succeeded = await test();
  const parts = readdirSync(reports).map((name) => readIfThere(new URL(name, reports), read));
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  const failed = parts.reduce((sum, part) => sum + part.failed, 0);
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

/**
 * Counts the tests of a run by the report that it leaves. A run that breaks without a failed test of its own (a file
 * that does not load, say) counts as one failure, lest it look like a pass.
 * @param {string} name
 * @param {(text: string) => Result} read
 * @param {(report: string) => Promise<boolean>} test
 * @returns {Promise<Result>}
 */
async function counted(name, read, test) {
  const report = new URL(`build/reports/${name}`, project);
  mkdirSync(new URL('.', report), { recursive: true });
  rmSync(report, { force: true });
  const succeeded = await test(fileURLToPath(report));
  const { passed, failed } = readIfThere(report, read);
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

/**
 * @param {URL} report
 * @param {(text: string) => Result} read
 */
function readIfThere(report, read) {
  try {
    return read(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
