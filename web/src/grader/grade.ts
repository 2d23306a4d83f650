import type { Engine } from '../engine/live.ts';
import type { Failure } from '../sandbox/types.ts';
import { tellFailure } from '../sandbox/words.ts';
import { t, tCount } from '../words/words.ts';
import { adviceOn } from './advice.ts';
import { casesOf } from './cases.ts';
import { type Challenge, signature } from './challenge.ts';
import { showFailure } from './counterexample.ts';
import { diagnose } from './diagnose.ts';
import { type Judged, namedInput, type Plan, planOf } from './plan.ts';
import type { Problem } from './problem.ts';
import { jsonOf, REPORT_VERSION, type Report, type ReportError, show, type TestResult } from './report.ts';
import { type Runner, runLoud } from './runner.ts';

/** Always the same for a challenge, and wanted again at every try. */
const plans = new WeakMap<Challenge, Plan>();

export function planFor(challenge: Challenge, engine: Engine): Plan {
  const plan = plans.get(challenge) ?? planOf(challenge.check, casesOf(challenge, engine));
  plans.set(challenge, plan);
  return plan;
}

/** The verdict on a learner's code: the same code gets the same one, always. */
export async function grade(challenge: Challenge, source: string, engine: Engine, runner: Runner): Promise<Report> {
  const plan = planFor(challenge, engine);
  const result = await runLoud(source, plan.calls, runner);
  const { failure } = result;
  let judged = plan.judge(result.outcomes);
  if (!failure && passes(judged)) {
    // Once more in another order: for code that counts its calls, or keeps something between them.
    const calls = plan.calls.toReversed();
    const other = await runLoud(source, calls, runner);
    if (other.failure) return interrupted(challenge, source, other.failure, judged, calls);
    judged = plan.judge(result.outcomes, other.outcomes.toReversed());
    if (passes(judged)) return reportOf(challenge, judged, { passed: true, summary: achievement(judged) });
  }

  const problems = judged.flatMap(({ problem }) => problem ?? []);
  const diagnosis = await diagnose(challenge, source, plan, result, problems, runner);
  if (failure) return interrupted(challenge, source, failure, judged, plan.calls, diagnosis);
  return reportOf(challenge, judged, {
    passed: false,
    summary: diagnosis?.message ?? shortfall(problems, judged.length),
    ...(diagnosis && { diagnosis }),
    ...(await showFailure(challenge, source, judged, engine, runner)),
  });
}

const passes = (judged: readonly Judged[]) => judged.every(({ problem }) => !problem);

/** The code could not be run, or not to its end: that one thing is told, and what was seen until then. */
function interrupted(
  challenge: Challenge,
  source: string,
  failure: Failure,
  judged: readonly Judged[],
  calls: Plan['calls'],
  diagnosis?: Report['diagnosis'],
): Report {
  const call = 'call' in failure && failure.call !== null ? calls[failure.call] : undefined;
  const where = call
    ? ` ${t('This happened in {call}.', { call: `${call.function}(${call.args.map((arg) => show(jsonOf(arg))).join(', ')})` })}`
    : '';
  const wanted = failure.kind === 'missing' ? ` ${t('Write it as {call}.', { call: signature(challenge.check) })}` : '';
  const error: ReportError = {
    kind: failure.kind,
    message: tellFailure(failure) + adviceOn(failure, source) + where + wanted,
    ...('line' in failure && failure.line !== null && { line: failure.line }),
    ...('column' in failure && failure.column !== null && { column: failure.column }),
  };
  return reportOf(challenge, judged, { passed: false, summary: error.message, error, ...(diagnosis && { diagnosis }) });
}

function reportOf(
  challenge: Challenge,
  judged: readonly Judged[],
  verdict: Omit<Report, 'version' | 'challenge' | 'tests'>,
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
  return t('All {n} cases agree with the kernel and all {laws} laws hold.', { n: judged.length - laws, laws });
}

function shortfall(problems: readonly Problem[], tests: number): string {
  return tCount(problems.length, '{n} of {tests} tests fails.', '{n} of {tests} tests fail.', { tests });
}
