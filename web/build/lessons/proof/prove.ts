import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../../src/engine/live.ts';
import type { Challenge } from '../../../src/grader/index.ts';
import { gradeOnNode, readChallenge } from '../challenges.ts';
import type { Fault } from '../directive.ts';
import { readText, troubleWith } from '../read-text.ts';
import { isRightlyWritten, isUsable } from './check-file.ts';
import { proveMistakes } from './mistakes.ts';
import { collector, type ReportFault } from './proof.ts';
import { proveTexts, readVariant } from './texts.ts';
import { proveTraining } from './training.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const FILES = ['prompt.md', 'hints.md', 'after.md', 'check.js', 'starter.js', 'solution.js'] as const;

/**
 * What is wrong with a challenge, proved by running it: the starter fails, solution and variant pass, every mistake fails
 * and is recognised as itself, and what passes trains as the kernel does.
 */
export async function proveChallenge(folder: string, project = root): Promise<Fault[]> {
  const { report, faults } = collector((name) => relative(project, join(folder, name)));
  const texts = await Promise.all(FILES.map((name) => readText(join(folder, name))));
  for (const [index, name] of FILES.entries()) {
    const text = texts[index] ?? null;
    if (text === null) report(name, 'The file is missing', 'Write it.');
    const trouble = text === null ? null : troubleWith(text);
    if (trouble) report(name, trouble.what, trouble.mend, trouble.line);
  }
  if (faults.length > 0) return faults;

  const [prompt, hints, after, check, starter, solution] = texts as [string, string, string, string, string, string];
  proveTexts(prompt, hints, after, report);

  const challenge = await readChallenge(folder).catch((error: Error) => {
    report('check.js', `It cannot be loaded: ${error.message}`, 'Mend it; it is JavaScript without imports.');
  });
  if (!challenge || !isRightlyWritten(challenge.check, check, report)) return faults;
  if (!isUsable(challenge, await loadEngine(), check, report)) return faults;

  const unexplained = { ...challenge, mistakes: [] }; // whether they pass is all that is asked here
  await provePrograms(unexplained, { starter, solution, variant: readVariant(after) }, report);
  await proveMistakes(challenge, report);
  await proveTraining(challenge, solution, report);
  return faults;
}

interface Programs {
  readonly starter: string;
  readonly solution: string;
  readonly variant: ReturnType<typeof readVariant>;
}

async function provePrograms(challenge: Challenge, { starter, solution, variant }: Programs, report: ReportFault) {
  const begun = await gradeOnNode(challenge, starter);
  if (begun.passed) report('starter.js', 'The starter already passes', 'Leave something to do.');
  if (begun.error)
    report(
      'starter.js',
      `It cannot be run: ${begun.error.message}`,
      'Let it return something wrong.',
      begun.error.line,
    );

  const failed = await failure(challenge, solution);
  if (failed) report('solution.js', `The solution fails: ${failed}`, 'Mend the solution, or check.js.');
  if (!variant) return;
  const wrong = await failure(challenge, variant.source);
  if (wrong) report('after.md', `The variant fails: ${wrong}`, 'Mend it.', variant.line);
}

async function failure(challenge: Challenge, source: string): Promise<string | null> {
  const { passed, summary, tests } = await gradeOnNode(challenge, source);
  const first = tests.find((test) => !test.passed);
  return passed ? null : first ? `${first.name}: ${first.message}` : summary;
}
