import { loadEngine } from '../../../src/engine/live.ts';
import { agreeEverywhere, behavioursOf, type Challenge, type Plan, planFor } from '../../../src/grader/index.ts';
import { tellFailure } from '../../../src/sandbox/words.ts';
import { sandbox } from '../sandbox.ts';
import { FEWEST_MISTAKES, type ReportFault } from './proof.ts';

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
  const behaviours = await behavioursOf(mistakes, check.function, plan.calls, sandbox).catch(() => null);
  if (!behaviours) return reportBroken(mistakes, plan.calls, report);
  for (const [index, { id, message }] of mistakes.entries()) {
    const name = `mistakes/${id}.js`;
    if (!message) report(name, 'It has no message', 'Begin with a // comment: what is wrong, and what to do.');
    const own = behaviours[index] ?? [];
    const twin = mistakes.find(
      (_, other) => other < index && agreeEverywhere(own, behaviours[other] ?? [], check.tolerance),
    );
    if (twin)
      report(
        name,
        `It does the same as ${twin.id} on every test`,
        'Remove one, or add an input that tells them apart.',
      );
    else if (plan.judge(own).every(({ problem }) => !problem))
      report(name, 'The mistake passes', 'Add an input on which it shows to check.js.');
  }
}

/** Together they could not be run: each by itself tells which, and why. */
async function reportBroken(mistakes: Challenge['mistakes'], calls: Plan['calls'], report: ReportFault): Promise<void> {
  for (const { id, source } of mistakes) {
    const { failure } = await sandbox.run({ source, calls });
    if (!failure) continue;
    const line = 'line' in failure ? (failure.line ?? 1) : 1;
    const mend = 'A mistake must run to its end: mend its syntax, or what it does without an end.';
    report(`mistakes/${id}.js`, `It cannot be run: ${tellFailure(failure)}`, mend, line);
  }
}
