import type { Engine } from '../engine/live.ts';
import type { Failure, Outcome, RunRequest, RunResult } from '../sandbox/types.ts';
import { inWords, tellFailure } from '../sandbox/words.ts';
import { casesOf } from './cases.ts';
import { type Challenge, signature } from './challenge.ts';
import { behavioursOf, diagnose } from './diagnose.ts';
import { type Judged, namedInput, type Plan, planOf } from './plan.ts';
import type { Problem } from './problem.ts';
import { jsonOf, REPORT_VERSION, type Report, type ReportError, show, type TestResult } from './report.ts';

export type RunSandbox = (request: RunRequest) => Promise<RunResult>;

/** The verdict on a learner's code: the same code gets the same one, always. */
export async function grade(challenge: Challenge, source: string, engine: Engine, run: RunSandbox): Promise<Report> {
  const plan = planOf(challenge.check, casesOf(challenge, engine));
  const [{ outcomes, failure }, other] = await Promise.all([
    run({ source, calls: plan.calls }),
    run({ source, calls: plan.calls.toReversed() }), // for code that counts its calls, or keeps something between them
  ]);
  if (failure) return interrupted(challenge, failure, plan.judge(outcomes), plan);

  const judged = plan.judge(outcomes, other.failure ? undefined : other.outcomes.toReversed());
  const problems = judged.flatMap(({ problem }) => problem ?? []);
  if (problems.length === 0) return reportOf(challenge, judged, { passed: true, summary: achievement(judged) });
  const diagnosis = await diagnose(challenge, plan.calls, outcomes, problems, run);
  return reportOf(challenge, judged, {
    passed: false,
    summary: diagnosis?.message ?? shortfall(problems, judged.length),
    ...(diagnosis && { diagnosis }),
  });
}

/** What each mistake does on the challenge's inputs, in their order: to prove that they can be told apart. */
export function mistakesOf(
  challenge: Challenge,
  engine: Engine,
  run: RunSandbox,
): Promise<readonly (readonly Outcome[])[]> {
  return behavioursOf(challenge, planOf(challenge.check, casesOf(challenge, engine)).calls, run);
}

/** The code could not be run, or not to its end: that one thing is told, and what was seen until then. */
function interrupted(challenge: Challenge, failure: Failure, judged: readonly Judged[], { calls }: Plan): Report {
  const call = 'call' in failure && failure.call !== null ? calls[failure.call] : undefined;
  const where = call
    ? ` This happened in ${call.function}(${call.args.map((arg) => show(jsonOf(arg))).join(', ')}).`
    : '';
  const wanted = failure.kind === 'missing' ? ` Write it as ${signature(challenge.check)}.` : '';
  const error: ReportError = {
    kind: failure.kind,
    message: tellFailure(failure) + where + wanted,
    ...('line' in failure && failure.line !== null && { line: failure.line }),
    ...('column' in failure && failure.column !== null && { column: failure.column }),
  };
  return reportOf(challenge, judged, { passed: false, summary: error.message, error });
}

function reportOf(
  challenge: Challenge,
  judged: readonly Judged[],
  verdict: Pick<Report, 'passed' | 'summary' | 'diagnosis' | 'error'>,
): Report {
  const tests = judged.map((result) => testOf(challenge, result));
  return { version: REPORT_VERSION, challenge: challenge.id, ...verdict, tests };
}

function testOf({ check }: Challenge, { test, problem, input, expected, actual }: Judged): TestResult {
  return {
    name: test.name,
    kind: test.kind,
    passed: problem === null,
    input: namedInput(check, input),
    expected,
    actual,
    message: problem?.message ?? '',
  };
}

function achievement(judged: readonly Judged[]): string {
  const laws = judged.filter(({ test }) => test.kind === 'law').length;
  return `${inWords([`All ${judged.length - laws} cases agree with the kernel`, `all ${laws} laws hold`])}.`;
}

function shortfall(problems: readonly Problem[], tests: number): string {
  return `${problems.length} of ${tests} tests ${problems.length === 1 ? 'fails' : 'fail'}.`;
}
