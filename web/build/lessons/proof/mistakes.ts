import { loadEngine } from '../../../src/engine/live.ts';
import { agreeEverywhere, behavioursOf, type Challenge, planFor } from '../../../src/grader/index.ts';
import type { Failure } from '../../../src/sandbox/types.ts';
import { tellFailure } from '../../../src/sandbox/words.ts';
import { sandbox } from '../sandbox.ts';
import { FEWEST_MISTAKES, type ReportFault } from './proof.ts';

const SECONDS = 10; // on a busy machine

/** Every mistake has a message, runs, fails, and does what no other does: so it is recognised as itself. */
export async function proveMistakes(challenge: Challenge, report: ReportFault): Promise<void> {
  const { mistakes, check } = challenge;
  if (mistakes.length < FEWEST_MISTAKES) {
    report(
      'mistakes',
      `${mistakes.length} mistakes are too few`,
      `Write at least ${FEWEST_MISTAKES}, each a program that people write.`,
    );
  }
  const plan = planFor(challenge, await loadEngine());
  const behaviours = await behavioursOf(mistakes, check.function, plan.calls, sandbox, SECONDS).catch(() => null);
  if (!behaviours) return reportBroken(challenge, report);
  for (const [index, { id, message }] of mistakes.entries()) {
    const name = `mistakes/${id}.js`;
    if (!message) report(name, 'It has no message', 'Begin with a // comment: what is wrong, and what to do.');
    const { outcomes = [], failure } = behaviours[index] ?? {};
    if (failure) {
      reportFailure(name, failure, report);
      continue;
    }
    const twin = mistakes.find(
      (_, other) => other < index && agreeEverywhere(outcomes, behaviours[other]?.outcomes ?? [], check.tolerance),
    );
    if (twin)
      report(
        name,
        `It does the same as ${twin.id} on every test`,
        'Remove one, or add an input that tells them apart.',
      );
    else if (plan.judge(outcomes).every(({ problem }) => !problem))
      report(name, 'The mistake passes', 'Add an input on which it shows to check.js.');
  }
}

/** Together they could not even be read: each by itself tells which, and why. */
async function reportBroken({ mistakes, check }: Challenge, report: ReportFault): Promise<void> {
  for (const { id, source } of mistakes) {
    const { session, failure } = await sandbox.open({ source, functions: [check.function] });
    session.close();
    if (failure) reportFailure(`mistakes/${id}.js`, failure, report);
  }
}

function reportFailure(name: string, failure: Failure, report: ReportFault): void {
  const line = 'line' in failure ? (failure.line ?? 1) : 1;
  const mend = 'A mistake must run to its end: mend its syntax, or what it does without an end.';
  report(name, `It cannot be run: ${tellFailure(failure)}`, mend, line);
}
