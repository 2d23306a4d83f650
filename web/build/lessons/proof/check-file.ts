import type { Engine } from '../../../src/engine/live.ts';
import { type Challenge, casesOf, type Input, jsonOf, show } from '../../../src/grader/index.ts';
import { checkFile } from '../schemas/check-file.ts';
import { inWords } from '../schemas/words.ts';
import { FEWEST_TESTS, type ReportFault } from './proof.ts';

const FILE = 'check.js';

/** Whether check.js says what it must; each thing that is wrong is reported at its line. */
export function isRightlyWritten(check: unknown, text: string, report: ReportFault): boolean {
  const result = checkFile.safeParse(check);
  for (const issue of result.error?.issues ?? []) {
    const { what, mend } = inWords(issue);
    report(FILE, what, mend, lineOf(text, issue.path));
  }
  return result.success;
}

/** Whether the oracle answers every input, its own function may be handed over, and the tests are enough. */
export function isUsable(challenge: Challenge, engine: Engine, text: string, report: ReportFault): boolean {
  const before = report.count();
  let cases: ReturnType<typeof casesOf> = [];
  try {
    cases = casesOf(challenge, engine);
  } catch (error) {
    report(FILE, `It cannot be used: ${(error as Error).message}`, 'Mend what it exports; see lessons/README.md.');
  }
  const { examples, edges, laws, generated } = challenge.check;
  const tests = examples.length + edges.length + laws.length;
  if (tests < FEWEST_TESTS) {
    report(FILE, `${tests} examples, edges and laws are too few`, `Write at least ${FEWEST_TESTS}, laws among them.`);
  }
  if (generated.count < 1) {
    report(FILE, 'No input is made up', 'Let generated.count be 200.', lineOf(text, ['generated', 'count']));
  }
  for (const { name, kind, starts, trial } of cases) {
    const refused = starts.flatMap(({ input }) => refusal(() => trial(input), input))[0];
    if (!refused) continue;
    const where = kind === 'generated' ? lineOf(text, ['arguments']) : lineOf(text, [name]);
    report(FILE, `${name}: ${refused}`, 'Mend the input, or let `expected` answer it without the engine.', where);
    if (kind === 'generated') break;
  }
  return report.count() === before;
}

function refusal(use: () => unknown, input: Input): string[] {
  try {
    use();
    return [];
  } catch (error) {
    return [
      `the oracle does not answer (${input.map((argument) => show(jsonOf(argument))).join(', ')}): ${(error as Error).message}`,
    ];
  }
}

/** The line of what a path leads to: of each of its words in turn. */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  let at = 0;
  for (const word of path) {
    const found = typeof word === 'number' ? nthEntry(text, at, word) : text.indexOf(String(word), at);
    if (found >= 0) at = found;
  }
  return text.slice(0, at).split('\n').length;
}

/** Entries of examples and edges have names, one each. */
function nthEntry(text: string, from: number, index: number): number {
  let at = from;
  for (let i = 0; i <= index && at >= 0; i++) at = text.indexOf('name:', at + 1);
  return at;
}
