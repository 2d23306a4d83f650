import type { RunResult } from '../sandbox/types.ts';
import { t } from '../words/words.ts';
import type { Challenge, Mistake } from './challenge.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { recognise } from './recognise.ts';
import type { Diagnosis } from './report.ts';
import type { Runner } from './runner.ts';
import { symptomOf } from './symptoms.ts';

/**
 * The one thing that explains every failure: a mistake of the challenge, when the learner's code does exactly what it
 * does everywhere and nothing else does; or a symptom that every failing test shows. Where several mistakes fit, or the
 * run ended early, the first is told as what comes closest. Otherwise nothing is claimed.
 */
export async function diagnose(
  challenge: Challenge,
  source: string,
  plan: Plan,
  result: RunResult,
  problems: readonly Problem[],
  runner: Runner,
): Promise<Diagnosis | undefined> {
  if (problems.length === 0) return undefined;
  const fitting = await recognise(challenge, plan.calls, result.outcomes, runner).catch(() => []); // no sandbox, no claim
  const [mistake] = fitting;
  if (mistake) return told(mistake, fitting.length === 1 && result.failure === null);
  return result.failure ? undefined : symptomOf(challenge.check, source, result, problems);
}

function told({ id, message }: Mistake, certain: boolean): Diagnosis {
  return { id, message: certain ? message : t('Closest, but not certain: {message}', { message }), certain };
}
