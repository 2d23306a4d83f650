import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Report, show, type TestResult } from '../web/src/grader/index.ts';
import { nodeSandbox } from '../web/src/sandbox/node.ts';

const PASSED = 0;
const FAILED = 1;
const BROKEN = 2;

const USAGE = `Usage: npm run grade -- CHALLENGE FILE [--json]

FILE is JavaScript; - reads it from standard input.
--json prints the report described in docs/grade-report.md (with npm run --silent, nothing else).
Exit code 0: passed; 1: failed; 2: the call itself is wrong.`;

/** Grades one file as the page would; answers with the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const options = words.filter((word) => word.startsWith('--'));
  const [id, file, ...rest] = words.filter((word) => !word.startsWith('--'));
  const unknown = options.find((option) => option !== '--json');
  if (unknown || !id || !file || rest.length > 0) return broken(unknown ? `There is no option ${unknown}.` : '', USAGE);

  if (!buildEngine()) return broken('The engine could not be built. Run npm run build, which says why.');
  // Only now, because it loads the engine.
  const { findChallenges, gradeOnNode, readWithPairs } = await import('../web/build/lessons/challenges.ts');
  const challenges = await findChallenges();
  const folder = challenges.get(id);
  if (!folder) return broken(`There is no challenge ${id}. There are: ${[...challenges.keys()].join(', ')}.`);
  const source = await readSource(file);
  if (source === null) return broken(`The file ${file} cannot be read.`);

  const report = await gradeOnNode(await readWithPairs(folder), source, nodeSandbox());
  if (report.error?.kind === 'unavailable') return broken(report.error.message);
  console.log(options.includes('--json') ? JSON.stringify(report, null, 2) : tell(report));
  return report.passed ? PASSED : FAILED;
}

function broken(...lines: string[]): number {
  console.error(lines.filter(Boolean).join('\n\n'));
  return BROKEN;
}

/** Its own output would stand before the report, so it is shown only when something is wrong. */
function buildEngine(): boolean {
  const root = fileURLToPath(new URL('../', import.meta.url));
  if (existsSync(`${root}web/src/generated/downhill.wasm`)) return true;
  console.error('Building the engine first ...');
  return spawnSync('node', ['tools/engine.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

async function readSource(file: string): Promise<string | null> {
  if (file !== '-') return readFile(file, 'utf8').catch(() => null);
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  return text;
}

/** The verdict, then what shows it best in full, then how the tests went. */
function tell({ challenge, passed, summary, tests, counterexample }: Report): string {
  const failed = tests.filter((test) => !test.passed);
  const [first] = failed;
  const shown = counterexample
    ? tellCase(`The smallest input found that fails (${counterexample.test})`, counterexample)
    : first
      ? tellCase(first.name, first)
      : [];
  return [
    `${passed ? 'Passed' : 'Failed'}: ${challenge}`,
    '',
    summary,
    ...(shown.length > 0 ? ['', ...shown] : []),
    ...(failed.length > 0
      ? ['', 'Failing:', ...failed.slice(0, 6).map(({ name, message }) => `  ${name}: ${message}`)]
      : []),
    ...(failed.length > 6 ? [`  and ${failed.length - 6} more`] : []),
    ...(tests.length > 0 ? ['', `${tests.length - failed.length} of ${tests.length} tests pass.`] : []),
  ].join('\n');
}

function tellCase(
  title: string,
  { input, expected, actual, message }: Omit<TestResult, 'name' | 'kind' | 'passed'>,
): string[] {
  return [
    `${title}: ${message}`,
    ...Object.entries(input).map(([argument, value]) => `  ${argument.padEnd(12)} ${show(value)}`),
    `  ${'expected'.padEnd(12)} ${show(expected)}`,
    `  ${'got'.padEnd(12)} ${show(actual)}`,
  ];
}
