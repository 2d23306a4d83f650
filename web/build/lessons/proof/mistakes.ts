import { loadEngine } from '../../../src/engine/live.ts';
import { agreeEverywhere, type Challenge, mistakesOf } from '../../../src/grader/index.ts';
import { gradeOnNode } from '../challenges.ts';
import { sandbox } from '../sandbox.ts';
import { FEWEST_MISTAKES, type ReportFault } from './proof.ts';

/** Every mistake has a message, fails, does what no other does, and is recognised as itself. */
export async function proveMistakes(challenge: Challenge, report: ReportFault): Promise<void> {
  const { mistakes, check } = challenge;
  if (mistakes.length < FEWEST_MISTAKES) {
    report(
      'mistakes',
      `${mistakes.length} mistakes are too few`,
      `Write at least ${FEWEST_MISTAKES}, each a program that people write.`,
    );
  }
  for (const { id, source } of mistakes) {
    const { error } = await gradeOnNode(challenge, source);
    if (!error) continue;
    const mend = 'A mistake must run to its end: mend its syntax, or what it does without an end.';
    report(`mistakes/${id}.js`, `It cannot be run: ${error.message}`, mend, error.line);
    return;
  }
  const behaviours = await mistakesOf(challenge, await loadEngine(), sandbox.run);
  for (const [index, { id, message, source }] of mistakes.entries()) {
    const name = `mistakes/${id}.js`;
    if (!message) report(name, 'It has no message', 'Begin with a // comment: what is wrong, and what to do.');
    const own = behaviours[index] ?? [];
    const twin = mistakes.find(
      (_, other) => other < index && agreeEverywhere(own, behaviours[other] ?? [], check.tolerance),
    );
    if (twin) {
      report(
        name,
        `It does the same as ${twin.id} on every test`,
        'Remove one, or add an input that tells them apart.',
      );
      continue;
    }
    const { passed, diagnosis } = await gradeOnNode(challenge, source);
    if (passed) report(name, 'The mistake passes', 'Add an input on which it shows to check.js.');
    else if (diagnosis?.id !== id) {
      report(
        name,
        `It is taken for ${diagnosis?.id ?? 'nothing known'}`,
        'Remove what is alike, or add an input that tells them apart.',
      );
    }
  }
}
