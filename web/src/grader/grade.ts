import { type Engine, type LossId, rules } from '../engine/live.ts';
import type { Failure, Outcome, RunRequest, RunResult } from '../sandbox/types.ts';
import { inWords, tellFailure } from '../sandbox/words.ts';
import { type Case, casesOf, type Verdict } from './cases.ts';
import { type Challenge, type Kernel, type Kernels, signature } from './challenge.ts';
import type { Problem } from './compare.ts';
import { behavioursOf, diagnose } from './diagnose.ts';
import { jsonOf, REPORT_VERSION, type Report, type ReportError, show, type TestResult } from './report.ts';

export type RunSandbox = (request: RunRequest) => Promise<RunResult>;

interface Judged extends Verdict {
  readonly test: Case;
}

/** The verdict on a learner's code: the same code gets the same one, always. */
export async function grade(challenge: Challenge, source: string, engine: Engine, run: RunSandbox): Promise<Report> {
  const cases = casesOf(challenge, kernelsOf(engine));
  const calls = callsOf(challenge, cases);
  const { outcomes, failure } = await run({ source, calls });

  const judged = judge(cases, outcomes);
  if (failure) return interrupted(challenge, failure, judged, calls);

  const problems = judged.flatMap(({ problem }) => problem ?? []);
  if (problems.length === 0) return reportOf(challenge, judged, { passed: true, summary: achievement(cases) });
  const diagnosis = await diagnose(challenge, calls, outcomes, problems, run);
  return reportOf(challenge, judged, {
    passed: false,
    summary: diagnosis?.message ?? shortfall(problems, judged.length),
    ...(diagnosis && { diagnosis }),
  });
}

function kernelsOf(engine: Engine): Kernels {
  const kernelOf =
    (id: LossId): Kernel =>
    (predictions, targets, parameters) =>
      engine.value(id, { predictions, targets }, parameters) as number;
  return Object.fromEntries(rules.map(({ id }) => [id, kernelOf(id)]));
}

function callsOf({ check }: Challenge, cases: readonly Case[]): RunRequest['calls'] {
  return cases.flatMap(({ inputs }) => inputs.map((args) => ({ function: check.function, args })));
}

/** What each mistake does on the challenge's inputs, in their order: to prove that they can be told apart. */
export function mistakesOf(
  challenge: Challenge,
  engine: Engine,
  run: RunSandbox,
): Promise<readonly (readonly Outcome[])[]> {
  return behavioursOf(challenge, callsOf(challenge, casesOf(challenge, kernelsOf(engine))), run);
}

/** The cases whose calls all came to an end. */
function judge(cases: readonly Case[], outcomes: readonly Outcome[]): Judged[] {
  const judged: Judged[] = [];
  let used = 0;
  for (const test of cases) {
    const own = outcomes.slice(used, used + test.inputs.length);
    used += test.inputs.length;
    if (own.length < test.inputs.length) break;
    judged.push({ test, ...test.judge(own) });
  }
  return judged;
}

/** The code could not be run, or not to its end: that one thing is told, and what was seen until then. */
function interrupted(
  challenge: Challenge,
  failure: Failure,
  judged: readonly Judged[],
  calls: RunRequest['calls'],
): Report {
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

function testOf({ check }: Challenge, { test, problem, expected, actual }: Judged): TestResult {
  const names = Object.keys(check.arguments);
  const input = (test.inputs.at(-1) ?? []).map((argument, i) => [names[i] ?? String(i), jsonOf(argument)] as const);
  return {
    name: test.name,
    kind: test.kind,
    passed: problem === null,
    input: Object.fromEntries(input),
    expected,
    actual,
    message: problem?.message ?? '',
  };
}

function achievement(cases: readonly Case[]): string {
  const laws = cases.filter(({ kind }) => kind === 'law').length;
  const told = [
    `All ${cases.length - laws} cases agree with the kernel`,
    ...(laws > 0 ? [`all ${laws} laws hold`] : []),
  ];
  return `${inWords(told)}.`;
}

function shortfall(problems: readonly Problem[], tests: number): string {
  return `${problems.length} of ${tests} tests ${problems.length === 1 ? 'fails' : 'fail'}.`;
}
